// indicators.yaml 写明越高越好、越低越好的指标反向变化：PM2.5平均浓度写明 direction: down，而今年上升。
import type { MetricSide } from '../model/changes.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { LocatedMetric } from '../model/metric.ts'
import type { Indicator, Rule } from '../model/rule.ts'
import { lastYear } from '../text/claims.ts'
import { byName } from './known-indicators.ts'

/** By the words of this year's text or against last year's figure; asks, since the world may have turned. */
export const metricAgainstDirection: Rule = {
  id: 'metric/against-direction',
  severity: 'info',
  *check(disclosure, context): Iterable<Finding> {
    const known = byName(context.indicators.filter(({ direction }) => direction !== undefined))
    if (known.size === 0) return
    const told = new Set<string>()
    for (const metric of disclosure.metrics) {
      const indicator = known.get(metric.label)
      const { change } = metric
      if (!indicator || !change || change.direction === 'flat' || metric.role === 'target') continue
      if (change.of !== undefined) told.add(change.of)
      if (change.direction !== indicator.direction) yield finding(metric, indicator)
    }
    const pairs = lastYear(disclosure, context)?.pairs
    for (const metric of disclosure.metrics) {
      const indicator = known.get(metric.label)
      const pair = metric.change || metric.role === 'target' ? undefined : pairs?.get(metric.id)
      if (!indicator || !pair?.delta || told.has(metric.id)) continue
      if (pair.delta > 0 !== (indicator.direction === 'up')) yield finding(metric, indicator, pair.old)
    }
  },
}

function finding(metric: LocatedMetric, { direction }: Indicator, old?: MetricSide): Finding {
  const rose = direction === 'down'
  const from = old ? { zh: `（上年${old.text}）`, en: ` (last year ${old.text})` } : { zh: '', en: '' }
  return {
    span: metric.span,
    message: {
      zh: `“${metric.label}”词表写明越${rose ? '低' : '高'}越好，文中${rose ? '上升' : '下降'}：${metric.text}${from.zh}`,
      en: `“${metric.label}” is to go ${direction} by indicators.yaml and went ${rose ? 'up' : 'down'}: ${metric.text}${from.en}`,
    },
    help: {
      zh: '核对数字；确实如此的，宜说明原因',
      en: 'Check the figure; where it is so, give the reason in the text',
    },
  }
}
