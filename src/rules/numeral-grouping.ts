// 数字分节有误：12,34万人、1234,567元、624，000件（分节用半角逗号）。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

const SHORT_END = '\\d{1,3}(?:,\\d{3})+,\\d{1,2}'
const LONG_BEGINNING = '\\d{4,},\\d{3}(?:,\\d{3})*'
const TWO_DIGITS = '\\d{1,3},\\d{2}(?=[万亿元])'
/** A group begun rightly that does not end so: matches 1,234,56万, 1234,567元; not 1,234,567元, 2018,2019年. */
const BROKEN = sought(
  new RegExp(
    `(?<![\\d.,，])(?:${SHORT_END}|${LONG_BEGINNING}|${TWO_DIGITS})(?![\\d,])(?=\\.?\\d*[%万亿元人件家个次吨])`,
    'g',
  ),
  ',',
)
/** Matches 624，000件; not 12，345 without a unit, which may be a list. */
const FULL_WIDTH = sought(
  /(?<![\d.,，])\d{1,3}(?:，\d{3})+(?![\d，])(?=(?:\.\d+)?(?:万|亿|元|人次|人|件|家|户|吨))/g,
  '，',
  '万 亿 元 人 件 家 户 吨',
)

/** Threes from the right, with half-width commas (GB/T 15835-2011, 5.1.1). */
export const numeralGrouping: Rule = {
  id: 'numeral/grouping',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, BROKEN)) {
      yield {
        span,
        message: { zh: `“${match[0]}”没有按三位一节分节`, en: `“${match[0]}” is not grouped in threes` },
        help: { zh: '从个位起每三位一节，如1,234,567', en: 'Group by three from the right: 1,234,567' },
      }
    }
    for (const { match, span } of scan(prose, FULL_WIDTH)) {
      const right = match[0].replaceAll('，', ',')
      yield {
        span,
        message: {
          zh: `“${match[0]}”用全角逗号分节`,
          en: `“${match[0]}” is grouped with a full-width comma`,
        },
        help: {
          zh: `写作“${right}”；若是并列的几个数，改用顿号`,
          en: `Write “${right}”; if several numbers are meant, use 、`,
        },
      }
    }
  },
}
