// 办结多于受理：受理1200件，办结1300件。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { type Amount, amountsOf } from '../text/amounts.ts'
import { above } from '../text/interval.ts'
import { hasBlank } from '../text/unfilled.ts'
import { toldRequests } from './told-requests.ts'

/** Matches 受理, 共收到各类来信; not 受理办结, 日均受理, and not 收案, beside which a court has cases of the year before. */
const RECEIVED = /(?<![日周月年人户]均)(?:受理|收到|接到|接收|接件|收件|登记)[^办结答复]*$/
/** Matches 办结, 其中已办结, 全部答复; not 未办结. */
const SETTLED =
  /^(?:其中)?(?:已经?|共|均|全部|全年|按期|依法|及时)?(?:办理?结|办理完毕|办复|结案|审结|答复|回复|解决)[^，。；、]{0,6}$/
/** What was received in earlier years, or elsewhere, may be settled, too. */
const MORE =
  /结转|旧存|存量|积案|上年|往年|历年|此前|[日月]之?前(?:受理|收到|接到|登记|的)|以前|新收|新受理|含|包括|等|另|转办|交办|累计/
const LONGEST = 40

/** Within one sentence and unit; a sentence that speaks of cases carried over (结转) is right. */
export const consistencySettledOverReceived: Rule = {
  id: 'consistency/settled-over-received',
  severity: 'warning',
  *check(_disclosure, { prose, metricsIn }): Iterable<Finding> {
    for (const passage of prose.among(['办', '结', '答复', '回复', '解决'])) {
      const { text } = passage
      if (!/受理|收|接|登记/.test(text)) continue
      const amounts = amountsOf(passage, metricsIn(passage))
      yield* toldRequests(passage, amounts)
      for (const [i, received] of amounts.entries()) {
        const settled = amounts[i + 1]
        if (!settled || !isPair(text, received, settled)) continue
        if (!above(settled.interval, received.interval)) continue
        yield {
          span: passage.toSource(received.start, settled.end),
          message: {
            zh: `办结${settled.words}多于受理${received.words}`,
            en: `${settled.words} settled is more than ${received.words} received`,
          },
          help: {
            zh: '核对两个数；办结数含上年结转的，请写明',
            en: 'Check both figures; if cases of last year are among those settled, say so',
          },
        }
      }
    }
  },
}

/** 受理来信1200件，办结1300件: neighbours of one unit in one sentence, which speaks of nothing carried over. */
function isPair(text: string, received: Amount, settled: Amount): boolean {
  if (received.unit !== settled.unit || received.depth !== settled.depth) return false
  if (received.loose || settled.loose || received.change || settled.change) return false
  if (!RECEIVED.test(received.label) || !SETTLED.test(settled.label)) return false
  const between = text.slice(received.end, settled.start)
  if (between.length > LONGEST || /[。；]/.test(between) || hasBlank(between)) return false
  const from = Math.max(text.lastIndexOf('。', received.start), text.lastIndexOf('；', received.start)) + 1
  const end = text.slice(settled.end).search(/[。；]/)
  return !MORE.test(text.slice(from, end < 0 ? text.length : settled.end + end))
}
