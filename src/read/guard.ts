// What would take the Markdown parser minutes or its stack: thousands of nested quotes, lists, brackets or
// emphasis marks, paragraphs of megabytes. Found before parsing, in one pass over the text; such a block is
// kept as it is and reported. No disclosure comes near the limits.
import type { Bilingual } from '../model/diagnostic.ts'
import { endOfLine, isBlank } from './pieces.ts'

export interface Trouble {
  /** The run of lines that is not parsed. */
  readonly start: number
  readonly end: number
  /** Where it gets too much. */
  readonly at: number
  readonly message: Bilingual
}

const MAX_DEPTH = 100
const MAX_INDENT = 200
const MAX_MARKS = 2000
const MAX_PIPES = 100_000
const MAX_LINES = 20_000
const MAX_LENGTH = 2_097_152
const MAX_BLOCKS = 60_000
const MAX_ALL_LINES = 200_000
const MAX_DEFINITIONS = 3000
/** Unclosed openings times what each is searched through. */
const MAX_SEARCH = 30_000_000

const MESSAGES = {
  depth: {
    zh: `引用或列表嵌套超过${MAX_DEPTH}层`,
    en: `quotes or lists are nested more than ${MAX_DEPTH} deep`,
  },
  brackets: { zh: `方括号嵌套超过${MAX_DEPTH}层`, en: `brackets are nested more than ${MAX_DEPTH} deep` },
  marks: {
    zh: `一个段落里有超过${MAX_MARKS}个强调或链接记号`,
    en: `a paragraph holds more than ${MAX_MARKS} marks of emphasis or links`,
  },
  open: {
    zh: '一个段落里有太多没有闭合的反引号或尖括号',
    en: 'a paragraph holds too many unclosed backticks or angle brackets',
  },
  table: { zh: `一个表格超过${MAX_PIPES}格`, en: `a table has more than ${MAX_PIPES} cells` },
  lines: {
    zh: `一个段落、列表或表格超过${MAX_LINES}行`,
    en: `a paragraph, list or table has more than ${MAX_LINES} lines`,
  },
  document: {
    zh: `全文超过${MAX_BLOCKS}段或${MAX_ALL_LINES}行，从这里起没有转换`,
    en: `the text has more than ${MAX_BLOCKS} blocks or ${MAX_ALL_LINES} lines and is not converted from here on`,
  },
  definitions: {
    zh: `脚注和链接定义超过${MAX_DEFINITIONS}条，从这里起没有转换`,
    en: `there are more than ${MAX_DEFINITIONS} footnotes and link definitions; the text is not converted from here on`,
  },
  length: { zh: '一个段落超过两百万字', en: 'a paragraph is longer than two million characters' },
} as const

/** Runs of lines without a blank line between that must not be parsed; past the limits of a document, its rest. */
export function findTroubles(text: string, start: number): readonly Trouble[] {
  const troubles: Trouble[] = []
  const total = { blocks: 0, lines: 0, definitions: 0 }
  let line = start
  while (line < text.length) {
    const lineEnd = endOfLine(text, line, text.length)
    if (isBlank(text, line, lineEnd)) {
      line = lineEnd
      continue
    }
    const run = measureRun(text, line)
    total.blocks++
    total.lines += run.lines
    total.definitions += run.definitions
    const past =
      total.definitions > MAX_DEFINITIONS
        ? MESSAGES.definitions
        : total.blocks > MAX_BLOCKS || total.lines > MAX_ALL_LINES
          ? MESSAGES.document
          : undefined
    if (past) return [...troubles, { start: run.start, end: text.length, at: run.start, message: past }]
    const trouble = judge(run, text)
    if (trouble) troubles.push({ start: run.start, end: run.end, ...trouble })
    line = run.end
  }
  return troubles
}

interface Run {
  readonly start: number
  end: number
  lines: number
  tooDeep: number
  open: number
  deepest: number
  deepestAt: number
  marks: number
  pipes: number
  angles: number
  definitions: number
  backticks: boolean
}

