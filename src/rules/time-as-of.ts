// 截止、截至：截止9月底 → 截至9月底；截至日期 → 截止日期。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 截止 of 截止9月底, 截止目前; not 截止日期, 截止到9月, 报名已截止. */
const UNTIL = sought(
  /截止(?=\s?(?:\d|[〇一二三四五六七八九十]{1,4}[年月]|目前|今年|去年|上年|本[年月季周]|当[年月前]|年底|年末|月底|上半年|发稿|此时|现在|日前|最新|报告))/g,
  '截止',
)
/** Matches 截至 of 截至日期为, 截至时间：; not 截至8月底. */
const DEADLINE = sought(/截至(?=(?:日期|时间)(?:[为是：:]|$))/g, '截至日期 截至时间')

/** 截止到 is allowed. The fix changes the one word. */
export const timeAsOf: Rule = {
  id: 'time/as-of',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span } of scan(prose, UNTIL)) {
      yield {
        span,
        message: { zh: '“截止”后面不带时间', en: '“截止” (to close) takes no date after it' },
        help: { zh: '写作“截至”', en: 'Write “截至” (as of)' },
        fix: { span, text: '截至' },
      }
    }
    for (const { span } of scan(prose, DEADLINE)) {
      yield {
        span,
        message: { zh: '“截至日期”应为“截止日期”', en: 'A deadline is “截止日期”, not “截至日期”' },
        help: { zh: '写作“截止”', en: 'Write “截止”' },
        fix: { span, text: '截止' },
      }
    }
  },
}
