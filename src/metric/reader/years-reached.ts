// The year of what a review of several years tells of its end: how much there was in the last of them, and how much more
// that was than before. 例：“十三五”时期…。收入达到3.2万元、净增0.9万元 → of 2020；累计投入12亿元 → of all five years.
import type { Period } from '../../model/metric.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Walk } from '../context/walk.ts'
import { yearOf, yearPeriod } from '../scan/time/calendar.ts'
import type { OrdinalToken, QuantityToken } from '../scan/token.ts'

type Token = OrdinalToken | QuantityToken

// Matches 财政收入占GDP比重, 覆盖率; not 年均增长率, 贡献率, 累计开行占全国比重.
const RATE = /^(?!.*累计).*(?<!增长|下降|变化|递增|贡献)(?:率|比重|占比|比例|系数)$/

// Matches 达到, 调整为, 分别增加到, 提高到每人每月 right before an amount; not 长达.
const REACHES =
  /(?:(?<![长高多宽])达到?|(?:[增提升扩减降压缩上下拓发精调优][\u4e00-\u9fff]{0,2}|跃升)[到至]|(?:调整|优化|转变)为)(?:(?:人均)?每[人户]?每?[年月])?[约近超]?$/

const DONE = '投入 发放 培训 引进 转移 争取 落实 减免 化解 利用 开工 实施 淘汰 压减 搬迁'
// Matches what was summed up over the years or done in them: 累计, 新建, 投入; not 固定资产投资.
const OVER_YEARS = new RegExp(
  `累计|[合总共]计|[五六两三四]年|年来|新[增建改修]|完成.{0,6}(?<!固定资产)投资|${oneOf(DONE)}(?!率)`,
)

const TURN = '(?:净增|提高|增加|增长|上升|下降|降低|减少|削减)'
// Matches 比2010年提高, 较“十五”末提高 right before an amount of change.
const AGAINST_YEAR = new RegExp(`[比较](?:(?:19|20)\\d{2}年|“[^”]{2,4}”)[末底]?(?:分别)?${TURN}了?$`)
// Matches 、支出32亿元，年均增长12%, ，比2003年增加2亿元, ，五年累计 behind an amount.
const GREW = new RegExp(
  `^(?:、[\u4e00-\u9fff]{0,10}\\d[\\d.]*[万亿]*[\u4e00-\u9fff]{1,3}){0,3}[，、,](?:(?:比(?:19|20)\\d{2}年)?(?:年均)?(?:分别)?${TURN}了?[约近超]?\\d|[三四五六]年来?累计)`,
)
// Matches 增长, 提高了 right before an amount of change.
const CHANGED = new RegExp(`${TURN}了?$`)
// Matches 、净增, ，提高, ，其中省级, 、 between an amount that was reached and what is told of it; not ，年均增长.
const TOLD_OF_IT = new RegExp(
  `^(?:[、和](?:每[人户年月]{1,2})?|[，,]是(?:(?:19|20)\\d{2}年|“[^”]{2,4}”)[末底]?的|[、，,](?:分别|同比|比[^，,。；]{2,10}?)*${TURN}了?|[，,]其中[^，,。；\\d]{1,12})$`,
)

/** The last year of the review in force, where the figure of the name `label` is of it. */
export function yearReached(walk: Walk, token: Token, label: string): Period | undefined {
  const last = lastOf(walk)
  if (!last) return undefined
  const rate = token.type === 'quantity' && token.kind === 'percentage' && RATE.test(label)
  return rate || isReached(walk, token, last) ? last : undefined
}

/** The last of the years that the passage is about; undefined where they stand in the sentence itself. */
function lastOf({ base, paragraph, long, longFrom, sentence }: Walk): Period | undefined {
  const years = paragraph ?? base
  if (!base || !years?.start || (long && longFrom === sentence)) return undefined
  if (!years.start.endsWith('-01-01') || !years.end.endsWith('-12-31')) return undefined
  const end = yearOf(years.end)
  return yearOf(years.start) < end && end === yearOf(base.end) ? yearPeriod(end) : undefined
}

/** Whether the words tell how much there was at the end: 收入达到3.2万元、|净增0.9万元, 增加值190亿元，年均增长. */
function isReached({ text, clause, sentence, placed }: Walk, token: Token, last: Period): boolean {
  const words = text.slice(Math.max(clause, token.start - 40), token.start)
  if (/年均|年平均|平均每年/.test(words)) return false
  if (AGAINST_YEAR.test(words)) return !words.includes('累计')
  if (!OVER_YEARS.test(words)) {
    if (REACHES.test(words) || (!CHANGED.test(words) && GREW.test(text.slice(token.end, token.end + 60))))
      return true
  }
  const before = placed.at(-1)
  return (
    before?.sentence === sentence &&
    before.period !== undefined &&
    before.period.start === last.start &&
    before.period.end === last.end &&
    TOLD_OF_IT.test(text.slice(before.draft.token.end, token.start))
  )
}
