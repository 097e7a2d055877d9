// Changes in tables that do not fit the two years beside them: 2023年 300 | 2022年 200 | 同比（%） 80.0.
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { LocatedMetric } from '../model/metric.ts'
import type { RuleContext } from '../model/rule.ts'
import { sentenceOf } from '../text/claims.ts'
import { fromNumber, toText } from '../text/decimal.ts'
import { differenceOf, fitsDifference, fitsGrowth, growthText } from '../text/growth.ts'
import { intervalOf, plus, rounded } from '../text/interval.ts'
import { putUnder } from '../text/put-under.ts'
import { comparableNotes, isRealGrowth } from '../text/real-growth.ts'

interface Stated {
  readonly claim: LocatedMetric
  readonly base: LocatedMetric
  readonly level: LocatedMetric
}

/** From so many contradictions on, most of a section's, its changes are on another basis than its figures. */
const OTHER_BASIS = 3

/** The findings of `consistency/growth` in tables; none for a section most of whose changes do not fit. */
export function* tableGrowth(disclosure: Disclosure, { passages }: RuleContext): Iterable<Finding> {
  const stated = statedInTables(disclosure)
  if (stated.length === 0) return
  const notes = comparableNotes(passages)
  const sections = new Map<string, Stated[]>()
  for (const one of stated) {
    const { claim, level } = one
    if (isRealGrowth(level.label, sentenceOf(disclosure, claim), notes)) continue
    putUnder(sections, claim.section, one)
  }
  for (const checked of sections.values()) {
    const wrong = checked.filter(contradicts)
    if (wrong.length < OTHER_BASIS || 2 * wrong.length <= checked.length) yield* wrong.map(describe)
  }
}

/** Ids of the changes that are held against their own row: what last year's text says of them would be said twice. */
export function checkedInTables(disclosure: Disclosure): ReadonlySet<string> {
  return new Set(statedInTables(disclosure).map(({ claim }) => claim.id))
}

/** Changes since last year whose row has the figures of both years. */
function statedInTables({ metrics }: Disclosure): readonly Stated[] {
  const claims = metrics.filter(
    ({ origin, change, role }) => origin === 'table' && change?.of !== undefined && role !== 'target',
  )
  if (claims.length === 0) return []
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  const byPlace = new Map(metrics.filter(isLevel).map((metric) => [placeOf(metric, yearOf(metric)), metric]))
  return claims.flatMap((claim) => {
    const level = byId.get(claim.change?.of ?? '')
    if (!level || !isLevel(level) || !YEARLY.has(claim.change?.basis ?? '')) return []
    const base = byPlace.get(placeOf(level, yearOf(level) - 1))
    return base && base.unit === level.unit && base.kind === level.kind ? [{ claim, base, level }] : []
  })
}

const YEARLY: ReadonlySet<string> = new Set(['year-on-year', 'previous-year', 'unstated'])

function isLevel({ origin, change, role, kind }: LocatedMetric): boolean {
  return origin === 'table' && change === undefined && role !== 'target' && kind !== 'rank'
}

function yearOf({ period }: LocatedMetric): number {
  return Number(period?.end.slice(0, 4))
}

/** Row, name and the same days of a year. */
function placeOf({ line, label, period }: LocatedMetric, year: number): string {
  return [line, label, period?.start?.slice(4), period?.end.slice(4), year].join('\n')
}

function contradicts({ claim, base, level }: Stated): boolean {
  const once = intervalOf({ ...claim, value: Math.abs(claim.value ?? 0) })
  const [from, to] = [intervalOf(base), intervalOf(level)]
  if (claim.value === null || !once || !from || !to || base.value === 0) return false
  // What offices round in two steps, 27.949 → 27.95 → 28.0, is no contradiction.
  const by = plus(once, rounded(fromNumber(0), fromNumber((claim.resolution ?? 1) / 10)))
  const sense = claim.change?.direction === 'down' ? 'down' : 'up'
  if (claim.kind === 'percentage' && level.kind !== 'percentage') return !fitsGrowth(from, to, by, sense)
  const points = claim.kind === 'percentage-point' && level.kind === 'percentage'
  const amounts = claim.unit === level.unit && claim.kind === level.kind && level.kind !== 'percentage'
  return (points || amounts) && !fitsDifference(from, to, by, sense)
}

function describe({ claim, base, level }: Stated): Finding {
  const [from, to] = [fromNumber(base.value ?? 0), fromNumber(level.value ?? 0)]
  const difference = toText(differenceOf(from, to))
  const unit = claim.kind === 'percentage-point' ? '个百分点' : claim.unit
  const result =
    claim.kind === 'percentage'
      ? growthText(from, to, claim.text.replace(/[^\d.]/g, ''))
      : `${difference.startsWith('-') ? '' : '＋'}${difference}${unit}`
  const working = `${base.text} → ${level.text}：${result}`
  return {
    span: claim.span,
    message: {
      zh: `“${level.label}”的变化与同行两年的数不符：${working}，表中写作${claim.text}`,
      en: `The change of “${level.label}” does not fit the two years in its row: ${working}, the table says ${claim.text}`,
    },
    help: { zh: '核对两年的数和变化幅度', en: 'Check both years and the change' },
  }
}
