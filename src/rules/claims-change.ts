// 写明的同比、比上年变化与两年的数不符：上年1369家，今年1446家，写作增长8.6%。
import type { MetricSide } from '../model/changes.ts'
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { LocatedMetric, Quantity } from '../model/metric.ts'
import type { Rule } from '../model/rule.ts'
import { isYear } from '../text/calendar.ts'
import { signedNumber } from '../text/change-amounts.ts'
import {
  bothSentences,
  countsAlike,
  isRestated,
  type LastYear,
  lastYear,
  namedLast,
  sentenceOf,
} from '../text/claims.ts'
import { fromNumber, toNumber } from '../text/decimal.ts'
import {
  differenceOf,
  fitsDifference,
  fitsGrowth,
  fitsMultiple,
  growthText,
  type Sense,
} from '../text/growth.ts'
import { intervalOf, overlaps, times } from '../text/interval.ts'
import { comparableNotes, isNominal, isOnComparableBasis, isRealGrowth } from '../text/real-growth.ts'
import { CHECK_BOTH_YEARS, otherWordings } from './other-wordings.ts'
import { isOfEarlierYear } from './quoted-change.ts'
import { isDoubling, reachOf } from './reach-of-claim.ts'
import { checkedInTables } from './table-growth.ts'
import { toldPlans } from './told-plans.ts'

/**
 * Recomputes growth, differences, points and ranks with all roundings; real growth and `restated` labels are
 * let pass.
 */
export const claimsChange: Rule = {
  id: 'claims/change',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last) return
    const notes = comparableNotes(context.passages)
    const levelOf = levelsOf(disclosure.metrics)
    const yearly = yearlyClaims(disclosure)
    const beside = checkedInTables(disclosure)
    const families = new Map<string, Family>()
    for (const claim of disclosure.metrics) {
      const level = levelOf(claim)
      const old = level && last.pairs.get(level.id)?.old
      if (!level || !old || !yearly.has(claim.id) || beside.has(claim.id) || !sameMeasure(level, old))
        continue
      if (isOfEarlierYear(claim, level)) continue
      if (isOnOtherBasis(disclosure, claim, [level, old], notes) || isRestated(disclosure, level.label))
        continue
      const family = familyOf(families, claim)
      family.checked++
      if (contradicts(claim, level, old)) family.findings.push(describe(disclosure, last, claim, level, old))
    }
    for (const { checked, findings } of families.values()) yield* revised(checked, findings)
    yield* otherWordings(disclosure, last)
    yield* toldPlans(disclosure, last)
  },
}

/** Whether a change is at constant prices, or otherwise not that of the amounts printed. */
function isOnOtherBasis(
  disclosure: Disclosure,
  claim: LocatedMetric,
  [level, old]: readonly [LocatedMetric, MetricSide],
  notes: readonly string[],
): boolean {
  const nominal = isNominal(disclosure.source.text, claim.span)
  const sentence = nominal ? '' : sentenceOf(disclosure, claim)
  if (claim.kind !== 'percentage' && claim.kind !== 'multiple') return isOnComparableBasis(sentence)
  return isRealGrowth(level.label, sentence, nominal ? [] : notes) || isRealGrowth(old.label, '', [])
}

/**
 * The level that a change belongs to; of 产量比上年增长1.1%，达到36.8万吨 the one of its name in its section, of 网销额1.35亿元，首次突破
 * 1.3亿元，同比增长25% the exact one.
 */
function levelsOf(metrics: readonly LocatedMetric[]): (claim: LocatedMetric) => LocatedMetric | undefined {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  const levels = metrics.filter(({ change }) => !change)
  const named = onlyOnes(levels)
  const exact = onlyOnes(levels.filter(({ approximation }) => approximation === undefined))
  return (claim) => {
    if (!claim.change) return undefined
    if (RANKED.test(claim.label)) return rankBefore(metrics, claim)
    const told = claim.change.of === undefined ? shareOf(metrics, claim) : byId.get(claim.change.of)
    if (claim.change.of === undefined && told) return told
    if (told?.approximation === undefined && claim.change.of !== undefined) return told
    const one = told
      ? exact.get(nameOf(told))
      : claim.origin === 'table'
        ? undefined
        : named.get(nameOf(claim))
    const { start, end } = claim.period ?? {}
    // 床位比上年增加14.4万张 of another paragraph is of other 床位 than those that stand there.
    const near = one?.line === claim.line && one.period?.start === start && one.period?.end === end
    return near ? one : told
  }
}

