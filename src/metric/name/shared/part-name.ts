// The name of a part, made of its own words and of what the whole is measured in.
// 例：主要农作物播种面积 and 小麦 → 小麦播种面积；全体居民恩格尔系数 and 城镇居民 → 城镇居民恩格尔系数.
import { oneOf } from '../../../text/one-of.ts'

/** The name of a part: its own words with what the whole is measured in. */
export function partName(own: string, all: string): string {
  // 全体居民恩格尔系数26%，其中城镇25%
  const whole = all.replace(/^(?:全体|城乡)(?=居民)/, '')
  const share = whole.indexOf('占')
  const set = COLLECTIVE.exec(whole)
  const kinds = set && set[0].length + 2 <= whole.length ? whole.slice(set[0].length) : undefined
  // 一级公路 with 公路各等级里程
  if (kinds !== undefined && set?.[0].includes(own.slice(-2))) return own + kinds
  for (let size = Math.min(own.length - 1, 6); size >= 2; size--) {
    const at = whole.indexOf(own.slice(-size))
    // 一级公路 with 各等级里程占公路总里程比重: the whole behind 占 has no part.
    const rest = at < 0 || (share >= 0 && at > share) ? '' : whole.slice(at + size).replace(/^的/, '')
    if (rest.length >= 2) return own + rest
  }
  return own + (kinds ?? whole)
}

const PART = '区域 地区 经济区 行业 领域 部门 省份 国家 类别 产业 板块 片区 等级 类型 市 县 区'
// Matches 全国六大区域, 各经济区 and 农作物 at the head of a name: what the parts are parts of.
const COLLECTIVE = new RegExp(
  `^(?:主要)?(?:农作物|作物|农产品|工业品)|^.{0,6}?(?:各|[两二三四五六七八九十\\d]+[大个类种]?)[\u4e00-\u9fff]{0,3}?${oneOf(PART)}(?:的)?`,
)
