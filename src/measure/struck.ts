// Struck-out words (`~~2.1万人~~`) are printed, but the text takes them back: their numerals are no figures.
// 例：`新增就业~~2.1~~2.3万人` → figures of 新增就业2.3万人, and the numeral 2.1 as a mere word.
import { readMetrics } from '../metric/read.ts'
import type { Inline } from '../model/inline.ts'
import type { Table } from '../model/outline.ts'
import { mapText } from '../text/runs.ts'
import { type Findings, moveNumeral } from './found.ts'

export function isStruck(inline: Inline): boolean {
  return inline.type === 'text' && inline.marks.strike === true
}

/** Appends the numerals of the struck-out words of a passage. */
export function addStruck(into: Findings, content: readonly Inline[]): void {
  if (!content.some(isStruck)) return
  for (const run of content.filter(isStruck)) {
    const { text, toSource } = mapText([run])
    for (const numeral of readMetrics(text, {}).numerals) {
      const fate = numeral.fate === 'metric' ? 'word' : numeral.fate
      into.numerals.push({ ...moveNumeral(numeral, toSource), fate, reason: 'struck out' })
    }
  }
}

/** The same for the cells, the caption and the line of the unit of a table. */
export function addStruckOfTable(into: Findings, { caption = [], unitLine = [], rows }: Table): void {
  addStruck(into, caption)
  addStruck(into, unitLine)
  for (const row of rows) for (const { content } of row) addStruck(into, content)
}
