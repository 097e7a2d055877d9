// Means of days, months and years told beside what they are taken over.
// 例：五年受理案件1056件，年均211件 → 年均受理案件；日均办件120件，月均3600件 → 月均办件.
import type { Label, QuantityView } from '../context/view.ts'
import { joinLabels, wordLabel } from '../context/view.ts'

// Matches `年均`, `平均每年约` before a figure.
const YEARLY = /(?:年均|年平均|平均每年)(?:达到?|约|近|超过?)?$/

/** 受理案件1056件，年均211件 is 年均受理案件: a mean is none of the levels it is taken over. */
export function yearly({ left }: QuantityView, label: Label): Label {
  const averaged = YEARLY.test(left.compact.text) && !/年均|平均|每年/.test(label.text)
  return averaged && label.text !== '' ? joinLabels(wordLabel('年均'), withoutMean(label)) : label
}

/** 日均办件120件，月均3600件: each mean is of what is counted, none of another. */
export function withoutMean(label: Label): Label {
  const text = label.text.replace(/^(?:[日周月年]均)+(?=.{2})/, '')
  return text === label.text ? label : wordLabel(text)
}
