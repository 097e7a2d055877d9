// A growth told by its pace: 财政收入以年均15%以上的速度增长, 到位资金以每年25%的速度递增.
import { oneOf } from '../../text/one-of.ts'
import { metric } from '../context/outcome.ts'
import { labelOf, type Outcome, type QuantityView } from '../context/view.ts'
import { isPercent } from '../scan/token.ts'
import { basisOf } from './share.ts'

// Matches 以年均, 以每年, 以 before the pace.
const AT = /以(?:年均|每年|平均每年|年平均)?$/
const MORE = '递增 增长 提高 上升 增加 扩张 攀升'
const LESS = '递减 下降 减少 降低 缩减'
// Matches 的速度递增, 的增速快速增长, 速度下降 behind it.
const PACE = new RegExp(
  `^的?(?:增长|平均)?(?:速度|增速|幅度|增幅)(?:快速|持续|稳步|稳定|高速|逐年)*(?:(${oneOf(MORE)})|${oneOf(LESS)})`,
)

/** 财政收入以年均|15%以上|的速度增长. */
export function pace(view: QuantityView): Outcome | undefined {
  const { left, token, text, drafts, said } = view
  if (!isPercent(token) || left.direction) return undefined
  const at = AT.exec(left.compact.text)
  const found = at && PACE.exec(text.slice(token.end, token.end + 16))
  if (!at || !found) return undefined
  const own = labelOf({ ...left, lo: Math.min(left.lo, at.index), hi: at.index })
  const of = own.text === '' ? (said.level ?? said.last) : undefined
  const told = drafts[of ?? -1]
  const basis = at[0].length > 1 ? ('other' as const) : basisOf(view)
  return metric(view, 'change', {
    label: told ? told.label : own,
    change: {
      direction: found[1] === undefined ? 'down' : 'up',
      basis,
      ...(told && !told.change && of !== undefined && { of }),
    },
  })
}