function measureRun(text: string, start: number): Run {
  const run: Run = {
    start,
    end: start,
    lines: 0,
    tooDeep: -1,
    open: 0,
    deepest: 0,
    deepestAt: start,
    marks: 0,
    pipes: 0,
    angles: 0,
    definitions: 0,
    backticks: false,
  }
  while (run.end < text.length) {
    const lineEnd = endOfLine(text, run.end, text.length)
    if (isBlank(text, run.end, lineEnd)) break
    if (run.tooDeep < 0) run.tooDeep = containerFault(text, run.end, lineEnd)
    for (let i = run.end; i < lineEnd; i++) count(run, text, i)
    run.lines++
    run.end = lineEnd
  }
  return run
}

function count(run: Run, text: string, at: number): void {
  const code = text.charCodeAt(at)
  if (code > 126) return
  if (code === 91) {
    if (++run.open > run.deepest) {
      run.deepest = run.open
      run.deepestAt = at
    }
  } else if (code === 93) {
    if (run.open > 0) run.open--
    if (text.charCodeAt(at + 1) === 58) run.definitions++
  } else if (code === 42 || code === 95 || code === 126) run.marks++
  else if (code === 40 && text.charCodeAt(at - 1) === 93) run.marks++
  else if (code === 124) run.pipes++
  else if (code === 60) run.angles++
  else if (code === 96) run.backticks = true
}

// Leading quote and list markers of a line, and list markers far to the right; the offset or -1.
function containerFault(text: string, start: number, end: number): number {
  let depth = 0
  let column = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 32) column++
    else if (code === 9) column += 4
    else if (code === 62) depth++
    else if (isMarker(text, i)) {
      depth++
      if (column > MAX_INDENT) return i
    } else if (!(code >= 48 && code <= 57)) return -1
    if (depth > MAX_DEPTH) return i
  }
  return -1
}

// `- `, `* `, `+ `, and the stop of `1. ` or `1) `.
function isMarker(text: string, at: number): boolean {
  return '-*+.)'.includes(text.charAt(at)) && /[ \t\r\n]|^$/.test(text.charAt(at + 1))
}

function judge(run: Run, text: string): Pick<Trouble, 'at' | 'message'> | undefined {
  const length = run.end - run.start
  if (run.tooDeep >= 0) return { at: run.tooDeep, message: MESSAGES.depth }
  if (run.deepest > MAX_DEPTH) return { at: run.deepestAt, message: MESSAGES.brackets }
  if (run.pipes > MAX_PIPES) return { at: run.start, message: MESSAGES.table }
  if (run.lines > MAX_LINES) return { at: run.start, message: MESSAGES.lines }
  if (length > MAX_LENGTH) return { at: run.start, message: MESSAGES.length }
  if (run.marks > MAX_MARKS && longestPart(text, run) > MAX_MARKS)
    return { at: run.start, message: MESSAGES.marks }
  const unclosed = run.angles + (run.backticks ? unclosedBackticks(text.slice(run.start, run.end)) : 0)
  return unclosed * length > MAX_SEARCH ? { at: run.start, message: MESSAGES.open } : undefined
}

// Rows of a table and items of a list are paragraphs of their own: what counts is the largest of them.
function longestPart(text: string, run: Run): number {
  let most = 0
  let marks = 0
  for (let line = run.start; line < run.end; ) {
    const lineEnd = endOfLine(text, line, run.end)
    if (/^\s*(?:[|>]|[-*+]\s|\d+[.)]\s|#)/.test(text.slice(line, line + 16))) marks = 0
    for (let i = line; i < lineEnd; i++) if (isMark(text, i)) marks++
    most = Math.max(most, marks)
    line = lineEnd
  }
  return most
}

function isMark(text: string, at: number): boolean {
  const mark = text.charAt(at)
  return mark === '*' || mark === '_' || mark === '~' || (mark === '(' && text.charAt(at - 1) === ']')
}

function unclosedBackticks(text: string): number {
  const runs = Array.from(text.matchAll(/`+/g), (match) => match[0].length)
  const left = new Map<number, number>()
  for (const length of runs) left.set(length, (left.get(length) ?? 0) + 1)
  let unclosed = 0
  let waiting = 0
  for (const length of runs) {
    left.set(length, (left.get(length) ?? 0) - 1)
    if (waiting === length) waiting = 0
    else if (waiting === 0 && (left.get(length) ?? 0) > 0) waiting = length
    else if (waiting === 0) unclosed++
  }
  return unclosed
}