/** Matches 第三产业占比, 女性所占比重: a share without what it is of. Groups whose. */
const BARE_SHARE = /^(.{2,}?)(?:所占比重|占比|比重)$/

/** The share that 第三产业占比比上年提高1.0个百分点 is told of, where 第三产业增加值占51.0% is the one of its part in the paragraph. */
function shareOf(metrics: readonly LocatedMetric[], claim: LocatedMetric): LocatedMetric | undefined {
  const part = claim.kind === 'percentage-point' ? BARE_SHARE.exec(claim.label)?.[1] : undefined
  if (part === undefined) return undefined
  const [one, another] = metrics.filter(
    ({ label, kind, change, line, role, period }) =>
      kind === 'percentage' &&
      !change &&
      line === claim.line &&
      role === claim.role &&
      period?.end === claim.period?.end &&
      (label.startsWith(`${part}占`) || label.startsWith(`${part}增加值占`)),
  )
  return another ? undefined : one
}

/** Matches the label of 排名比上年前移3位 behind 居全省第9名. */
const RANKED = /^(?:排名|名次|位次|排位)$/

/** The rank right before a change of rank, in its sentence. */
function rankBefore(metrics: readonly LocatedMetric[], claim: LocatedMetric): LocatedMetric | undefined {
  const rank = metrics[metrics.indexOf(claim) - 1]
  if (rank?.kind !== 'rank' || rank.section !== claim.section) return undefined
  return claim.span.start - rank.span.end <= NEAR_RANK ? rank : undefined
}

const NEAR_RANK = 16

/** Those that no other of their section has the name of, by name. */
function onlyOnes(levels: readonly LocatedMetric[]): ReadonlyMap<string, LocatedMetric | undefined> {
  const named = new Map<string, LocatedMetric | undefined>()
  for (const level of levels) named.set(nameOf(level), named.has(nameOf(level)) ? undefined : level)
  return named
}

function nameOf({ section, label }: LocatedMetric): string {
  return `${section} ${label}`
}

/** The claims of one paragraph, or of the tables of one section: figures of one account, revised together. */
interface Family {
  checked: number
  readonly findings: Finding[]
}

function familyOf(families: Map<string, Family>, { origin, section, line }: LocatedMetric): Family {
  const key = origin === 'table' ? section : String(line)
  const known = families.get(key)
  if (known) return known
  const family: Family = { checked: 0, findings: [] }
  families.set(key, family)
  return family
}

/** From so many contradictions on, most of a family, its base was revised: said once, at the first of them. */
const REVISED = 3

function revised(checked: number, findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings
  if (!first || findings.length < REVISED || 2 * findings.length <= checked) return findings
  const rest = findings.length - 1
  return [
    {
      ...first,
      message: {
        zh: `${first.message.zh}（同处另有${rest}项变化也与上年文本的数不符，多半是上年数已修订）`,
        en: `${first.message.en} (${rest} more changes here do not fit either: last year’s figures were probably revised)`,
      },
    },
  ]
}

/**
 * Ids of the changes since last year. In a list (比上年增长4.6%。其中…增长0.5%；…增长6.6%) only the first says so;
 * the others follow it to the end of the section. Of a whole year's figure 增长4% says so by itself. A year-end
 * stock may be compared with 上年末 or 年初.
 */
