// Requests told in prose with what was carried over: 收到申请7件，上年结转1件；予以公开3件，无法提供4件，结转下年1件. What was settled and
// what is carried on come from what was received and carried over.
import type { Finding } from '../model/diagnostic.ts'
import type { Passage } from '../model/rule.ts'
import type { Amount } from '../text/amounts.ts'
import { toNumber } from '../text/decimal.ts'
import { oneOf } from '../text/one-of.ts'

/** Matches 上年结转, 上年度结转政府信息公开申请, 2022年结转办理. */
const CARRIED_IN = /(?:上年|去年|上一年|\d{4}年)度?(?:政府信息公开)?结转|结转上年/
/** Matches 结转下年度继续办理, 结转至2024年办理. */
const CARRIED_ON = /结转[至到]?(?:下|次|明|\d{4}|下一)年/
/** Matches 收到申请, 受理政府信息公开申请; not 收到网络申请, 申请. */
const RECEIVED = /(?:收到|受理|接收|新收|接到)(?!.*(?:其中|网络|当面|信函))[^，]*申请[^，]*$/
const ADVERBS = oneOf('其中 当年 全年 本年度? 年内 已 均 共 总共 合计 全部 按期 按时 依法')
/** Matches 共办结申请, 办理完毕; not 办结咨询, 行政复议办结, which are not of the requests. */
const SETTLED = new RegExp(`^${ADVERBS}*(?:办结|办理完毕)(?:政府信息公开|依申请公开)?(?:申请)?$`)
/** The results of the yearly form (国办公开办函〔2021〕30号, table 3). */
const RESULT = /(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)的?$/

/** The sums of one paragraph that do not come out; nothing where it does not tell what last year left. */
export function* toldRequests({ text, toSource }: Passage, all: readonly Amount[]): Iterable<Finding> {
  if (!text.includes('结转') || !text.includes('申请')) return
  const amounts = all.filter(({ depth, change, loose }) => depth === 0 && !change && !loose)
  const over = amounts.filter(({ label }) => CARRIED_IN.test(label))
  const on = amounts.filter(({ label }) => CARRIED_ON.test(label))
  const rest = amounts.filter((amount) => !over.includes(amount) && !on.includes(amount))
  const received = rest.filter(({ label }) => RECEIVED.test(label))
  const [taken, left] = [received[0], over[0]]
  if (!taken || !left || received.length > 1 || over.length > 1 || on.length > 1) return
  // 办结申请29件，按期办结28件 are the same ones, the results are not.
  const sides = [
    ...rest.filter(({ label }) => SETTLED.test(label)).map((settled) => [settled]),
    rest.filter(({ label }) => RESULT.test(label)),
  ]
  for (const settled of sides) {
    if (settled.length === 0 || new Set(settled.map(({ label }) => label)).size < settled.length) continue
    const out = [...settled, ...on]
    if ([taken, left, ...out].some(({ unit }) => unit !== taken.unit)) continue
    const [due, done] = [[taken, left], out].map(total)
    if (due === undefined || done === undefined || done <= due) continue
    const working = `${sumOf([taken, left])}，${sumOf(out)}`
    yield {
      span: toSource(taken.start, (out.at(-1) ?? taken).end),
      message: {
        zh: `办理结果多于收到与上年结转之和：${working}`,
        en: `More is settled and carried on than was received and carried over: ${working}`,
      },
      help: {
        zh: '核对收到、上年结转、办理结果和结转下年的件数',
        en: 'Check what was received, carried over, settled and carried on',
      },
    }
  }
}

function total(amounts: readonly Amount[]): number {
  return amounts.reduce((sum, { value }) => sum + toNumber(value), 0)
}

/** `7件＋1件＝8件`; of one amount that alone. */
function sumOf(amounts: readonly Amount[]): string {
  const words = amounts.map(({ words: own }) => own).join('＋')
  return amounts.length > 1 ? `${words}＝${total(amounts)}${amounts[0]?.unit ?? ''}` : words
}
