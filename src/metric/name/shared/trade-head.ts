// 产业 before an amount, which is said of each trade of a list.
// 例：电子信息、装备制造、生命健康产业产值 → 电子信息产业产值, 装备制造产业产值.
import { headStart } from './parts.ts'

/** 电子信息、装备制造、|生命健康|产业产值: each of them is a trade. */
export function tradeHead(items: readonly string[], last: string, head: string): string | undefined {
  const trade = /产业(?:集群|链)?$/.exec(last.slice(0, -head.length))?.[0]
  if (trade === undefined || last.length < trade.length + head.length + 2) return undefined
  const bare = items
    .slice(0, -1)
    .every((item) => item.length > 1 && !/[业类品链群]$/.test(item) && headStart(item) === undefined)
  return bare ? trade + head : undefined
}
