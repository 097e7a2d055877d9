// A table's cells, each classified: a number, a year, a dash, words or nothing.
// 例：`13.61 亿吨` number, `1985` year, `—` dash, `原煤` words, `` empty. 0 is a number; `/` and `…` are dashes.
import type { Cell, Table } from '../../model/outline.ts'
import type { Span } from '../../model/source.ts'
import { onOneLine } from '../../text/one-line.ts'
import type { PlainText } from '../../text/runs.ts'
import { maskedText } from '../masked-text.ts'

/** What a cell is at first sight; a year alone may be a figure or name a row, as its column decides. */
export type CellKind = 'empty' | 'dash' | 'year' | 'number' | 'words'

/** One cell, ready to be read. */
export interface GridCell {
  /** Trimmed, line breaks inside as spaces. */
  readonly text: string
  readonly kind: CellKind
  readonly plain: PlainText
  /** Source span of the trimmed text; empty at the cell's start when there is none. */
  readonly span: Span
  /** Width of the blanks before the text, in half characters: how deep a name stands below the one above. */
  readonly indent: number
}

/** Rows from above, cells from the left; the head is row 0. */
export type Grid = readonly (readonly GridCell[])[]

/** What stands for no figure in official tables: `—`, `/`, `…`, `-`, `*`, `无`, `#`. */
const DASH = /^(?:[-—–―－/／…*＊×#]+|\.{3,}|无|N\/A)$/i
/** Matches `1985`, `2019年`, `2024年度`, `2022—2023学年`; not `1985.5`, `20190`. */
const YEAR = /^(?:19|20)\d{2}(?:年?\s*[-—–~～至]\s*(?:19|20)\d{2})?\s*(?:学?年度?|年末|年底)?$/
/** Matches `1,288`, `1 288`, `-0.64`, `＋3.2`, `▲12`, `56.1%`; not `3号线`. The unit in the cell is up to the engine. */
const NUMBER =
  /^[-+−–－＋↑↓▲▼△]?\s*(?:[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+|[\d０-９][\d０-９,，]*)(?:[.．][\d０-９]+)?\s*[%％‰]?$/

/** Matches the mark of a note behind a figure: `389.2*`, `56①`. */
const NOTE_MARK = /(?<=[\d０-９%％‰])\s*[*＊※†‡①-⑳]+$/
/** Matches `100余`, `1.2万多`: no quantity to the engine until the unit of the column stands behind it. */
const MORE = /^\d[\d,]*(?:\.\d+)?[百千万亿]*[余多]$/
/** Matches `第2位`, `第十名`, `1/16`. */
const RANK = /^(?:第(?:\d{1,4}|[一二三四五六七八九十]{1,3})[位名]?|\d{1,3}\s?[/／]\s?\d{1,3})$/

/** Matches `5-6`, `1.5～2`: a figure among figures, and a name (an age, a floor) in a column of names. */
const RANGE = /^\d+(?:\.\d+)?\s*[-–—~～至]\s*\d+(?:\.\d+)?$/

/** Matches words spaced out to the width of a column: `单 位`, `合　计`; not `第一 产业`. */
const SPACED_OUT = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,5}$/u

/** `isQuantity` decides whether words with digits are one whole quantity: `13.61 亿吨`, `第3位`. */
export function makeGrid(table: Table, isQuantity: (text: string) => boolean): Grid {
  const width = Math.max(0, ...table.rows.map((row) => row.length))
  const grid = table.rows.map((row) =>
    Array.from({ length: width }, (_, column) => makeCell(row[column], isQuantity)),
  )
  const ofFigures = new Set(
    grid.flatMap((row) => row.flatMap(({ kind }, at) => (kind === 'number' ? at : []))),
  )
  return grid.map((row) => row.map((cell, at) => (ofFigures.has(at) ? rangeAsNumber(cell) : cell)))
}

function rangeAsNumber(cell: GridCell): GridCell {
  return cell.kind === 'words' && RANGE.test(cell.text) ? { ...cell, kind: 'number' } : cell
}

function makeCell(cell: Cell | undefined, isQuantity: (text: string) => boolean): GridCell {
  const plain = maskedText(cell?.content ?? [])
  const start = plain.text.search(/\S/)
  const at = cell?.span.start ?? 0
  if (start < 0) return { text: '', kind: 'empty', plain, span: { start: at, end: at }, indent: 0 }
  const raw = plain.text.trim()
  const line = onOneLine(raw)
  const text = SPACED_OUT.test(line) ? line.replace(/\s+/g, '') : line
  return {
    text,
    kind: classify(text, isQuantity),
    plain,
    span: plain.toSource(start, start + raw.length),
    indent: widthOf(plain.text.slice(0, start)),
  }
}

function widthOf(blanks: string): number {
  let width = 0
  for (const blank of blanks) width += blank === '\u3000' || blank === '\u2003' ? 2 : 1
  return width
}

/** Matches `35（12.3%）`, `8个 (5%)`: an amount and its share. */
const WITH_SHARE = /^([\d,，.]+\s?[^\s\d（）()]{0,3}?)\s*[（(]\s*(\d[\d.]*\s*[%％])\s*[）)]$/

/** The amount and the share of a cell that states both; undefined for any other. */
export function withShare(text: string): { readonly amount: string; readonly share: string } | undefined {
  const found = WITH_SHARE.exec(text)
  return found?.[1] === undefined || found[2] === undefined
    ? undefined
    : { amount: found[1].trim(), share: found[2] }
}

/** Matches `13（其中线上5件）`, `12 人 (含聘用 3 人)`: an amount and what is said of it. */
const WITH_REMARK = /^([\d,，.]+\s?[^\s\d（）()]{0,3}?)\s*[（(]([^（）()]+)[）)]$/

/** The amount and the words behind it, for a cell that tells more of its figure. */
export function withRemark(text: string): { readonly amount: string; readonly remark: string } | undefined {
  const found = WITH_REMARK.exec(text)
  // 2023年（1—9月） heads a column.
  return found?.[1] === undefined || found[2] === undefined || YEAR.test(found[1])
    ? undefined
    : { amount: found[1].trim(), remark: found[2] }
}

/** Matches `[1.4]`: what is said of several years together, beside yearly averages. */
const BRACKETED = /^[[【〔［]\s*([-+−]?\d[\d.]*\s*[%％]?)\s*[\]】〕］]$/

/** Whether a figure stands in square brackets. */
export function isBracketed(text: string): boolean {
  return BRACKETED.test(text)
}

/** A figure without the mark of its note and without square brackets around it. */
export function unmarked(text: string): string {
  return text.replace(NOTE_MARK, '').replace(BRACKETED, '$1')
}

function classify(written: string, isQuantity: (text: string) => boolean): CellKind {
  const text = (withShare(written) ?? withRemark(written))?.amount ?? unmarked(written)
  if (DASH.test(text)) return 'dash'
  if (YEAR.test(text)) return 'year'
  if (NUMBER.test(text) || MORE.test(text) || RANK.test(text)) return 'number'
  return /[\d０-９]/.test(text) && text.length <= 24 && isQuantity(text) ? 'number' : 'words'
}
