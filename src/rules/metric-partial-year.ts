// 年度报告里只到年中的数：1—8月、截至9月底；只写某月某日的事（6月建成）和另有全年数的指标不在此列。
import type { Finding } from '../model/diagnostic.ts'
import type { LocatedMetric } from '../model/metric.ts'
import type { Rule } from '../model/rule.ts'

/** From the year's beginning to within it: 1—8月 in a report on the year. Events and targets are let pass. */
export const metricPartialYear: Rule = {
  id: 'metric/partial-year',
  severity: 'info',
  mass: true,
  *check({ metrics, meta }): Iterable<Finding> {
    const end = meta.period?.end ?? (meta.year === undefined ? undefined : `${meta.year}-12-31`)
    const start = meta.period?.start ?? `${meta.year ?? ''}-01-01`
    if (end === undefined) return
    const prose = metrics.filter(({ origin, role }) => origin === undefined && role === undefined)
    const whole = new Set(prose.filter(({ period }) => period && period.end >= end).map(indicator))
    const partial = prose.filter(
      (metric) => !metric.periodInferred && stopsWithin(metric, start, end) && !whole.has(indicator(metric)),
    )
    for (const metric of partial) {
      yield {
        span: metric.span,
        message: {
          zh: `“${metric.label}${metric.text}”只到${metric.period?.end}，而报告期到${end}`,
          en: `“${metric.label}${metric.text}” reaches only to ${metric.period?.end}, the report's period to ${end}`,
        },
        help: {
          zh: '年度报告宜用全年数；用年中数的，说明全年数何时公布',
          en: 'Give the figure of the whole year, or say when it will be published',
        },
      }
    }
  },
}

function indicator({ section, label, unit }: LocatedMetric): string {
  return `${section} ${label} ${unit}`
}

/** Whether the figure stands for months from the report's beginning on, which should be the whole of it. */
function stopsWithin({ period, change }: LocatedMetric, start: string, end: string): boolean {
  return (
    period?.start !== undefined &&
    change === undefined &&
    period.start === start &&
    period.end < end &&
    // 截至12月25日 in a report on the year tells all of it but some days.
    period.end.slice(0, 7) !== end.slice(0, 7) &&
    period.start.slice(0, 7) !== period.end.slice(0, 7)
  )
}
