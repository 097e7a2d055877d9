// Predicted metrics and numerals against gold labels: value and unit by F1, the other fields as the share of
// the matched pairs that have them right. A prediction belongs to the label it overlaps most (at least half).
import type { LocatedMetric, Numeral } from '../../src/model/metric.ts'
import type { Gold, GoldMetric, GoldNumeral } from './annotated.ts'

export interface Fault {
  readonly what:
    | 'missed'
    | 'spurious'
    | 'value'
    | 'unit'
    | 'approximation'
    | 'change'
    | 'role'
    | 'period'
    | 'label'
    | 'fate'
    | 'unseen'
  readonly start: number
  readonly text: string
  readonly expected: string
  readonly got: string
}

export interface Score {
  readonly gold: number
  readonly predicted: number
  readonly matched: number
  /** Matched with the right value and unit. */
  readonly strict: number
  readonly right: Readonly<Record<Check, number>>
  readonly numerals: number
  readonly fates: number
  readonly unseen: number
  readonly faults: readonly Fault[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

type Check = 'value' | 'unit' | 'approximation' | 'change' | 'role' | 'period' | 'label'

const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a === b ||
  (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)))

const bare = (words: string): string => words.normalize('NFKC').replace(/[\s“”"'‘’《》()、,。·]/g, '')

const unitName = (unit: string): string => bare(unit).replace(/^个百分点$/, '百分点')

const CHECKS: Readonly<Record<Check, (gold: GoldMetric, metric: LocatedMetric) => boolean>> = {
  value: (gold, metric) =>
    gold.low === undefined
      ? near(gold.value, metric.value)
      : near(gold.low, metric.low) && near(gold.high, metric.high),
  unit: (gold, metric) => [gold.unit].flat().some((unit) => unitName(unit) === unitName(metric.unit)),
  approximation: (gold, metric) => (gold.approximation ?? 'exact') === (metric.approximation ?? 'exact'),
  change: (gold, { change }) =>
    gold.change
      ? change?.direction === gold.change.direction && [gold.change.basis].flat().includes(change.basis)
      : change === undefined,
  role: (gold, metric) => (gold.role ?? 'actual') === (metric.role ?? 'actual'),
  period: ({ period }, metric) =>
    !period ||
    (period.end === metric.period?.end &&
      (period.start === undefined || period.start === (metric.period?.start ?? null))),
  label: (gold, metric) =>
    !gold.labels || gold.labels.some((label) => similarity(label, metric.label) >= 0.6),
}

/** F1 of the letter pairs of two names. */
export function similarity(a: string, b: string): number {
  const left = pairs(bare(a))
  const right = pairs(bare(b))
  let common = 0
  const rest = [...right]
  for (const pair of left) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    common++
    rest.splice(at, 1)
  }
  return common === 0 ? 0 : (2 * common) / (left.length + right.length)
}

function pairs(words: string): readonly string[] {
  const letters = [...words]
  return letters.length < 2 ? [words] : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
}

/** Share of overlap: intersection over union. */
function overlap(a: Stretch, b: Stretch): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const stretch = ({ span }: { readonly span: Stretch }): Stretch => span

export function score(gold: Gold, metrics: readonly LocatedMetric[], numerals: readonly Numeral[]): Score {
  const judged = metrics.filter((metric) => isJudged(stretch(metric), gold))
  const matches = match(gold.metrics, judged)
  const faults: Fault[] = []
  const right = { value: 0, unit: 0, approximation: 0, change: 0, role: 0, period: 0, label: 0 }
  let strict = 0
  for (const [label, metric] of matches) {
    for (const check of Object.keys(CHECKS) as Check[]) {
      if (CHECKS[check](label, metric)) right[check]++
      else faults.push(fieldFault(check, label, metric))
    }
    if (CHECKS.value(label, metric) && CHECKS.unit(label, metric)) strict++
  }
  for (const label of gold.metrics) {
    if (!matches.has(label))
      faults.push(fault('missed', label, `${label.value ?? `${label.low}~${label.high}`} ${label.unit}`, ''))
  }
  const taken = new Set(matches.values())
  for (const metric of judged) {
    const place = { start: metric.span.start, text: metric.text }
    if (!taken.has(metric))
      faults.push(fault('spurious', place, '', `${metric.value} ${metric.unit} ${metric.label}`))
  }
  const fates = scoreFates(gold, numerals)
  return {
    gold: gold.metrics.length,
    predicted: judged.length,
    matched: matches.size,
    strict,
    right,
    ...fates,
    faults: [...faults, ...fates.faults].sort((a, b) => a.start - b.start),
  }
}

// Inside the labelled ranges, and not where the label leaves open whether there is a metric.
function isJudged(place: Stretch, gold: Gold): boolean {
  const inside =
    !gold.ranges || gold.ranges.some(({ start, end }) => place.start >= start && place.end <= end)
  const open = gold.numerals.some(
    (numeral) =>
      numeral.fate.includes('metric') &&
      overlap(numeral, place) > 0 &&
      !gold.metrics.some((metric) => overlap(metric, place) > 0),
  )
  return inside && !open
}

function match(
  labels: readonly GoldMetric[],
  metrics: readonly LocatedMetric[],
): Map<GoldMetric, LocatedMetric> {
  const candidates = labels
    .flatMap((label) => metrics.map((metric) => ({ label, metric, share: overlap(label, stretch(metric)) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
  const matched = new Map<GoldMetric, LocatedMetric>()
  const taken = new Set<LocatedMetric>()
  for (const { label, metric } of candidates) {
    if (matched.has(label) || taken.has(metric)) continue
    matched.set(label, metric)
    taken.add(metric)
  }
  return matched
}

function scoreFates(
  gold: Gold,
  numerals: readonly Numeral[],
): {
  readonly numerals: number
  readonly fates: number
  readonly unseen: number
  readonly faults: readonly Fault[]
} {
  const faults: Fault[] = []
  let right = 0
  let unseen = 0
  for (const label of gold.numerals) {
    const best = bestNumeral(label, numerals)
    const got = best?.fate
    if (best === undefined) {
      unseen++
      faults.push(fault('unseen', label, String(label.fate), ''))
    } else if (got !== undefined && [label.fate].flat().includes(got)) right++
    else faults.push(fault('fate', label, String(label.fate), `${best.fate} (${best.text}: ${best.reason})`))
  }
  return { numerals: gold.numerals.length, fates: right, unseen, faults }
}

function bestNumeral(label: GoldNumeral, numerals: readonly Numeral[]): Numeral | undefined {
  let best: Numeral | undefined
  let share = 0
  for (const numeral of numerals) {
    const common = overlap(label, numeral.span)
    if (common > share) {
      share = common
      best = numeral
    }
  }
  return best
}

function fieldFault(check: Check, label: GoldMetric, metric: LocatedMetric): Fault {
  const wanted = { ...label, value: label.value ?? `${label.low}~${label.high}`, label: label.labels }[check]
  const got = { ...metric, value: metric.value ?? `${metric.low}~${metric.high}` }[check]
  return fault(check, label, JSON.stringify(wanted ?? null), JSON.stringify(got ?? null))
}

function fault(
  what: Fault['what'],
  place: { readonly start: number; readonly text: string },
  expected: string,
  got: string,
): Fault {
  return { what, start: place.start, text: place.text, expected, got }
}

/** Sums of several scores. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0)
  const field = (check: Check): number => sum(({ right }) => right[check])
  return {
    gold: sum((s) => s.gold),
    predicted: sum((s) => s.predicted),
    matched: sum((s) => s.matched),
    strict: sum((s) => s.strict),
    right: {
      value: field('value'),
      unit: field('unit'),
      approximation: field('approximation'),
      change: field('change'),
      role: field('role'),
      period: field('period'),
      label: field('label'),
    },
    numerals: sum((s) => s.numerals),
    fates: sum((s) => s.fates),
    unseen: sum((s) => s.unseen),
    faults: scores.flatMap((s) => s.faults),
  }
}

/** Figures between 0 and 1, as the targets are stated. */
export function ratios(score: Score): Readonly<Record<string, number>> {
  const of = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
  const { right, matched } = score
  return {
    valueAndUnitF1: of(2 * score.strict, score.gold + score.predicted),
    spanF1: of(2 * matched, score.gold + score.predicted),
    ...Object.fromEntries(Object.entries(right).map(([name, count]) => [name, of(count, matched)])),
    fate: of(score.fates, score.numerals),
    seen: of(score.numerals - score.unseen, score.numerals),
  }
}
