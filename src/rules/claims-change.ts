// 写明的同比、比上年变化与两年的数不符：上年1369家，今年1446家，写作增长8.6%。
import type { MetricSide } from '../model/changes.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { LocatedMetric, Quantity } from '../model/metric.ts'
import type { Rule } from '../model/rule.ts'
import { isRestated, type LastYear, lastYear, oldSentence, sentenceOf } from '../text/claims.ts'
import { fromNumber, toText } from '../text/decimal.ts'
import { differenceOf, fitsDifference, fitsGrowth, growthText, type Sense } from '../text/growth.ts'
import { type Interval, intervalOf, plus, rounded } from '../text/interval.ts'
import { comparableNotes, isRealGrowth } from '../text/real-growth.ts'

export const claimsChange: Rule = {
  id: 'claims/change',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last) return
    const notes = comparableNotes(context.passages)
    const levels = new Map(disclosure.metrics.map((metric) => [metric.id, metric]))
    const yearly = yearlyClaims(disclosure)
    for (const claim of disclosure.metrics) {
      const level = claim.change?.of === undefined ? undefined : levels.get(claim.change.of)
      const old = level && last.pairs.get(level.id)?.old
      if (!level || !old || !yearly.has(claim.id) || !sameMeasure(level, old)) continue
      const sentence = sentenceOf(disclosure, claim)
      const nominal = claim.kind !== 'percentage' || !isRealGrowth(level.label, sentence, notes)
      if (nominal && !isRestated(disclosure, level.label) && contradicts(claim, level, old)) {
        yield describe(disclosure, last, claim, level, old)
      }
    }
  },
}

/**
 * Ids of the changes since last year. In a list (比上年增长4.6%。其中…增长0.5%；…增长6.6%) only the first says so;
 * the others follow it to the end of the section. A year-end stock may be compared with 上年末.
 */
function yearlyClaims({ metrics, source }: Disclosure): ReadonlySet<string> {
  const found = new Set<string>()
  let section: string | undefined
  let yearly = false
  for (const { id, change, role, section: own, span } of metrics) {
    if (own !== section) yearly = false
    section = own
    if (!change || role === 'target') continue
    if (change.basis === 'year-on-year' || change.basis === 'previous-year') yearly = true
    else if (change.basis !== 'unstated') {
      const before = source.text.slice(Math.max(0, span.start - 14), span.start)
      yearly = change.basis === 'other' && /(?:上年|去年)(?:末|底)[^。；]*$/.test(before)
    }
    if (yearly) found.add(id)
  }
  return found
}

/** Levels of one unit and kind; a scale is in the values already. */
function sameMeasure(level: LocatedMetric, old: MetricSide): boolean {
  return level.unit === old.unit && level.kind === old.kind && level.role === old.role
}

function contradicts(claim: LocatedMetric, level: LocatedMetric, old: MetricSide): boolean {
  const [from, to, by] = [intervalOf(old), intervalOf(level), roundedTwice(positive(claim))]
  const sense = senseOf(claim, level)
  if (!from || !to || !by) return false
  if (claim.change?.direction === 'flat') return false
  if (claim.kind === 'percentage' && level.kind !== 'percentage') return !fitsGrowth(from, to, by, sense)
  if (claim.kind === 'percentage-point' && level.kind === 'percentage')
    return !fitsDifference(from, to, by, sense)
  if (level.kind === 'rank') return !fitsDifference(from, to, by, sense)
  return claim.unit === level.unit && claim.kind === level.kind && level.kind !== 'percentage'
    ? !fitsDifference(from, to, by, sense)
    : false
}

/** What offices round in two steps, 27.949 → 27.95 → 28.0, is a twentieth of a digit off and no contradiction. */
function roundedTwice(claim: Quantity): Interval | undefined {
  const once = intervalOf(claim)
  if (!once || claim.kind === 'count' || claim.kind === 'rank') return once
  return plus(once, rounded(fromNumber(0), fromNumber((claim.resolution ?? 1) / 10)))
}

/** A rank that rose is a lesser number. */
function senseOf({ change }: LocatedMetric, level: LocatedMetric): Sense {
  const up = change?.direction !== 'down'
  return up !== (level.kind === 'rank') ? 'up' : 'down'
}

function positive(claim: LocatedMetric): Quantity {
  return claim.value === null ? claim : { ...claim, value: Math.abs(claim.value) }
}

function describe(
  disclosure: Disclosure,
  { model }: LastYear,
  claim: LocatedMetric,
  level: LocatedMetric,
  old: MetricSide,
): Finding {
  const [from, to] = [fromNumber(old.value ?? 0), fromNumber(level.value ?? 0)]
  const working =
    claim.kind === 'percentage'
      ? growthText(from, to, claim.text.replace(/[^\d.]/g, ''))
      : signed(toText(differenceOf(from, to))) + (claim.kind === 'percentage-point' ? '个百分点' : claim.unit)
  const sentences = `今年“${sentenceOf(disclosure, claim)}”，上年“${oldSentence(model, old)}”`
  return {
    span: claim.span,
    message: {
      zh: `“${level.label}”的变化与两年的数不符：${old.text} → ${level.text} 是${working}，文中写作${claim.text}。${sentences}`,
      en: `The change of “${level.label}” does not fit the two years: ${old.text} → ${level.text} is ${working}, the text says ${claim.text}. ${sentences}`,
    },
    help: {
      zh: '核对两年的数；上年数已修订的，在 front matter 的 restated 中写明这一指标',
      en: 'Check both years; where last year’s figure was revised, name the indicator under restated in the front matter',
    },
  }
}

function signed(text: string): string {
  return text.startsWith('-') ? `−${text.slice(1)}` : `＋${text}`
}
