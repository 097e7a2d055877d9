// 名次从1起：第0位、第零名。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 第0位, 第零名, 排名第0; not 第10位, 第0.5, 第零号. */
const ZERO = sought(/第[0零〇](?![\d.号次])(?:[位名]|(?=[，。；、]|$))/g, '第0 第零 第〇')

/** In Arabic or Han numerals. */
export const metricRankZero: Rule = {
  id: 'metric/rank-zero',
  severity: 'error',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, ZERO)) {
      yield {
        span,
        message: { zh: `名次“${match[0]}”不存在`, en: `There is no rank “${match[0]}”` },
        help: { zh: '名次从第一起，核对数字', en: 'Ranks begin with the first; check the number' },
      }
    }
  },
}
