// The front matter moved on: years of the report become the next ones, what each document has anew becomes a
// blank, and what speaks of one publication goes. What a person must look at is named.
import type { Disclosure } from '../../model/disclosure.ts'
import type { Span } from '../../model/source.ts'
import { type Edit, inBlank } from './edits.ts'
import { replaceYears, type Years, yearsIn } from './years.ts'

/** Words of the report, in which its year moves on. */
const MOVED = [
  'year',
  'title',
  'subtitle',
  'description',
  'keywords',
  'subjectWords',
  'attachments',
  'breadcrumb',
  'columnName',
  'columnDescription',
  'columnKeywords',
] as const
/** Every document has its own. */
const BLANKED = [
  'date',
  'docNumber',
  'printingDate',
  'issueNumber',
  'index',
  'unifiedNumber',
  'attendees',
  'absentees',
  'observers',
] as const
/** What was said of one publication and its figures, and is not true of the next. */
const DROPPED = ['publishDate', 'updated', 'url', 'corrections', 'restated'] as const
/** May be last year's in other ways than by its year. */
const LOOKED_AT = ['image', 'signatories', 'signatureName', 'notes', 'description'] as const

/**
 * What is done to the front matter; `lookAt` names keys that may be last year's in other ways than by their
 * year.
 */
export interface FrontMatterEdits {
  readonly edits: readonly Edit[]
  /** Keys as the source writes them. */
  readonly blanked: readonly string[]
  readonly dropped: readonly string[]
  readonly lookAt: readonly string[]
}

/** A source that states its year nowhere but in the text gets a `year:`, so that the new one is certain. */
export function frontMatterEdits({ source, meta }: Disclosure, years: Years): FrontMatterEdits {
  const { from, to, last } = years
  const { text } = source
  const entries = (names: readonly string[]): readonly Entry[] =>
    names.flatMap((name) => entryOf(text, name, meta.spans[name]) ?? [])
  const moved = entries(MOVED).map(({ span, words }) => ({
    span,
    text: replaceYears(words, (year) => (year === from ? to : year)),
  }))
  const period = entries(['period']).map(({ span, words }) => ({
    span,
    text: replaceYears(words, (year) => year + to - from),
  }))
  const blanked = entries(BLANKED)
  const dropped = entries(DROPPED)
  const lookAt = entries(LOOKED_AT).filter(({ name, words }) => name !== 'description' || hasFigures(words))
  const edits = [
    ...moved,
    ...period,
    ...blanked.map((entry) => blankOf(entry, last)),
    ...withoutDropped(dropped, entries(['otherYears'])[0], text, { from, url: meta.extra.url }),
    ...(meta.spans.year ? [] : [yearLine(text, to)]),
  ]
  const keys = (of: readonly Entry[]): readonly string[] => of.map(({ key }) => key)
  return { edits, blanked: keys(blanked), dropped: keys(dropped), lookAt: keys(lookAt) }
}

interface Entry {
  readonly name: string
  readonly key: string
  readonly span: Span
  readonly words: string
  /** Where the value may begin. */
  readonly colon: number
  /** The lines of key and value. */
  readonly lines: Span
}

function entryOf(text: string, name: string, span: Span | undefined): Entry | undefined {
  if (!span || span.end <= span.start) return undefined
  // The key stands in the last line before the value that begins with words: neither an item nor set in.
  let line = span.start
  do line = text.lastIndexOf('\n', line - 1)
  while (line > 0 && !/^[^\s#-]/.test(text.slice(line + 1, line + 2)))
  const [head = '', key = name] = /^["']?([^"':\n]+)["']?\s*:/.exec(text.slice(line + 1)) ?? []
  const value = text.slice(span.start, span.end).trimEnd()
  const end = span.start + value.length
  const newline = text.indexOf('\n', end)
  const lines = { start: line + 1, end: newline < 0 ? text.length : newline + 1 }
  return {
    name,
    key: key.trim(),
    span: { start: span.start, end },
    words: value,
    colon: line + 1 + head.length,
    lines,
  }
}

/** A list becomes one blank, on the line of its key. */
function blankOf({ words, colon, span }: Entry, last: string): Edit {
  const items = words
    .replace(/^\[|\]$/g, '')
    .replace(/(?:^|\n)\s*-\s+/g, '、')
    .replace(/["']|^、/g, '')
    .replace(/:\s/g, '：')
    .replace(/\s+#/g, '＃')
  return { span: { start: colon, end: span.end }, text: ` 【待填：${last}${inBlank(items)}】` }
}

/** A year is no figure: 2023年度整改情况 stays true of the next year, 办结2710件 does not. */
function hasFigures(words: string): boolean {
  return /\d/.test(words.replace(/(?<!\d)(?:19|20)\d{2}(?=年)/g, ''))
}

/** Lines taken out; the page of last year joins those of earlier years, where its address is known. */
function withoutDropped(
  dropped: readonly Entry[],
  others: Entry | undefined,
  text: string,
  { from, url }: { readonly from: number; readonly url: unknown },
): readonly Edit[] {
  const known = typeof url === 'string' && !yearsIn(others?.words ?? '').includes(from)
  const own = `${from}: ${JSON.stringify(url)}`
  const lines = dropped.map(({ name, lines }) => ({
    span: lines,
    text: name === 'url' && known && !others ? `otherYears: { ${own} }\n` : '',
  }))
  return known && others ? [...lines, ...joined(others, own, text)] : lines
}

/** `{ 2021: a }` and `2021: a` on a line of its own, with one more in front. */
function joined({ span: { start } }: Entry, line: string, text: string): readonly Edit[] {
  if (text.charAt(start) === '{') return [{ span: { start: start + 1, end: start + 1 }, text: ` ${line},` }]
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return indent.trim() === '' ? [{ span: { start, end: start }, text: `${line}\n${indent}` }] : []
}

function yearLine(text: string, to: number): Edit {
  const front = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (front && /\n---[ \t]*(?:\r?\n|$)/.test(text)) {
    return { span: { start: front[0].length, end: front[0].length }, text: `year: ${to}\n` }
  }
  return { span: { start: 0, end: 0 }, text: `---\nyear: ${to}\n---\n\n` }
}
