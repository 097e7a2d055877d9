// 下降的数又带负号：下降-5.2%，读者不知是降是升。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 下降-5.2%, 减少了 －3人, 降幅为-2%; not 增长-5.2%, 下降3-5%, 下降至-5℃. */
const FALL = sought(
  /(减少|下降|降低|缩短|缩减|压减|减轻|缩小|回落|下跌|下滑|降幅)(了|为|达)?[ \u3000]?[-−－](?=\d)/g,
  '- − －',
  '减 降 缩 回落 下跌 下滑',
)

/** The verb says the direction, the number behind it takes no sign. */
export const metricNegativeFall: Rule = {
  id: 'metric/negative-fall',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, passage, start, span } of scan(prose, FALL)) {
      const [words, verb = '', particle = ''] = match
      const number = /^[\d.,]+[%％]?/.exec(
        passage.text.slice(start + words.length, start + words.length + 16),
      )?.[0]
      yield {
        span,
        message: {
          zh: `“${words}${number}”里“${verb}”与负号重复，看不出是降是升`,
          en: `“${words}${number}” says twice that it is a fall, or that it is a rise`,
        },
        help: {
          zh: `写“${verb}${particle}${number}”，或“增长-${number}”`,
          en: `Write ${verb}${particle}${number}, or 增长-${number}`,
        },
      }
    }
  },
}
