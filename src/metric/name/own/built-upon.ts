// What an amount builds upon: 在上年|12亿元|的基础上增长10%, 在上年增长|8%|的基础上再增长6%. It has the name of what goes on behind it.
import type { Basis } from '../../../model/metric.ts'
import { type Label, type QuantityView, wordLabel } from '../../context/view.ts'

// Matches 的基础上, 基础上 behind an amount.
const UPON = /^的?基础上/
// Matches 的基础上，又, 基础上粮食产量再 between that amount and the next.
const GOES_ON = /^的?基础上[，,]?[\u4e00-\u9fff]{0,20}$/
// Matches 的基础上，粮食产量再增长: what goes on behind the amount that it builds upon.
const NAMED_BEHIND =
  /^的?基础上[，,]?(?:今年|全年)?(?![再又继仍])([\u4e00-\u9fff]{2,16}?)[再又]?(?:继续|仍然?|同比)?(?:增长|提高|上升|下降|增加)/
// Matches 在上年, 在去年同比 before the amount that is built upon.
const LAST_YEAR = /在(?:上年|去年|上一年|上年度)[\u4e00-\u9fff]{0,8}$/

/** Whether something builds upon the amount that ends at `end`. */
export function isBuiltUpon(text: string, end: number): boolean {
  return UPON.test(text.slice(end, end + 4))
}

/** 财政收入在|上年增长8%的基础上: 在 is no part of the name, which may stand behind. */
export function withoutUpon({ text, token }: QuantityView, label: Label): Label {
  // 在上年增长|8%|的基础上，粮食产量再增长: it is of what goes on.
  const behind = label.text === '' ? NAMED_BEHIND.exec(text.slice(token.end, token.end + 30))?.[1] : undefined
  if (behind !== undefined) return wordLabel(behind.replace(/^全[国省市区县州镇乡]/, ''))
  return label.text.endsWith('在') && isBuiltUpon(text, token.end)
    ? wordLabel(label.text.replace(/[要将拟]?在$/, ''))
    : label
}

/** 在上年增长8%的基础上，再增长|6%: what was reached in the last year is what it is compared with. */
export function uponBasis({ drafts, said, text, token }: QuantityView): Basis | undefined {
  const last = drafts[said.last ?? -1]
  if (!last?.change || !GOES_ON.test(text.slice(last.token.end, token.start))) return undefined
  const before = text.slice(Math.max(0, last.token.start - 14), last.token.start)
  return LAST_YEAR.test(before) ? 'previous-year' : undefined
}
