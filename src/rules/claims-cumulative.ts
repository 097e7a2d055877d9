// 累计与新增对不上上年的累计：上年累计19家，今年新建35家，累计写作64家。
import type { MetricSide } from '../model/changes.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { LocatedMetric } from '../model/metric.ts'
import type { Rule } from '../model/rule.ts'
import { plainNumber } from '../text/change-amounts.ts'
import { bothSentences, isRestated, type LastYear, lastYear } from '../text/claims.ts'
import { add, fromNumber, toNumber } from '../text/decimal.ts'
import { fitsDifference } from '../text/growth.ts'
import { above, intervalOf } from '../text/interval.ts'
import { sentenceAround } from '../text/scan.ts'

/** What also leaves again, closed, moved or deregistered: matches 各类经营主体, 机动车, 参保人数; not 社区食堂. */
const SHRINKS = /主体|企业|公司|商户|个体户|人口|用户|会员|职工|人员|参保|车|保有|存款|贷款|余额|床位/

/**
 * This year's stock is last year's and what is new; where nothing new is told, it is no less than last
 * year's.
 */
export const claimsCumulative: Rule = {
  id: 'claims/cumulative',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last) return
    const { metrics } = disclosure
    for (const [i, total] of metrics.entries()) {
      const old = last.pairs.get(total.id)?.old
      const added = [metrics[i - 1], metrics[i + 1]].find((beside) =>
        belongTogether(disclosure, beside, total),
      )
      if (!old || old.unit !== total.unit) continue
      if (!added) {
        if (isFewer(disclosure, old, total) && !isRestated(disclosure, total.label))
          yield fewer(disclosure, last, total, old)
        continue
      }
      // A stock that was built up has no start; what accumulates within the year begins anew.
      const all = ALL.test(total.label)
      if ((total.period?.start !== undefined && !all) || isRestated(disclosure, total.label)) continue
      if (SHRINKS.test(total.label) || fits(old, total, added)) continue
      // Of all there are some may be gone.
      if (all && total.accumulation !== 'cumulative' && !exceeds(old, total, added)) continue
      const sentences = bothSentences(disclosure, total, last.model, old)
      const sum = plainNumber(toNumber(add(fromNumber(old.value ?? 0), fromNumber(added.value ?? 0))))
      yield {
        span: total.span,
        message: {
          zh: `累计与上年对不上：${old.text}＋${added.text}＝${sum}${total.unit}，文中写作${total.text}。${sentences.zh}`,
          en: `The total does not follow from last year's: ${old.text}＋${added.text}＝${sum}${total.unit}, the text says ${total.text}. ${sentences.en}`,
        },
        help: {
          zh: '核对新增和累计；有撤并的请写明，上年数已修订的在 restated 中声明',
          en: 'Check both; say what was closed, or declare the revision under restated',
        },
      }
    }
  },
}

/** Matches the end of 密集架总数: all there are, of which some may have gone. */
const ALL = /(?<=..)总[数量]$/

/** 新建8个，累计建成25个; 累计建成70公里，其中今年新建12公里; 今年改造31个，累计改造140个. */
function belongTogether(
  { source }: Disclosure,
  added: LocatedMetric | undefined,
  total: LocatedMetric,
): added is LocatedMetric {
  if (!added || added.section !== total.section || added.unit !== total.unit) return false
  const behind = added.span.start > total.span.start
  const [first, second] = behind ? [total, added] : [added, total]
  if (second.span.start - first.span.end >= 30) return false
  const words = source.text.slice(first.span.end, second.span.start)
  if (/[。\n]/.test(words)) return false
  if (behind) return added.accumulation === 'new' && total.accumulation === 'cumulative' && /其中/.test(words)
  const allOfIt = ALL.test(total.label) && added.label.endsWith(total.label.replace(ALL, ''))
  const cumulative = total.accumulation === 'cumulative' || words.includes('累计') || allOfIt
  const inYear = added.accumulation === undefined && added.label.endsWith(total.label) && !added.change
  const said = TOTAL_NEXT.test(words) || THIS_YEAR.test(before(source.text, added))
  return cumulative && (added.accumulation === 'new' || (inYear && said))
}

/** Matches ，累计达 between 改造户厕460座 and 5660座, and behind 13个美丽乡村创建: what is told before a total is of the year. */
const TOTAL_NEXT = /^[^，。；、：（）\d]{0,12}[，、；]累计(?:达到?|完成|为)?$/

/** Matches 今年, 年内共新建; not 今年。累计. */
const THIS_YEAR = /(?:今年|全年|本年|年内|一年来)[^。；]*$/

function before(text: string, { span }: LocatedMetric): string {
  return text.slice(Math.max(0, span.start - 24), span.start)
}

/** Matches 建成充电桩, 改造老旧小区: what was built stays built. */
const BUILT = /建成|建设|改造|加装|安装|铺设|敷设|布设|修建|创建|打造|打通|绿化/

/** Matches 今年以来, 2024年累计 before a total: what was built within the year; not 截至2024年底. */
const WITHIN = /今年|全年|本年|年内|一年来|以来|\d{4}年(?![末底])/
/** Less than this share of last year's total is hardly counted over the same years. */
const SAME_YEARS = 0.5

/** Whether less has been built in all than a year ago: 累计建成1200个, a year later 1100个. */
function isFewer({ source }: Disclosure, old: MetricSide, total: LocatedMetric): boolean {
  if (total.accumulation !== 'cumulative' || old.accumulation !== 'cumulative') return false
  if (total.period?.start !== undefined || old.period?.start !== undefined || total.role === 'target')
    return false
  const { start } = sentenceAround(source.text, total.span.start)
  if (WITHIN.test(source.text.slice(start, total.span.start))) return false
  if ((total.value ?? 0) < SAME_YEARS * (old.value ?? 0)) return false
  const [from, to] = [intervalOf(old), intervalOf(total)]
  return from !== undefined && to !== undefined && BUILT.test(total.label) && above(from, to)
}

function fewer(disclosure: Disclosure, last: LastYear, total: LocatedMetric, old: MetricSide): Finding {
  const sentences = bothSentences(disclosure, total, last.model, old)
  return {
    span: total.span,
    message: {
      zh: `累计比上年少：上年${old.text}，文中写作${total.text}。${sentences.zh}`,
      en: `The total is less than last year's: ${old.text} then, ${total.text} now. ${sentences.en}`,
    },
    help: {
      zh: '核对累计数；有撤并或口径不同的请写明，上年数已修订的在 restated 中声明',
      en: 'Check the total; say what was closed or counted otherwise, or declare the revision under restated',
    },
  }
}

function fits(old: MetricSide, total: LocatedMetric, added: LocatedMetric): boolean {
  const [from, to, by] = [intervalOf(old), intervalOf(total), intervalOf(added)]
  return !from || !to || !by || fitsDifference(from, to, by, 'up')
}

/** Whether there are more than last year's and this year's come to. */
function exceeds(old: MetricSide, total: LocatedMetric, added: LocatedMetric): boolean {
  return (total.value ?? 0) > (old.value ?? 0) + (added.value ?? 0)
}
