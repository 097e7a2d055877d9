// Where the words begin that the last of several places or kinds lends the others.
// 例：青山市、云溪县|年平均气温 → 青山市年平均气温；粮油食品类、化妆品类|商品零售 → 粮油食品类商品零售.
import { headStart } from './parts.ts'

// Matches 青山市, 云溪县; not 城市, 全县.
const PLACE = /^(?![全城县市])[\u4e00-\u9fff]{1,6}?(?:[市县区旗州镇乡]|街道)/

/** Where the shared head begins in 青山市、云溪县|年平均气温. */
export function behindPlace(items: readonly string[], last: string): number | undefined {
  const length = PLACE.exec(last)?.[0].length ?? 0
  const places = items.slice(0, -1).every((item) => PLACE.exec(item)?.[0].length === item.length)
  return places && length > 1 && last.length - length >= 2 ? length : undefined
}

// Matches 商品零售, 投资: what is done with goods of all kinds.
const GOODS = /^(?:商品)?(?:零售|销售|投资|消费|用电|出口|进口|生产)$/

/** Where the shared head begins in 粮油食品类、化妆品类、音像制品类|商品零售. */
export function behindKind(items: readonly string[], last: string): number | undefined {
  const mark = items[0]?.at(-1) ?? ''
  const at = '类业'.includes(mark) ? last.indexOf(mark) + 1 : 0
  const kinds = at > 1 && items.slice(0, -1).every((item) => item.length > 2 && item.endsWith(mark))
  const head = last.slice(at)
  return kinds && (headStart(head) === 0 || GOODS.test(head)) ? at : undefined
}
