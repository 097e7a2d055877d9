// 减少N倍没有意义：减少2倍、下降了1.5倍。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 减少2倍, 下降了1.5倍, 缩短近两倍; not 下降到1.5倍, 减少2成. */
const DECREASE = sought(
  /(?:减少|下降|降低|缩短|压缩|缩减|压减|减轻|缩小|回落|下跌)(?:了|近|约|超过?|将近)?(?:\d+(?:\.\d+)?|[一二三四五六七八九十两几数]+)(?:多|余)?倍/g,
  '倍',
  '减 降 缩 回落 下跌',
)

/** Falls by once as much as there is would leave nothing; 降到三分之一 is a level and let pass. */
export const metricDecreaseByMultiple: Rule = {
  id: 'metric/decrease-by-multiple',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, DECREASE)) {
      yield {
        span,
        message: {
          zh: `“${match[0]}”：减少不能用倍数，减少1倍就是零`,
          en: `“${match[0]}”: a decrease cannot be a multiple; one time less is nothing`,
        },
        help: {
          zh: '用百分数或几分之几，如“减少三分之二”',
          en: 'Use a percentage or a fraction, as in 减少三分之二',
        },
      }
    }
  },
}
