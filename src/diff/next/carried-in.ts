// What a year carries in is what the year before carried out: 上年结转 of next year's report is this year's 结转下年度.
// 例（2022年的稿子）：上年结转34件，结转下年度103件 → 上年结转103件，结转下年度【待填：上年103件】
import type { Disclosure } from '../../model/disclosure.ts'
import type { LocatedMetric } from '../../model/metric.ts'
import { putUnder } from '../../text/put-under.ts'
import { type Stretch, stretchAt } from './stretches.ts'

// matches 上年结转政府信息公开申请数量, 上年度结转; not 上年
const CARRIED_IN = /上(?:一)?年度?(?:结转|转结)/
// matches 结转下年度继续办理, 转下一年, 顺延到下年度
const CARRIED_OUT = /(?:结转|转结|转|顺延|延续)(?:至|到)?下(?:一)?年/
/** Words so far before and behind a figure that may say so where its name does not. */
const BEFORE = 12
const BEHIND = 9

/** The figure of `disclosure` that next year's report tells in place of one carried in; undefined where none is certain. */
export function carriedIn(
  { metrics, source }: Disclosure,
  stretches: readonly Stretch[],
): (metric: LocatedMetric) => LocatedMetric | undefined {
  const out = new Map<string, LocatedMetric[]>()
  const placeOf = (metric: LocatedMetric): string => {
    const cell = stretchAt(stretches, metric.span.start)?.cell
    const table = cell ? stretches.findIndex((one) => one.cell?.table === cell.table) : -1
    return cell ? `${table}|${cell.column}` : `${metric.section}|${metric.unit}`
  }
  for (const metric of metrics) {
    if (metric.change || !tells(metric, CARRIED_OUT, true)) continue
    putUnder(out, placeOf(metric), metric)
  }
  return (metric) => {
    if (out.size === 0 || metric.change || !tells(metric, CARRIED_IN, false)) return undefined
    const found = out.get(placeOf(metric)) ?? []
    const [first] = found
    return first && found.every(({ text }) => text === first.text) ? first : undefined
  }

  function tells({ label, origin, span }: LocatedMetric, words: RegExp, behind: boolean): boolean {
    if (words.test(label)) return true
    if (origin === 'table') return false
    const clause = (text: string): string => text.split(/[，。；、：:（）()\n]/).at(-1) ?? ''
    const before = clause(source.text.slice(Math.max(0, span.start - BEFORE), span.start))
    const after = source.text.slice(span.end, span.end + BEHIND).split(/[，。；、：:（）()\n]/)[0] ?? ''
    return words.test(before) || (behind && words.test(after))
  }
}
