// 引用的上年数与上年的文本不同：去年写“19家”，今年写“上年21家”，又没有声明修订。
import type { MetricSide } from '../model/changes.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { LocatedMetric } from '../model/metric.ts'
import type { Rule, RuleContext } from '../model/rule.ts'
import {
  bothSentences,
  countsAlike,
  isOfOtherBase,
  isRestated,
  type LastYear,
  lastYear,
  modelSections,
} from '../text/claims.ts'
import { fromTos } from '../text/from-to.ts'
import { intervalOf, overlaps } from '../text/interval.ts'
import { quotedChanges } from './quoted-change.ts'
import { quotedPlans } from './told-plans.ts'

/**
 * Figures quoted for last year, and undated bases nearly equal to last year's; labels under `restated` are
 * let pass.
 */
export const claimsRestated: Rule = {
  id: 'claims/restated',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last || disclosure.meta.year === undefined) return
    const year = String(disclosure.meta.year - 1)
    const bases = undatedBases(disclosure, context, last)
    const changed = new Set(disclosure.metrics.map(({ change }) => change?.of))
    for (const metric of disclosure.metrics) {
      const base = bases.get(metric.id)
      if (base) yield* restatement(disclosure, last, metric, base)
      if (metric.periodInferred || !metric.period?.end.startsWith(year) || metric.change) continue
      // 就业人员37102万人，比上年末增加1188万人: what is compared with last year is this year's, whatever its time.
      if (changed.has(metric.id)) continue
      const old = statedThen(last, metric) ?? partnerThen(disclosure.metrics, last, metric)
      if (!old || agree(metric, old) || isRestated(disclosure, metric.label)) continue
      yield* restatement(disclosure, last, metric, old)
    }
    yield* quotedChanges(disclosure, last)
    yield* quotedPlans(disclosure, last)
  },
}

function* restatement(
  disclosure: Disclosure,
  last: LastYear,
  metric: LocatedMetric,
  old: MetricSide,
): Generator<Finding> {
  const sentences = bothSentences(disclosure, metric, last.model, old)
  yield {
    span: metric.span,
    message: {
      zh: `上年的“${metric.label}”当时写作${old.text}，现在写作${metric.text}。${sentences.zh}`,
      en: `Last year's “${metric.label}” was given as ${old.text}, now as ${metric.text}. ${sentences.en}`,
    },
    help: {
      zh: '核对；确已修订的，在 front matter 的 restated 中写明这一指标并在文中说明',
      en: 'Check it; a real revision is declared under restated in the front matter and explained in the text',
    },
  }
}

/** A base that differs by more than this share is hardly last year's. */
const NEAR = 0.15

/** By id the bases of 由24.0%提高到25.8% without a date, each with what last year gave, where that is nearly the same. */
function undatedBases(
  disclosure: Disclosure,
  { prose }: RuleContext,
  { pairs }: LastYear,
): ReadonlyMap<string, MetricSide> {
  const found = new Map<string, MetricSide>()
  for (const { span, rank, match } of fromTos(prose)) {
    const within = disclosure.metrics.filter((m) => m.span.start >= span.start && m.span.end <= span.end)
    const [base, level, more] = within
    if (rank || !base || !level || more || /[上去]年/.test(match[1] ?? '')) continue
    const old = pairs.get(level.id)?.old
    if (!old || base.kind !== old.kind || !countsAlike(base, old) || agree(base, old)) continue
    if (isOfOtherBase(disclosure, base, level) || isRestated(disclosure, level.label)) continue
    if (Math.abs((base.value ?? 0) - (old.value ?? 0)) <= NEAR * Math.abs(old.value ?? 0))
      found.set(base.id, old)
  }
  return found
}

/** The one figure of last year's text with this name, unit and period; undefined when there are several. */
function statedThen({ model }: LastYear, metric: LocatedMetric): MetricSide | undefined {
  const same: MetricSide[] = []
  for (const section of modelSections(model.sections)) {
    for (const old of section.metrics) {
      const alike = old.label === metric.label && old.unit === metric.unit && old.kind === metric.kind
      const then = old.period?.end === metric.period?.end && !old.change && old.role === metric.role
      if (alike && then) same.push({ ...old, section: section.id })
    }
  }
  return same.length === 1 ? same[0] : undefined
}

/**
 * What last year gave for this year's figure of the same name: 由上年的2.01缩小为1.97 quotes the partner of 1.97,
 * whatever last year called it. Undefined unless there is one such figure.
 */
function partnerThen(
  metrics: readonly LocatedMetric[],
  { pairs }: LastYear,
  metric: LocatedMetric,
): MetricSide | undefined {
  const now = metrics.filter(
    ({ label, unit, section, change, period, role }) =>
      label === metric.label &&
      unit === metric.unit &&
      section === metric.section &&
      !change &&
      role === metric.role &&
      period?.end !== metric.period?.end,
  )
  const old = now.length === 1 ? pairs.get(now[0]?.id ?? '')?.old : undefined
  if (!old || old.period?.end !== metric.period?.end || old.kind !== metric.kind) return undefined
  return countsAlike(metric, old) ? old : undefined
}

function agree(metric: LocatedMetric, old: MetricSide): boolean {
  const [now, then] = [intervalOf(metric), intervalOf(old)]
  return !now || !then || overlaps(now, then)
}
