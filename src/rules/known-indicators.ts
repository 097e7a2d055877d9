// The rows of indicators.yaml by every name that they go by. 例：PM2.5平均浓度 and 细颗粒物年均浓度 → one row.
import type { Indicator } from '../model/rule.ts'

/** Of each name and alias its row. */
export function byName(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  return new Map(
    indicators.flatMap((indicator) =>
      [indicator.name, ...indicator.aliases].map((name): [string, Indicator] => [name, indicator]),
    ),
  )
}
