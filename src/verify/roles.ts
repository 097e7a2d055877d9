// Which paragraph is what: found by words and looks, so that documents of any origin can be checked.
// 例：a short paragraph `临政发〔2024〕12号` near the top is the 发文字号; the first large one in the middle is the title.
import type { WordDocument, WordParagraph } from './word-document.ts'

/** The elements found; those that are not there are undefined or empty. */
export interface Roles {
  readonly title: WordParagraph | undefined
  readonly docNumber: WordParagraph | undefined
  readonly mark: WordParagraph | undefined
  readonly recipients: WordParagraph | undefined
  /** Running text: what is neither an element, nor a heading, nor in a table. */
  readonly body: readonly WordParagraph[]
  readonly headings: readonly { readonly level: number; readonly paragraph: WordParagraph }[]
  readonly attachmentNotes: readonly WordParagraph[]
  readonly attachmentMarks: readonly WordParagraph[]
  /** The paragraph after each attachment mark. */
  readonly attachmentTitles: readonly WordParagraph[]
  readonly date: WordParagraph | undefined
  readonly issuer: WordParagraph | undefined
}

/** Elements of the head stand among the first so many paragraphs with words. */
const HEAD = 16
/** 二号 may be set as 小二 by mistake; anything smaller is no title. */
const SMALLEST_TITLE = 36

const HEADING_NUMBER: readonly RegExp[] = [
  /^[一二三四五六七八九十百]+、/,
  /^（[一二三四五六七八九十百]+）/,
  /^\d+[.．](?!\d)/,
  /^（\d+）/,
]
// Matches 2019年12月30日, 二〇一九年十二月三十日; not 2019年12月.
const DATE =
  /^(\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/

/** Roles that nothing has are empty or undefined; what the compiler generated is none of them. */
export function findRoles({ paragraphs }: WordDocument): Roles {
  const worded = paragraphs.filter(
    ({ text, styleName }) => text.trim() !== '' && !/^generated/i.test(styleName),
  )
  const outside = worded.filter(({ inTable }) => !inTable)
  const { mark, title, docNumber } = findHead(outside)
  const afterTitle = title ? outside.slice(outside.indexOf(title) + 1) : outside
  const recipients = afterTitle
    .slice(0, 2)
    .find((p) => /[：:]$/.test(p.text.trim()) && p.indent.firstLine <= 60)
  const marks = outside.filter(({ text }) => /^附件\s*\d*$/.test(text.trim()))
  const notesAt = outside.findIndex(({ text }) => /^附件[：:]/.test(text.trim()))
  const notes = notesAt < 0 ? [] : listOf(outside.slice(notesAt))
  const dates = outside.filter(({ text }) => DATE.test(text.trim().replace(/\s/g, '')))
  const date = dates.at(-1)
  const headings = outside.flatMap((paragraph) => {
    const level = headingLevel(paragraph)
    return level === undefined || notes.includes(paragraph) ? [] : [{ level, paragraph }]
  })
  const named = new Set<WordParagraph | undefined>([
    mark,
    title,
    docNumber,
    recipients,
    date,
    ...marks,
    ...notes,
  ])
  for (const { paragraph } of headings) named.add(paragraph)
  const titles = marks.flatMap((paragraph) => outside[outside.indexOf(paragraph) + 1] ?? [])
  for (const paragraph of titles) named.add(paragraph)
  return {
    title,
    docNumber,
    mark,
    recipients,
    body: afterTitle.filter((p) => !named.has(p) && isProse(p)),
    headings,
    attachmentNotes: notes,
    attachmentMarks: marks,
    attachmentTitles: titles,
    date,
    issuer: date && issuerAbove(outside[outside.indexOf(date) - 1]),
  }
}

/** What stands above the text. */
function findHead(outside: readonly WordParagraph[]): Pick<Roles, 'mark' | 'title' | 'docNumber'> {
  const head = outside.slice(0, HEAD)
  const mark = head.find((p) => isRed(p) && size(p) >= SMALLEST_TITLE)
  const title =
    outside.find(({ styleName }) => /^title$/i.test(styleName)) ??
    head.find((p) => p !== mark && p.align === 'center' && size(p) >= SMALLEST_TITLE)
  const docNumber = head.find(({ text }) =>
    /^[^\s，。]{1,12}[〔［[【(（]\d{4}[〕］\]】)）]第?\d+号/.test(text.trim()),
  )
  return { mark, title, docNumber }
}

/** The paragraph above the date, where it is the name of an office. */
function issuerAbove(paragraph: WordParagraph | undefined): WordParagraph | undefined {
  if (!paragraph || !/[府会局办厅部委院处所站中心司署室]$/.test(paragraph.text.trim())) return undefined
  return paragraph.align === 'right' && paragraph.text.length < 40 ? paragraph : undefined
}

/** 1–4 for a heading of the standard's levels, by outline level or by a number in front of few words. */
function headingLevel(paragraph: WordParagraph): number | undefined {
  if (
    paragraph.outline !== undefined &&
    paragraph.outline < 4 &&
    !/^(title|subtitle)$/i.test(paragraph.styleName)
  ) {
    return paragraph.outline + 1
  }
  if (paragraph.text.length > 40 || /[。；，]/.test(paragraph.text)) return undefined
  const level = HEADING_NUMBER.slice(0, 2).findIndex((pattern) => pattern.test(paragraph.text.trim()))
  return level < 0 ? undefined : level + 1
}

/** A paragraph long enough to be running text. */
function isProse({ text, align }: WordParagraph): boolean {
  return (
    text.length >= 30 &&
    !/^(出席|请假|列席)[：:]/.test(text) &&
    (align === 'both' || align === 'left' || align === 'start')
  )
}

function listOf(from: readonly WordParagraph[]): readonly WordParagraph[] {
  const [first, ...rest] = from
  if (!first) return []
  const end = rest.findIndex(({ text }) => !/^\d+[.．]/.test(text.trim()))
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)]
}

/** Size of most of the characters, in half-points. */
export function size(paragraph: WordParagraph): number {
  return most(paragraph, (run) => run.size) ?? 0
}

/** The value that most characters of a paragraph have. */
export function most<Value>(
  { runs }: WordParagraph,
  value: (run: WordParagraph['runs'][number]) => Value,
): Value | undefined {
  const counts = new Map<Value, number>()
  for (const run of runs) counts.set(value(run), (counts.get(value(run)) ?? 0) + run.text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function isRed(paragraph: WordParagraph): boolean {
  const colour = most(paragraph, (run) => run.colour)
  return colour !== undefined && /^[A-F][0-9A-F][0-4][0-9A-F][0-4][0-9A-F]$/.test(colour)
}

/** First words of a paragraph, for messages. */
export function excerpt({ text }: Pick<WordParagraph, 'text'>): string {
  const words = text.trim()
  return words.length > 24 ? `${words.slice(0, 24)}…` : words
}
