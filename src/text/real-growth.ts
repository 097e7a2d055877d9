// Growth that does not come from the two amounts printed: at constant prices, or on a comparable basis.
// 例：地区生产总值12282.15亿元，增长4.6% is real growth of an amount at current prices.
import type { Passage } from '../model/rule.ts'
import type { Span } from '../model/source.ts'

/** Names whose growth is real by definition (National Bureau of Statistics). */
const REAL =
  /生产总值|国民总收入|增加值|总产值|[农林牧渔]业(?:及其服务业)?产值|GDP|业务总量|生产率|价格指数|^(?:第?[一二三]产业?|(?:民营|非公(?:有制)?|数字|海洋|县域)经济)$/
/** Matches 可比价, 实际增长, 剔除; not 同比增长. */
const COMPARABLE = /可比|不变价|实际增长|同口径|剔除/

/** Matches 增长9.1%，扣除价格因素，实际增长: growth of the printed amounts, and beside it the real one. */
const BOTH = /\d[%％][，（](?:如?扣除|剔除)价格[^。；\d]{0,12}实际/

/** What the document's own notes say of comparable bases: every sentence with such words, unless it tells growth of either kind. */
export function comparableNotes(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap(({ text }) =>
    COMPARABLE.test(text) ? text.split(/[。；]/).filter((s) => COMPARABLE.test(s) && !BOTH.test(s)) : [],
  )
}

/** Matches ，扣除价格因素，实际 right behind 增长9.1%. */
const REAL_BEHIND = /^[，（](?:如?扣除|剔除)价格[^。；\d]{0,12}实际/
/** Matches 名义增长 right before 9.1%. */
const NOMINAL = /名义(?:增长|上升|提高|增加|下降|减少|降低|回落)$/

/** Whether what is told at a place is expressly of the printed amounts: 名义增长9.1%, 增长9.1%，扣除价格因素，实际增长8.1%. */
export function isNominal(text: string, { start, end }: Span): boolean {
  return (
    NOMINAL.test(text.slice(Math.max(0, start - 8), start)) || REAL_BEHIND.test(text.slice(end, end + 32))
  )
}

/** Whether a sentence says that its change is on a comparable basis: 按可比口径增加2400亿元. */
export function isOnComparableBasis(sentence: string): boolean {
  return COMPARABLE.test(sentence)
}

/** Whether the growth of `label`, stated in `sentence`, is not that of the printed amounts. */
export function isRealGrowth(label: string, sentence: string, notes: readonly string[]): boolean {
  return REAL.test(label) || COMPARABLE.test(sentence) || notes.some((note) => shares(note, label, 6))
}

function shares(a: string, b: string, length: number): boolean {
  for (let i = 0; i + length <= b.length; i++) if (a.includes(b.slice(i, i + length))) return true
  return false
}
