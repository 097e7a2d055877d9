// Gains and losses whose verb belongs to the name, since who gained says nothing without it.
// 例：户均|增收1200元 → 户均增收；农民增收800元 → 农民增收；粮食增产5万吨 is a change of 粮食.
import type { Label, QuantityView } from '../context/view.ts'
import { labelOf, wordLabel } from '../context/view.ts'

/** Matches `户均增收`, `平均增收`, `增收`; not `增长`. */
const GAIN = /([户人亩村社店企]均|平均)?(增收|减收|增支|节支|增产|减产)$/

/** `own` with the verb of the gain, and with 户均 or 平均 where it was taken off. */
export function withGain({ text, token, left, drafts, said }: QuantityView, own: Label): Label {
  const found = GAIN.exec(text.slice(Math.max(0, token.start - 4), token.start))
  if (!found) return own
  const [words, each = '', verb = ''] = found
  if (each !== '') {
    // 均 of 户均 is taken off names, and 户 belongs to 农户|均 as well.
    const base = labelOf(left).text
    const cut = [each, each.slice(0, 1), '均'].find((tail) => base.endsWith(tail)) ?? ''
    return wordLabel(base.slice(0, base.length - cut.length) + words)
  }
  if (verb.endsWith('产')) return own
  if (own.text !== '') return wordLabel(own.text + verb)
  // 财政增收3亿元，|增支2亿元
  const last = drafts[said.last ?? -1]?.label.text ?? ''
  return GAIN.test(last) ? wordLabel(last.replace(GAIN, verb)) : own
}
