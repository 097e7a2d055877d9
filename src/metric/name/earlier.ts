// What a level was before: 上年同期为|4万件, 比上年|42亿元|增加10亿元.
import { TIME } from '../context/compact.ts'
import type { QuantityView } from '../context/view.ts'

/** Matches 决算数 of 比上年决算数14.9亿元增长3%: whose amount of the year before stands behind it. */
export const ACCOUNTS = '(?:决算数?|执行数|完成数|实际数|实际完成数?|同期数?|收入数|支出数)'

/** Matches 第六次全国人口普查, 第三次国土调查: what was counted in the year that is compared with. */
export const COUNT = '第[一二三四五六七八九十\\d]+次[\u4e00-\u9fff]{0,6}(?:普查|调查|清查)'

// Matches the end of `比上年`, `较2022年的`, `比上年决算数`, `同第五次人口普查2000年11月1日零时的`.
const COMPARED_WITH = new RegExp(
  `(?:[比较]${TIME}${ACCOUNTS}?|[比较与同和](?:${COUNT}${TIME}|${TIME}?${COUNT}))的?$`,
)

/** 比上年|42亿元|增加10亿元: whether the words before end in the year that is compared with. */
export function isOfLastYear(words: string): boolean {
  return COMPARED_WITH.test(words)
}

// Matches the whole of `上年同期为`, `去年同期仅`, `2018年为`.
const EARLIER = new RegExp(`^${TIME}(?:同期)?(?:[则仅只]?[为是有]|仅|只)?$`)

/** 办件5万件，上年同期为|4万件: the level before as it stood then. */
export function isEarlier({ left, said, drafts, token }: QuantityView): boolean {
  if (!EARLIER.test(left.compact.text)) return false
  const time = left.compact.times.get(0)
  const past = /^[上去]/.test(time?.text ?? '') || time?.time.previous === true
  if (!past && !left.compact.text.startsWith('同期', 1)) return false
  return said.levels.some((level) => {
    const told = drafts[level]?.token
    return told?.type === 'quantity' && told.unit === token.unit
  })
}
