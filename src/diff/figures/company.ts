// What stands with a figure: the whole it is a part of, the figures before and after. It tells alike ones apart.
import type { Indicator } from '../name/indicator.ts'
import type { Name } from '../name/name.ts'
import { nameSimilarity, pairDice } from '../name/similarity.ts'

/** The whole that a part belongs to, and the figures before and after: what tells 国家级1家 from 国家级1家. */
export function companyOf(old: Indicator, next: Indicator): number {
  let gain = 0
  if (old.whole && next.whole) gain += 0.12 * (nameSimilarity(old.whole, next.whole) - 0.6)
  else if (old.whole) gain -= ratherWhole(next.name, old.name, old.whole)
  else if (next.whole) gain -= ratherWhole(old.name, next.name, next.whole)
  if (old.before && next.before) gain += 0.03 * (pairDice(old.before.pairs, next.before.pairs) - 0.5)
  if (old.after && next.after) gain += 0.03 * (pairDice(old.after.pairs, next.after.pairs) - 0.5)
  return gain
}

/** 卫生人员总数 is rather last year's 卫生技术人员总数 than 医院卫生技术人员, which is told as a part of that. */
function ratherWhole(name: Name, part: Name, whole: Name): number {
  return nameSimilarity(name, whole) > nameSimilarity(name, part) ? RATHER_WHOLE : 0
}

const RATHER_WHOLE = 0.15
