// Names for the values of a list while it is walked: 旅客和货邮吞吐量分别达350万人次、12万吨 → 旅客吞吐量, 货邮吞吐量.
import type { LeftRead } from './left.ts'
import { isJoint, listLength, respective, splitNames } from './lists.ts'
import type { QuantityToken } from './token.ts'
import type { Label } from './view.ts'
import { joinLabels, labelOf, wordLabel } from './view.ts'
import type { Walk } from './walk.ts'

/** 分别: names for the values of the list that begins here. */
export function startList(walk: Walk, left: LeftRead, index: number): void {
  walk.names = undefined
  walk.nameAt = 0
  walk.nameCount = 1
  const count = listLength(walk.text, walk.tokens, index)
  walk.nameCount = count
  if (count < 2) return
  const own = labelOf(left)
  // 甲、乙产量均有所下降，分别下降3%、4%: the names stand in the clause before.
  const outer = own.text === '' && left.respectively && walk.said.level === undefined && walk.before?.()
  const label = outer ? labelOf(outer) : own
  if (left.respectively || /[、和与及]|城乡/.test(label.text))
    walk.names = withShare(splitNames(respective(label), count), left.direction ? label.text : '')
}

/** 第二、第三产业占生产总值的比重分别下降: each is a share. */
function withShare(names: readonly Label[] | undefined, words: string): readonly Label[] | undefined {
  const share = /(占.+?)的?(比重|比例|份额)$/.exec(words)
  return share ? names?.map((name) => joinLabels(name, wordLabel(`${share[1]}${share[2]}`))) : names
}

/** Whether a value goes on with a list whose names wait for their values. */
export function isNamed(walk: Walk, token: QuantityToken): boolean {
  const last = walk.follower
  return (
    walk.names !== undefined &&
    walk.nameAt < walk.nameCount &&
    last !== undefined &&
    isJoint(walk.text, last.token.end, token.start)
  )
}
