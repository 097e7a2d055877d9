// What the words right before a figure say of its time, where a period of dates does not tell it.
// 例：从1399亿增加到2864亿 begins and ends at a date; 五年年均增长7.1% is the average of the years.
import type { ModelMetric } from '../../model/disclosure.ts'
import type { Context } from './context.ts'

// matches 77家、 before the second of 从77家、48家增加到107家、63家
const LISTED = '(?:#[^，。；、#]{0,3}[、和])*'
// matches the end of 外汇储备从, 由上年的, 从#年的, 由全省; not 增加到
const FROM = new RegExp(`[从由](?:上年|去年|#年)?(?:居?(?:全[国省市县区州]|世界|全球))?的?${LISTED}$`)
// matches the end of 由#亿增加到#年的, 贡献率提高到, 总量已达; not 累计达
const UP_TO = new RegExp(
  `(?<!累计|共)(?:(?:增|增加|增长|扩大|提高|提升|上升|升|跃升|发展|扩展|降|降低|下降|减少|缩小|回落|调整|变)(?:[到至为]|成)|达到?|(?:稳定|保持|维持)在)(?:#年的?|近|约|了)?${LISTED}$`,
)
// matches the end of 年均增长, 平均每年实际增长, 年均分别增长; not 年均浓度
const A_YEAR = new RegExp(
  `(?:年均|年平均|平均每年|每年平均)(?:分别|实际|名义)?(?:增长|增加|上涨|上升|提高|下降|减少|降低|递增|新增)?(?:[约为近达]|超过)?${LISTED}$`,
)

// matches 年均增长, 平均每年减少, 基金年均投资收益率; not 年均浓度, 年均气温
const AVERAGE = /(?:年均|年平均|平均每年)(?!浓度|气温|降水|值|水温|湿度|日照)/

// matches 比#年增长, 较#年末分别增加; whether it is the year before, the basis tells
const SINCE_YEAR = /[比较与]#年[^，。；]{0,8}$/
// matches 用于科技的投入, 抚恤支出: spent over the years, never reached at their end
const SPENT = /(?:投入|支出|资金|经费|补助|补贴)$/

// matches 现有各级各类, 全区共有: what there is, whatever is told of the year
const THERE_IS = /(?:现有|拥有|已有|实有|共有|建有|设有)[^，。；、]{0,14}$/
// matches 社会保障基金积累, 存款余额: a stock at the end of the stretch, whatever is told of the years before
const STOCK = /(?:积累|余额|结余|存量|保有量)$/

/** What the words say; all false where they say nothing of time. */
export interface TimeWords {
  /** Growth since a year named that is not the last: 比2002年增长65%. */
  readonly since: boolean
  /** The base of 从1399亿增加到2864亿 is of an earlier year; its partner is another base. */
  readonly base: boolean
  /** A level reached at the end of the stretch that is told: only that end counts when years are compared. */
  readonly reached: boolean
  /** A rank or a rate, which is that of the end as well, though no word says so. */
  readonly standing: boolean
  /** The average of several years, whatever period is told beside it. */
  readonly average: boolean
}

/** Matches 五年总体赤字率, 每年, 累计: of all the years, not of their end. */
const OF_ALL = /总体|平均|年均|每年|各年|累计|合计/

/** 优良天数比率超过80%, told of five years, is that of their end. */
function isRate({ kind, label }: ModelMetric, before: string): boolean {
  return kind === 'percentage' && !OF_ALL.test(label) && !OF_ALL.test(before)
}

/** Reads the label and the words right before the figure; without them the label alone. */
export function timeWords(metric: ModelMetric, context: Context | undefined): TimeWords {
  const before = context?.before ?? ''
  return {
    base: FROM.test(before),
    since: metric.change?.basis === 'other' && SINCE_YEAR.test(before),
    reached:
      !metric.change &&
      metric.accumulation === undefined &&
      (STOCK.test(metric.label) ||
        THERE_IS.test(before) ||
        (!SPENT.test(metric.label) && UP_TO.test(before))),
    standing: !metric.change && (metric.kind === 'rank' || isRate(metric, before)),
    average: AVERAGE.test(metric.label) || A_YEAR.test(before),
  }
}
