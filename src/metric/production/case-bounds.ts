// Bounds of cases that are spoken of and not counted by them: what did not happen, what befell those counted, a condition.
// 例：没有发生死亡3人以上的事故；2次以上被查处的企业12家；并处两种以上行政处罚的，算一宗 → name.
import type { QuantityView } from '../context/view.ts'

// Matches 没有发生一次死亡, 未出现; not 发生一次.
const DID_NOT = /(?:没有|未|无)再?(?:发生|出现|发现)?[^，。；]{0,8}$/
// Matches 被查处的企业, 未整改的单位, 发生违法行为的企业 behind 2次以上.
const BEFELL = /^(?:被|受到?|未|不|发生|出现|违)[\u4e00-\u9fff]{1,8}的[\u4e00-\u9fff]{2}/
// Matches 行政处罚的，, 的， behind 两种以上: what is said of a case.
const IN_CASE = /^[\u4e00-\u9fff]{0,10}的[，,]/

// Matches 之间的省份有9个 behind 100万~300万.
const THOSE_HAVE = /^(?:之间|以内)?的[\u4e00-\u9fff]{2,8}?(?:[仅只共还已]|分别)?有[\d０-９]/

/** Whether a bound only says of which cases the sentence speaks. */
export function isOfCase({ text, token, right, left, clause }: QuantityView): boolean {
  const after = text.slice(token.end, token.end + 14)
  // 2次以上被查处的企业, but 关停50家以上不达标的企业 counts them.
  const often = token.unit === '次' || token.kind === 'duration'
  if ((often && BEFELL.test(after)) || THOSE_HAVE.test(after)) return true
  if (right?.linked && DID_NOT.test(text.slice(clause, token.start))) return true
  return !left.reached && !left.to && IN_CASE.test(after)
}
