// Words that are printed but not read for figures: struck-out ones (`~~2.1万人~~`), which the text takes back, tags of HTML
// that mean nothing here (`<input style="width:0.2in">`), code, addresses, and blocks that were not converted. Their numerals
// have fates all the same. 例：`新增就业~~2.1~~2.3万人` → figures of 新增就业2.3万人, and the numeral 2.1 as a mere word.
import { readMetrics } from '../metric/read.ts'
import type { Inline, Run } from '../model/inline.ts'
import type { Fate } from '../model/metric.ts'
import type { Code, Table, Unsupported } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { mapText } from '../text/runs.ts'
import { type Findings, moveNumeral } from './found.ts'

/** What is left out of what is read: the words around it stand together. */
export function isUnread(inline: Inline): inline is Run {
  return inline.type === 'text' && (inline.marks.strike === true || inline.marks.tag === true)
}

/** What is blanked out of what is read: code, and a link whose words are its own address. */
export function isOpaque(inline: Inline): inline is Run {
  if (inline.type !== 'text') return false
  const { marks, text } = inline
  if (marks.code) return true
  const url = marks.link?.url
  return url !== undefined && (url === text || url === `mailto:${text}` || url === `http://${text}`)
}

interface Why {
  readonly reason: string
  /** The fate of what would be a figure elsewhere. */
  readonly figure: Fate
  /** The fate of all others; their own without it. */
  readonly others?: Fate
}

const TAG: Why = { reason: 'inside a tag', figure: 'name', others: 'name' }
const STRUCK: Why = { reason: 'struck out', figure: 'word' }
const CODE: Why = { reason: 'code', figure: 'reference', others: 'reference' }
const ADDRESS: Why = { reason: 'address', figure: 'reference', others: 'reference' }
const UNCONVERTED: Why = { reason: 'not converted', figure: 'word' }

function whyOf({ marks }: Run): Why {
  if (marks.tag) return TAG
  if (marks.strike) return STRUCK
  return marks.code ? CODE : ADDRESS
}

function isAside(inline: Inline): inline is Run {
  return isUnread(inline) || isOpaque(inline)
}

/** Appends the numerals of the words of a passage that are not read. */
export function addUnread(into: Findings, content: readonly Inline[]): void {
  if (!content.some(isAside)) return
  for (const run of content.filter(isAside)) {
    const { text, toSource } = mapText([run])
    put(into, text, toSource, whyOf(run))
  }
}

/** The same for the cells, the caption and the line of the unit of a table. */
export function addUnreadOfTable(into: Findings, { caption = [], unitLine = [], rows }: Table): void {
  addUnread(into, caption)
  addUnread(into, unitLine)
  for (const row of rows) for (const { content } of row) addUnread(into, content)
}

/** The same for a block of code or of what was not converted; not for what is too much to be read. */
export function addUnreadOfBlock(into: Findings, block: Code | Unsupported, source: string): void {
  if (block.type === 'unsupported' && block.what === 'too-complex') return
  const written = source.slice(block.span.start, block.span.end)
  // The line that opens a fence is not printed.
  let from = block.type === 'code' && /^[`~]/.test(written) ? written.indexOf('\n') + 1 : 0
  for (const line of block.text.split('\n')) {
    const at = line === '' ? -1 : written.indexOf(line, from)
    if (at < 0) continue
    from = at + line.length
    const start = block.span.start + at
    put(
      into,
      line,
      (first, last) => ({ start: start + first, end: start + last }),
      block.type === 'code' ? CODE : UNCONVERTED,
    )
  }
}

function put(into: Findings, text: string, toSource: (start: number, end: number) => Span, why: Why): void {
  for (const numeral of readMetrics(text, {}).numerals) {
    const fate = numeral.fate === 'metric' ? why.figure : (why.others ?? numeral.fate)
    into.numerals.push({ ...moveNumeral(numeral, toSource), fate, reason: why.reason })
  }
}
