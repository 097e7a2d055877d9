// What became of a pair of figures in a few words, the same in reports, comparisons and pages.
// 例：65.9亿元 after 61.5亿元 → `+4.4亿元（+7.2%）`; 98.6% after 97.6% → `+1.0个百分点`; second to first → `上升1位`.
import type { MetricChange, Reason } from '../model/changes.ts'
import type { Language } from '../model/diagnostic.ts'
import { isShare, periodWords, roundPercent } from './change-amounts.ts'
import { formatNumber } from './figure-value.ts'

/** The fixed words; a template may have its own. */
export interface ChangeTerms {
  readonly reasons: Readonly<Record<Reason, string>>
  /** Cannot be compared, no reason known. */
  readonly incomparable: string
  readonly unchanged: string
  /** One of the two is a range, and they differ. */
  readonly range: string
  readonly points: string
  readonly pointsPerMille: string
}

/** Why two figures cannot be compared, and the words around a difference, by language. */
export const TERMS: Readonly<Record<Language, ChangeTerms>> = {
  zh: {
    reasons: {
      period: '统计时段不同',
      unit: '计量单位不同',
      approximation: '约数不宜比较',
      scope: '统计范围不同',
    },
    incomparable: '不可比',
    unchanged: '持平',
    range: '区间变化',
    points: '个百分点',
    pointsPerMille: '个千分点',
  },
  en: {
    reasons: {
      period: 'different period',
      unit: 'different unit',
      approximation: 'approximate figures',
      scope: 'different scope',
    },
    incomparable: 'not comparable',
    unchanged: 'unchanged',
    range: 'range changed',
    points: ' percentage points',
    pointsPerMille: ' points per mille',
  },
}

/**
 * By how much, or why that cannot be said; empty for figures that only one year has. `unit` false leaves the unit to the
 * row of a table that has one; points are said all the same.
 */
export function changeWords(
  change: MetricChange,
  lang: Language,
  { terms = TERMS[lang], unit = true }: { readonly terms?: ChangeTerms; readonly unit?: boolean } = {},
): string {
  const { old, new: next, delta, percent } = change
  if (!old || !next) return ''
  if (!change.comparable) return reasonList(change.reasons, lang, terms) || terms.incomparable
  if (delta === undefined) return change.status === 'same' ? terms.unchanged : terms.range
  if (delta === 0) return terms.unchanged
  if (next.kind === 'rank') return rankWords(delta, lang)
  const amount = signed(delta, lang, next.resolution)
  if (isShare(next)) return amount + (PER_MILLE.test(next.unit) ? terms.pointsPerMille : terms.points)
  const relative =
    percent === undefined || isOfGrowth(change) ? '' : `（${signed(roundPercent(percent), lang)}%）`
  return `${amount}${unit ? next.unit : ''}${relative}`
}

/** By how many per cent an amount of change differs from another, or a run of years from last year's, says nothing. */
export function isOfGrowth({ old, new: next }: MetricChange): boolean {
  if (old?.change !== undefined && next?.change !== undefined) return true
  return next?.kind === 'duration' && next.label.includes('连续')
}

/** For a comparison by itself: what cannot be compared says so, and of which periods it is. */
export function changeNote(change: MetricChange, lang: Language): string {
  const words = changeWords(change, lang)
  if (!change.old || !change.new || change.comparable) return words
  const lead = lang === 'zh' ? '不可比：' : 'not comparable: '
  const periods = `（${periodWords(change.old)} / ${periodWords(change.new)}）`
  return lead + words + (change.reasons.includes('period') ? periods : '')
}

/** `统计时段不同、约数不宜比较`. */
export function reasonList(
  reasons: readonly Reason[],
  lang: Language,
  terms: ChangeTerms = TERMS[lang],
): string {
  return reasons.map((reason) => terms.reasons[reason]).join(lang === 'zh' ? '、' : ', ')
}

/** Matches the units ‰ and 个千分点. */
const PER_MILLE = /‰|千分点/

/** From second to first is a rise by one place, though the number falls. */
function rankWords(delta: number, lang: Language): string {
  const places = Math.abs(delta)
  if (lang === 'en') return `${delta < 0 ? 'up' : 'down'} ${places}`
  return `${delta < 0 ? '上升' : '下降'}${places}位`
}

/** As the figure is written: with as many decimals, in 万 or 亿 where it is. */
function signed(value: number, lang: Language, resolution?: number): string {
  return (value > 0 ? '+' : '') + formatNumber(value, resolution, lang === 'zh')
}
