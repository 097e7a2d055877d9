// 同一指标前后两个数：前文“全区就业率98.6%”，后文“全区就业率96.8%”。
import type { Finding } from '../model/diagnostic.ts'
import type { LocatedMetric } from '../model/metric.ts'
import type { Rule } from '../model/rule.ts'
import { intervalOf, overlaps } from '../text/interval.ts'
import { putUnder } from '../text/put-under.ts'

/** A document does not contradict itself more often. */
const MOST = 6

/**
 * Same name, unit, period and scope, on two lines. Names of whoever has them (利润总额) only where a digit
 * differs.
 */
export const metricTwoValues: Rule = {
  id: 'metric/two-values',
  severity: 'warning',
  *check({ metrics }): Iterable<Finding> {
    const byName = new Map<string, LocatedMetric[]>()
    for (const metric of metrics) {
      if (!isPlainLevel(metric)) continue
      const key = keyOf(metric)
      putUnder(byName, key, metric)
    }
    // By the two lines: those that differ in several figures tell of two subjects, whatever both are named.
    const byLines = new Map<string, (readonly [LocatedMetric, LocatedMetric])[]>()
    for (const same of byName.values()) {
      const [first, second] = same
      // More than two are figures of several subjects that the sentences name elsewhere.
      if (same.length !== 2 || !first || !second || first.line === second.line) continue
      if (disagree(first, second)) putUnder(byLines, `${first.line} ${second.line}`, [first, second] as const)
    }
    const found = [...byLines.values()].flatMap((pairs): Finding[] => {
      const [first, second] = pairs[0] ?? []
      if (pairs.length !== 1 || !first || !second) return []
      const told = (telling(first) && near(first, second)) || slip(first, second)
      return told ? [describe(first, second)] : []
    })
    // So many are no slips: the text reports on two years or two places.
    if (found.length <= MOST) yield* found
  },
}

/** A figure of its own: no change, plan, part, rank or table cell, and exact. */
function isPlainLevel({ change, role, group, kind, origin, approximation }: LocatedMetric): boolean {
  const plain =
    !change && !role && group?.as !== 'part' && origin === undefined && approximation === undefined
  return plain && kind !== 'rank' && kind !== 'duration'
}

function keyOf({ label, subject, scope, unit, period, accumulation, kind }: LocatedMetric): string {
  return JSON.stringify([label, subject, scope, unit, kind, period?.start, period?.end, accumulation])
}

/** Names that say by themselves what they measure; 利润总额 and 合格率 depend on whose. */
function telling({ label, kind }: LocatedMetric): boolean {
  if (/^(?:就业率|失业率|城镇化率|PM2\.5平均浓度)$/.test(label)) return true
  return kind === 'percentage' ? /率$|满意度$/.test(label) && label.length >= 5 : label.length >= 8
}

/** 发放补贴629万元 of some and 33.8万元 of others, 森林覆盖率20.5% here and 39.2% there: one thing does not differ so much. */
function near({ value: a, kind }: LocatedMetric, { value: b }: LocatedMetric): boolean {
  const [x, y] = [Math.abs(a ?? 0), Math.abs(b ?? 0)]
  return kind === 'percentage' ? Math.abs(x - y) <= POINTS : Math.max(x, y) <= 2 * Math.min(x, y)
}

/** So many percentage points apart are two rates of one thing at most. */
const POINTS = 10

/** 3119 and 3219, 98.6 and 96.8: as many digits, one of them wrong or two changed about. */
function slip(a: LocatedMetric, b: LocatedMetric): boolean {
  if (a.label.length < 4) return false
  const [x, y] = [a, b].map(({ text }) => text.replace(/[^\d.]/g, ''))
  if (!x || !y || x.length !== y.length || x.length < 3) return false
  const different = [...x].filter((c, i) => c !== y[i]).length
  return different === 1 || (different === 2 && [...x].sort().join('') === [...y].sort().join(''))
}

function disagree(a: LocatedMetric, b: LocatedMetric): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)]
  return x !== undefined && y !== undefined && !overlaps(x, y)
}

function describe(earlier: LocatedMetric, metric: LocatedMetric): Finding {
  return {
    span: metric.span,
    message: {
      zh: `“${metric.label}”前后不一：这里是${metric.text}，第${earlier.line}行是${earlier.text}`,
      en: `“${metric.label}” has two values: ${metric.text} here, ${earlier.text} on line ${earlier.line}`,
    },
    help: { zh: '核对；若范围或时间不同，请写明', en: 'Check both; if scope or time differ, say so' },
    related: [
      { span: earlier.span, message: { zh: `前面写作${earlier.text}`, en: `${earlier.text} before` } },
    ],
  }
}
