// Marks of notes that stand between a number and its unit: 10535.51[1]亿元, 2210.3①亿元. The number goes on behind them.
import type { Span } from '../model/source.ts'
import { oneOf } from './one-of.ts'
import type { PlainText } from './runs.ts'

/** A text without such marks, and where they stood in the source. */
export interface UnmarkedText extends Pick<PlainText, 'text' | 'toSource'> {
  readonly marks: readonly { readonly text: string; readonly span: Span }[]
}

const UNIT = '[万亿%％元人件个家户项条处座起次例宗所名吨米亩] 平方 立方 公[里顷斤] 千[瓦米克]'
// Matches `[1]`, `［注2］`, `①`, `¹` between the 1 of `10535.51` and 亿元, 件, %; not the ① of `得分12①完成`, nor m².
const MARK = new RegExp(
  `(?<=\\d[万亿]?)(?:[[［〔](?:注?\\d{1,2}|注|[①-⑳])[\\]］〕]|[①-⑳]|[¹²³⁴-⁹]{1,2}(?=[余多]?[万亿]))(?=[余多]?${oneOf(UNIT)})`,
  'g',
)

// Matches `[27]` behind a word: 其中[27]，火电; 资助[3]项目; not [2024], nor the [1] at the head of a note.
const BEHIND_WORDS = /(?<=[\u4e00-\u9fff）)”》])[[［]注?\d{1,3}[\]］](?=[\u4e00-\u9fff，。；：、（(“《\d])/g

/** The text without them; the way back to the source leads past them. */
export function withoutNoteMarks({ text, toSource }: Pick<PlainText, 'text' | 'toSource'>): UnmarkedText {
  const found = /[[［〔①-⑳¹²³⁴-⁹]/.test(text)
    ? [...text.matchAll(MARK), ...text.matchAll(BEHIND_WORDS)].sort((a, b) => a.index - b.index)
    : []
  if (found.length === 0) return { text, toSource, marks: [] }
  const cuts = found.map(({ 0: mark, index }) => ({ start: index, length: mark.length }))
  const before = (offset: number): number => {
    let at = offset
    for (const { start, length } of cuts) if (start <= at) at += length
    return at
  }
  return {
    text: text.replace(MARK, '').replace(BEHIND_WORDS, ''),
    toSource: (start, end) => toSource(before(start), Math.max(before(start), before(end - 1)) + 1),
    marks: found.map(({ 0: mark, index }) => ({ text: mark, span: toSource(index, index + mark.length) })),
  }
}
