// 超出 indicators.yaml 所写合理范围或单位不同的指标：就业率写作9.86%，而 range: [80, 100]。
import type { Finding } from '../model/diagnostic.ts'
import type { LocatedMetric } from '../model/metric.ts'
import type { Indicator, Rule } from '../model/rule.ts'
import { byName } from './known-indicators.ts'

/** Only levels of labels that `indicators.yaml` names, aliases included. */
export const metricImplausible: Rule = {
  id: 'metric/implausible',
  severity: 'warning',
  *check({ metrics }, { indicators }): Iterable<Finding> {
    const known = byName(indicators)
    if (known.size === 0) return
    for (const metric of metrics) {
      const indicator = metric.change ? undefined : known.get(metric.label)
      if (!indicator) continue
      if (indicator.unit !== undefined && !sameUnit(indicator.unit, metric)) {
        yield {
          span: metric.span,
          message: {
            zh: `“${metric.label}”的单位应为“${indicator.unit}”，文中是“${metric.text}”`,
            en: `“${metric.label}” is measured in “${indicator.unit}”, the text says “${metric.text}”`,
          },
          help: { zh: '改单位，或修改 indicators.yaml', en: 'Change the unit, or indicators.yaml' },
        }
      } else yield* outOfRange(metric, indicator)
    }
  },
}

function sameUnit(unit: string, metric: LocatedMetric): boolean {
  return unit.replace(/^(?:万亿|亿|万)/, '') === metric.unit || unit === metric.canonical?.unit
}

function* outOfRange(metric: LocatedMetric, { low, high }: Indicator): Iterable<Finding> {
  const values = [metric.value ?? metric.low, metric.value ?? metric.high].filter((v) => v !== undefined)
  const under = low !== undefined && values.some((value) => value < low)
  const over = high !== undefined && values.some((value) => value > high)
  if (!under && !over) return
  const range = `${low ?? ''}～${high ?? ''}`
  yield {
    span: metric.span,
    message: {
      zh: `“${metric.label}${metric.text}”超出合理范围${range}`,
      en: `“${metric.label}${metric.text}” lies outside its plausible range ${range}`,
    },
    help: {
      zh: '核对数字和单位，或修改 indicators.yaml',
      en: 'Check number and unit, or change indicators.yaml',
    },
  }
}
