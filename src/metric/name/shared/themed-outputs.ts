// Goods whose amount the clause before says of all of them: what grew is named once, and without a figure.
// 例：高新技术产品产量大幅增长，集成电路|增长19%、锂电池|增长103% → 集成电路产量, 锂电池产量.
import { joinLabels, type Label, type QuantityView, wordLabel } from '../../context/view.ts'
import { PRODUCT } from './neighbours.ts'
import { headStart } from './parts.ts'

// Matches 主要产品产量大幅增长, 机电产品出口额稳步提升: an amount with what is claimed of it.
const CLAIMED =
  /.(产量|销量|销售量|零售额|出口量|出口额|进口量|进口额)(?:大幅|快速|较快|高速|迅速|稳定|稳步|平稳|持续|明显|保持|实现|均|双双|的)*(?:增长|提升|上升|回升|攀升|增加|向好|放量|扩大)$/

/** 集成电路 behind 高新技术产品产量大幅增长 is 集成电路产量. */
export function outputOf({ theme, token }: QuantityView, own: Label): Label | undefined {
  if (!theme || token.kind === 'money' || own.text.length > 12 || !PRODUCT.test(own.text)) return undefined
  if (headStart(own.text) !== undefined) return undefined
  const amount = CLAIMED.exec(theme()?.compact.text ?? '')?.[1]
  return amount === undefined ? undefined : joinLabels(own, wordLabel(amount))
}
