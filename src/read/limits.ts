// How much one block and one document may hold, and what is said beyond it. No disclosure comes near; without
// limits a text made for it would take the parser minutes or its stack.
import type { Bilingual } from '../model/diagnostic.ts'

/** Counts, unless a unit is said; what is beyond them is kept as it is written, with a finding. */
export const LIMITS = {
  /** Quotes, lists and brackets in one another. */
  depth: 100,
  /** Blanks before a list marker. */
  indent: 200,
  /** Marks of emphasis and links in one paragraph. */
  marks: 2000,
  /** Numbers in one paragraph, a run of digits each. */
  figures: 10_000,
  /** Code, entities, escapes and tags in one paragraph. */
  tags: 10_000,
  /** Word opens no table with more. */
  columns: 63,
  /** Columns times rows. */
  cells: 100_000,
  /** Lines without a blank one between. */
  lines: 20_000,
  /** Of such lines, in UTF-16 units. */
  length: 2_097_152,
  /** Unclosed openings times the length that each is searched through. */
  search: 30_000_000,
  /** Of the whole text. */
  blocks: 60_000,
  allLines: 100_000,
  allFigures: 250_000,
  /** Marks of emphasis and links, code, entities, escapes and tags. */
  allMarks: 50_000,
  definitions: 3000,
} as const

/** What is said where a limit is passed, in full: what there is too much of. */
export const TOO_MUCH = {
  depth: {
    zh: `引用或列表嵌套超过${LIMITS.depth}层`,
    en: `quotes or lists are nested more than ${LIMITS.depth} deep`,
  },
  brackets: {
    zh: `方括号嵌套超过${LIMITS.depth}层`,
    en: `brackets are nested more than ${LIMITS.depth} deep`,
  },
  marks: {
    zh: `一个段落里有超过${LIMITS.marks}个强调或链接记号`,
    en: `a paragraph holds more than ${LIMITS.marks} marks of emphasis or links`,
  },
  figures: {
    zh: `一个段落里有超过${LIMITS.figures}处数字`,
    en: `a paragraph holds more than ${LIMITS.figures} runs of digits`,
  },
  tags: {
    zh: `一个段落里有超过${LIMITS.tags}处代码、实体、转义或标签`,
    en: `a paragraph holds more than ${LIMITS.tags} pieces of code, entities, escapes or tags`,
  },
  open: {
    zh: '一个段落里有太多没有闭合的反引号或尖括号',
    en: 'a paragraph holds too many unclosed backticks or angle brackets',
  },
  columns: {
    zh: `表格超过${LIMITS.columns}列，Word 打不开`,
    en: `a table has more than ${LIMITS.columns} columns, which Word cannot open`,
  },
  cells: { zh: `一个表格超过${LIMITS.cells}格`, en: `a table has more than ${LIMITS.cells} cells` },
  lines: {
    zh: `一个段落、列表或表格超过${LIMITS.lines}行`,
    en: `a paragraph, list or table has more than ${LIMITS.lines} lines`,
  },
  length: { zh: '一个段落超过两百万字', en: 'a paragraph is longer than two million characters' },
  document: {
    zh: `全文超过${LIMITS.blocks}段、${LIMITS.allLines}行、${LIMITS.allFigures}处数字或${LIMITS.allMarks}处标记`,
    en: `the text has more than ${LIMITS.blocks} blocks, ${LIMITS.allLines} lines, ${LIMITS.allFigures} runs of digits or ${LIMITS.allMarks} marks`,
  },
  definitions: {
    zh: `脚注和链接定义超过${LIMITS.definitions}条，从这里起没有转换`,
    en: `there are more than ${LIMITS.definitions} footnotes and link definitions; the text is not converted from here on`,
  },
} as const satisfies Readonly<Record<string, Bilingual>>
