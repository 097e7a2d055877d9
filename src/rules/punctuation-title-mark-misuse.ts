// 书名号标了不是作品的东西：《“文明观察员”活动》 → “文明观察员”活动
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches 《读书节活动》 《英才工程》; not 《关于开展活动的通知》, 《活动方案》. */
const MISUSED = sought(
  /《[^《》]{1,30}(?:活动|会议|大赛|比赛|工程|奖|奖项|证书|执照|课程|博览会|论坛)》/g,
  '《',
  '动》 议》 赛》 程》 奖》 项》 书》 照》 会》 坛》',
)

/** Courses, prizes, certificates, meetings and activities are no works (GB/T 15834-2011, 4.15). */
export const punctuationTitleMarkMisuse: Rule = {
  id: 'punctuation/title-mark-misuse',
  severity: 'info',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, words } of matches(prose, MISUSED)) {
      yield {
        span,
        message: { zh: `${words}不是作品名`, en: `${words} is no work` },
        help: {
          zh: `课程、活动、奖项、证书、会议用引号：“${words.slice(1, -1)}”`,
          en: `Use quotes: “${words.slice(1, -1)}”`,
        },
      }
    }
  },
}
