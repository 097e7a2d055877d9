// Words that are printed but not read: struck-out ones (`~~2.1万人~~`), which the text takes back, and tags of HTML that mean
// nothing here (`<img src="a.png" style="width:0.2in">`). What stands around them is read as the text without them.
// 例：`新增就业~~2.1~~2.3万人` → figures of 新增就业2.3万人, and the numeral 2.1 as a mere word.
import { readMetrics } from '../metric/read.ts'
import type { Inline, Run } from '../model/inline.ts'
import type { Table } from '../model/outline.ts'
import { mapText } from '../text/runs.ts'
import { type Findings, moveNumeral } from './found.ts'

export function isUnread(inline: Inline): inline is Run {
  return inline.type === 'text' && (inline.marks.strike === true || inline.marks.tag === true)
}

/** Appends the numerals of the words of a passage that are not read. */
export function addUnread(into: Findings, content: readonly Inline[]): void {
  if (!content.some(isUnread)) return
  for (const run of content.filter(isUnread)) {
    const { text, toSource } = mapText([run])
    const { tag } = run.marks
    for (const numeral of readMetrics(text, {}).numerals) {
      const fate = tag ? 'name' : numeral.fate === 'metric' ? 'word' : numeral.fate
      into.numerals.push({
        ...moveNumeral(numeral, toSource),
        fate,
        reason: tag ? 'inside a tag' : 'struck out',
      })
    }
  }
}

/** The same for the cells, the caption and the line of the unit of a table. */
export function addUnreadOfTable(into: Findings, { caption = [], unitLine = [], rows }: Table): void {
  addUnread(into, caption)
  addUnread(into, unitLine)
  for (const row of rows) for (const { content } of row) addUnread(into, content)
}
