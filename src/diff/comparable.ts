// Whether the figures of a matched pair can be set against each other, and if not, why (contract section 5).
// 例：截至9月 against 全年 → period；约3万 against 3.1万 → approximation；规上 against 全部 → scope.
import type { Reason } from '../model/changes.ts'
import type { Indicator } from './name/indicator.ts'
import { coversYears, relatePeriods } from './name/period.ts'
import { territoriesApart } from './name/territory.ts'
import { ownerTold } from './name/told-owner.ts'

/** All reasons, in the order of the contract; empty when the two are comparable. */
export function incomparable(old: Indicator, next: Indicator, shift: number | undefined): readonly Reason[] {
  const reasons: Reason[] = []
  if (differentTime(old, next, shift)) reasons.push('period')
  if (old.family !== next.family) reasons.push('unit')
  if (old.metric.approximation !== next.metric.approximation) reasons.push('approximation')
  if (differentScope(old, next)) reasons.push('scope')
  return reasons
}

/** Not the same stretch a year later; a level reached at the end of several years has that end only. */
function differentTime(old: Indicator, next: Indicator, shift: number | undefined): boolean {
  if (old.time.average !== next.time.average) return true
  const [a, b] = [old.period, next.period]
  if (relatePeriods(a, b, shift) !== 'other') return false
  if (!a || !b) return true
  // A stock at the end of the year may come with the year or without a beginning.
  const sameStock =
    (a.start === undefined) !== (b.start === undefined) &&
    (old.metric.accumulation === next.metric.accumulation || gathered(old, next) || inYear(old, next))
  const level = [old, next].some(({ time }) => time.reached || time.standing) && !sumOfYears(old, next)
  if (!sameStock && !level && !sameLevel(old, next)) return true
  return relatePeriods({ end: a.end }, { end: b.end }, shift) === 'other'
}

/** So many of a thing there are at least where five years of it would come to more than one. */
const MANY = 10
/** By how many times a level differs from one year to the next at most. */
const STEADY = 1.5

/**
 * 社会消费品零售总额2.9万亿元 told of five years after 2.76万亿元 of one is that of their last year: all five would come
 * to far more. Not of what was done: 五年举办活动30场 may be as many as 28场 of one.
 */
function sameLevel(old: Indicator, next: Indicator): boolean {
  if (coversYears(old.period) === coversYears(next.period) || old.growth) return false
  if ([old, next].some(({ name, accumulation }) => name.deed !== undefined || accumulation === 'new'))
    return false
  const [a, b] = [old.amount ?? 0, next.amount ?? 0]
  if (Math.min(a, b) < MANY || Math.max(a, b) > STEADY * Math.min(a, b)) return false
  // 五年来跨过3万亿元 is a mark that was passed, where a year before there were 3.55万亿元.
  const [one, years] = coversYears(old.period) ? [b, a] : [a, b]
  const later = (coversYears(old.period) ? old : next).period?.end ?? ''
  const earlier = (coversYears(old.period) ? next : old).period?.end ?? ''
  return later < earlier || years >= HARDLY_LESS * one
}

/** 累计对外投资2200亿元 is no level that 对外投资达433亿元 had a year before, but what all years came to. */
function sumOfYears(old: Indicator, next: Indicator): boolean {
  const all = [old, next].filter(({ accumulation }) => accumulation === 'cumulative')
  const [a, b] = [old.amount ?? 0, next.amount ?? 0]
  return all.length === 1 && old.family !== '%' && Math.max(a, b) > SUM_OF_YEARS * Math.min(a, b)
}

/** By how many times more than one year's amount what was gathered is no level of it. */
const SUM_OF_YEARS = 2

/** 累计检查企业4105家次 after 检查企业3862家次 is the year's sum: since the beginning it would be twice as many at least. */
function inYear(old: Indicator, next: Indicator): boolean {
  const [all] = [old, next].filter(({ accumulation }) => accumulation === 'cumulative')
  const [a, b] = [old.amount ?? 0, next.amount ?? 0]
  if (!all || all.growth || all.family === '%' || Math.min(a, b) < MANY) return false
  // 累计建成站点16个 after 建成站点12个: what was made is still there, and the sum may be of any years.
  if ([old, next].some(({ name }) => name.deed?.lists.some((list) => list.gains))) return false
  return Math.max(a, b) <= STEADY * Math.min(a, b)
}

