// What the head of a document with a red line takes of the first page, in twips (GB/T 9704-2012, 7.2, 7.3.1, 7.3.2).
// 例：份号, three offices, two signers, a title of two lines and addressees → 15 of 22 lines.
import type { Meta, MetaValue } from '../model/outline.ts'
import { joinNames } from './join-names.ts'
import {
  CHARACTERS_A_LINE,
  MM,
  markLine,
  TEXT_WIDTH,
  TITLE_CHARACTERS,
  widthInCharacters,
} from './page-geometry.ts'

/** 发文机关标志: its top edge 35 mm below the type area's (7.2.4). */
const MARK_TOP = Math.round(35 * MM)
/** The red line 4 mm below the number (7.2.7). */
const RED_LINE = Math.round(4 * MM)
/** Largest mark in half-points; longer names get smaller type, so that one line holds them. */
const LARGEST_MARK = 100
/** The mark leaves a little of the line free. */
const MARK_FILL = 0.96
/** Of the mark's line, the part above its characters, in their size: between 方正小标宋 and Noto Serif. */
const ABOVE_CHARACTERS = 0.24

/** Half-points of 发文机关标志 whose longest line has `characters` 字. */
export function markSizeFor(characters: number): number {
  return Math.min(LARGEST_MARK, Math.floor(((TEXT_WIDTH / 10) * MARK_FILL) / characters))
}

/** Twips between the top of the mark's line and the top of its characters. */
export function aboveCharacters(markSize: number): number {
  return Math.round(ABOVE_CHARACTERS * markSize * 10)
}

/** Twips left free above the mark's line when `lines` of classification stand over it; negative where they need more. */
export function spaceAboveMark(markSize: number, lines: number, linePitch: number): number {
  return MARK_TOP - lines * linePitch - aboveCharacters(markSize)
}

/** From the top of the type area to the first line of the text. */
export function headHeight({ title, issuers, recipients, extra }: Meta, linePitch: number): number {
  const classes = [extra.copyNumber, extra.secrecy, extra.urgency].filter(Boolean).length
  const own = listOf(extra.issuerMark)
  const offices = (own.length > 0 ? own : (issuers ?? [])).map((name) => name.replace(/文件$/, ''))
  const suffix = own.length === 0 || own.some((name) => name.endsWith('文件')) ? 2 : 0
  const longest = Math.max(1, ...offices.map(widthInCharacters)) + suffix
  const size = markSizeFor(longest)
  const above = classes * linePitch + Math.max(0, spaceAboveMark(size, classes, linePitch))
  const signerLines = Math.max(1, Math.ceil(listOf(extra.signatories).length / 2))
  const titleLines = Math.ceil(widthInCharacters(title ?? '') / TITLE_CHARACTERS)
  const addressed = recipients !== undefined && recipients.length > 0 && extra.recipientsInImprint !== true
  const recipientLines = addressed
    ? 1 + Math.ceil(widthInCharacters(`${joinNames(recipients)}：`) / CHARACTERS_A_LINE)
    : 0
  // Two blank lines stand above the number and above the title.
  const lines = 2 + signerLines + 2 + titleLines + recipientLines
  return above + offices.length * markLine(size) + RED_LINE + lines * linePitch
}

function listOf(value: MetaValue | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : []
}