function yearlyClaims(disclosure: Disclosure): ReadonlySet<string> {
  const { metrics } = disclosure
  const text = namedLast(disclosure)
  const found = new Set<string>()
  let section: string | undefined
  let yearly = false
  for (const { id, change, role, section: own, span, period } of metrics) {
    if (own !== section) yearly = false
    section = own
    if (!change || role === 'target') continue
    const before = text.slice(Math.max(0, span.start - 14), span.start)
    if (change.basis === 'year-on-year' || change.basis === 'previous-year') yearly = true
    else if (change.basis !== 'unstated') yearly = change.basis === 'other' && YEAR_END.test(before)
    if (yearly || (change.basis === 'unstated' && isYear(period) && !YEARS.test(before))) found.add(id)
  }
  return found
}

/** Matches 比上年末增长, 较年初增加; not 比上年同期. */
const YEAR_END = /(?:(?:上年|去年)(?:末|底)|[比较]年初)[^。；]*$/
/** Matches 年均增长, 三年增长, 比2015年增长; not 全年增长. */
const YEARS = /(?:年均|每年|[两二三四五六七八九十]年|\d{4}年)[^。；]*$/

/** Levels of one unit and kind; a scale is in the values already. Of counts that compare, 人 and 名 are one unit. */
function sameMeasure(level: LocatedMetric, old: MetricSide): boolean {
  if (level.kind !== old.kind || level.role !== old.role) return false
  return unitOf(level) === unitOf(old) || (level.kind === 'count' && !level.canonical && !old.canonical)
}

/** 吨标准煤 and 吨标煤 are one unit. */
function unitOf({ unit }: Quantity): string {
  return unit.replace('标准煤', '标煤')
}

function contradicts(claim: LocatedMetric, level: LocatedMetric, old: MetricSide): boolean {
  const [from, to, by] = [intervalOf(old), intervalOf(level), reachOf(claim)]
  const sense = senseOf(claim, level)
  if (!from || !to || !by) return false
  if (claim.change?.direction === 'flat') return false
  if (claim.kind === 'percentage' && level.kind !== 'percentage') return !fitsGrowth(from, to, by, sense)
  if (claim.kind === 'multiple' && isDoubling(claim.text)) return !overlaps(times(from, by), to)
  if (claim.kind === 'multiple' && level.kind !== 'percentage') return !fitsMultiple(from, to, by)
  if (claim.kind === 'percentage-point' && level.kind === 'percentage')
    return !fitsDifference(from, to, by, sense)
  if (level.kind === 'rank') return !fitsDifference(from, to, by, sense)
  return countsAlike(claim, level) && claim.kind === level.kind && level.kind !== 'percentage'
    ? !fitsDifference(from, to, by, sense)
    : false
}

/** A rank that rose is a lesser number. */
function senseOf({ change }: LocatedMetric, level: LocatedMetric): Sense {
  const up = change?.direction !== 'down'
  return up !== (level.kind === 'rank') ? 'up' : 'down'
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
    claim.kind === 'percentage' || claim.kind === 'multiple'
      ? growthText(from, to, claim.text.replace(/[^\d.]/g, ''))
      : amount(toNumber(differenceOf(from, to))) +
        (claim.kind === 'percentage-point' ? '个百分点' : claim.unit)
  const sentences = bothSentences(disclosure, claim, model, old)
  return {
    span: claim.span,
    message: {
      zh: `“${level.label}”的变化与两年的数不符：${old.text} → ${level.text} 是${working}，文中写作${stated(claim, level)}。${sentences.zh}`,
      en: `The change of “${level.label}” does not fit the two years: ${old.text} → ${level.text} is ${working}, the text says ${stated(claim, level)}. ${sentences.en}`,
    },
    help: CHECK_BOTH_YEARS,
  }
}

/** `＋4748.61亿`: in 万 and 亿 where that is shorter. */
function amount(value: number): string {
  return signedNumber(value).replace('+', '＋')
}

/** The claim with its direction, so that it can be set beside the working: 下降1.8% is `−1.8%`. */
function stated({ text, kind, change }: LocatedMetric, level: LocatedMetric): string {
  if (level.kind === 'rank' || (kind === 'count' && change?.direction === 'flat')) return text
  return (change?.direction === 'down' ? '−' : '＋') + text.replace(/^[-−－+＋]/, '')
}
