// Shares that are told without the verb 占: what an amount stays at, and what it comes to among others.
// 例：粮食产量稳定在全国|1/4 → 粮食产量占全国比重；销量95万辆，在总销量中占比达|11.6% → 销量占总销量比重.
import { type Label, type QuantityView, wordLabel } from '../context/view.ts'

// Matches 粮食产量稳定在全国, 产量保持在全省的 before 1/4.
const STEADY = /^(.{2,}?)(?:一直|始终|长期|常年|继续)?(?:稳定|保持|维持)在(全[国省市区县州])(?:总量)?的?$/

/** 粮食产量稳定在全国|1/4 is its share of the country. */
export function steadyShare({ left, token, text }: QuantityView): Label | undefined {
  const part =
    token.kind === 'percentage' && /[/／]|分之|成/.test(text.slice(token.numberStart, token.unitEnd))
  const [, whose, all] = (part && STEADY.exec(left.compact.text.slice(left.lo))) || []
  return whose === undefined ? undefined : wordLabel(`${whose}占${all}比重`)
}

// Matches 在汽车总销量中占比达, 在医师总数中的占比由; not 在受访企业中，占比最高的.
const AMONG = /^在([\u4e00-\u9fff]{2,16}?)中的?(?:占比|比重)(?:达到?|为|约|由|从|升至|降至|超|近)?/

/** 销量95万辆，增长12%，在汽车总销量中占比达|11.6%: the share of the amount stated last. */
export function shareAmong({ left, token, said, drafts }: QuantityView): Label | undefined {
  const of = token.kind === 'percentage' ? AMONG.exec(left.compact.text)?.[1] : undefined
  const whose = drafts[said.level ?? -1]
  if (of === undefined || whose?.token.type !== 'quantity' || whose.token.kind === 'percentage')
    return undefined
  return wordLabel(`${whose.label.text}占${of}比重`)
}