/** What there is seldom falls by more. */
const HARDLY_LESS = 0.9

/** Matches 缴存总额, 提取总额, 贷款余额, 高标准农田总面积; not 有效商标. */
const SUM = /(?:总额|余额|结余|总量|总数|总面积|总里程|总长度)$/

/** By how many times what was gathered since the beginning may exceed last year's. */
const MOST_GATHERED = 1.35

/** 年末缴存总额486亿元 is gathered as well, though only 累计缴存总额549亿元 says so: no year's amount comes near it. */
function gathered(old: Indicator, next: Indicator): boolean {
  const [a, b] = [old.amount, next.amount]
  const unsaid = old.metric.accumulation === undefined ? old : next
  if (!SUM.test(unsaid.metric.label)) return false
  if (thingOf(old) !== thingOf(next)) return false
  return a !== null && b !== null && a > 0 && b >= a && b <= MOST_GATHERED * a
}

/** 累计建成高标准农田 are the 高标准农田 there are: the name without what was done. */
function thingOf({ name }: Indicator): string {
  return (name.deed?.thing.text ?? name.text).replace(/总?面积$/, '')
}

function differentScope(old: Indicator, next: Indicator): boolean {
  const a = old.metric
  const b = next.metric
  if (a.scope !== undefined && b.scope !== undefined && a.scope !== b.scope) return true
  if (territoriesApart(old, next)) return true
  if (a.role !== b.role && !estimated(old) && !estimated(next)) return true
  if (old.name === next.name) return false
  return otherCoverage(old, next) || joinMore(old, next)
}

/** One is of towns, and neither the other's label, the whole it is a part of nor the words before it say so. */
function otherCoverage(old: Indicator, next: Indicator): boolean {
  if (old.name.coverage === next.name.coverage) return false
  const [a, b] = [old.name.coverage.split(','), next.name.coverage.split(',')]
  const said = ({ metric, whole }: Indicator, word: string): boolean =>
    metric.label.includes(word) || whole?.text.includes(word) === true
  const told =
    a.every((word) => b.includes(word) || said(next, word)) &&
    b.every((word) => a.includes(word) || said(old, word))
  return !told && ownerTold(old, next) === 0
}

/** 过去一年预计实现生产总值232亿元 is no plan, but what the year will come to. */
function estimated({ metric, context }: Indicator): boolean {
  return metric.role === 'target' && ESTIMATE.test(context?.sentence ?? '')
}

/** Matches a sentence that foresees and plans nothing. */
const ESTIMATE = /^(?!.*(?:计划|目标|力争|确保|要求|安排|明年|下一年)).*预计/

/** 道路和水上交通事故 joins more than 道路交通事故, but no more than 道路、水上交通事故, nor 执业医师和执业助理医师 than 执业（助理）医师. */
function joinMore(old: Indicator, next: Indicator): boolean {
  const joints = ({ name }: Indicator): number => name.text.split(JOINT).length
  const all = (indicator: Indicator): number => joints(indicator) + indicator.metric.label.split('、').length
  if (joints(old) === joints(next) || all(old) === all(next)) return false
  const [more, less] = joints(old) > joints(next) ? [old, next] : [next, old]
  const members = more.name.text.split(JOINT)
  const [before = '', behind = ''] = members.slice(-2)
  const known = [before.slice(-2), behind.slice(0, 2)].every((word) => less.name.text.includes(word))
  return within(less.name.text, more.name.text) && !known
}

/** Matches 和 of 中小学和幼儿园, 及 of 县及乡镇; not 涉及, 普及, 和以上. */
const JOINT = /(?<![涉普以参给])[和及与](?!以[上下]|时)/

/** Whether the characters of one name all stand in the other, in their order. */
function within(less: string, more: string): boolean {
  let at = 0
  for (const char of less) {
    at = more.indexOf(char, at) + 1
    if (at === 0) return false
  }
  return true
}
