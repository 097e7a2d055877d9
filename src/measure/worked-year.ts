// The year in which was done what a disclosure tells, where that is the one after the year in its title.
// 例：2020年度社会评价意见整改情况, 截至2021年10月已整改79条 → 2021.
import type { Outline } from '../model/outline.ts'
import { isTold } from './spoken-year.ts'

// Matches words of what is still to be done.
const TO_COME = /将|拟|计划|规划|力争|确保|目标|预计|打算/

/**
 * The year after the one in the title, where what is told was done in it: 2020年度社会评价意见整改情况, 截至2021年10月已整改79条.
 * Undefined where figures are stated of the titled year as a whole.
 */
export function workedYear({ meta, source }: Outline): number | undefined {
  const { year, inferred } = meta
  if (year === undefined || !inferred.includes('year') || isTold(source.text, year)) return undefined
  const next = year + 1
  const done = new RegExp(`截[至止]到?${next}年[^。；\\n]{0,44}?已(?!批|知)[^。；\\n]{0,20}\\d`)
  const told = new RegExp(
    `(?:^|[。；，：\\n])[ \\t\\u3000]{0,8}${next}年(?:以来|上半年|前三季度|\\d{1,2}月?[—\\-－～至]\\d{1,2}月|\\d{1,2}月)([^。；\\n]{0,60})`,
    'g',
  )
  const months = [...source.text.matchAll(told)].filter(
    ([, words = '']) => /\d/.test(words) && !TO_COME.test(words),
  )
  return done.test(source.text) || months.length > 1 ? next : undefined
}
