// Changes since last year that are told otherwise than by an amount of change: 是上年的1.2倍, 与上年持平, 净增340张.
import type { MetricSide } from '../model/changes.ts'
import type { Bilingual, Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { LocatedMetric } from '../model/metric.ts'
import { isYear } from '../text/calendar.ts'
import { signedNumber } from '../text/change-amounts.ts'
import {
  bothSentences,
  isOfOtherBase,
  isRestated,
  type LastYear,
  namedLast,
  sentenceOf,
} from '../text/claims.ts'
import { fromNumber, toNumber } from '../text/decimal.ts'
import { differenceOf, fitsDifference, fitsGrowth, growthText } from '../text/growth.ts'
import { above, exactly, intervalOf, overlaps, times } from '../text/interval.ts'
import { isNominal, isOnComparableBasis, isRealGrowth } from '../text/real-growth.ts'
import { allRecords, reachedLevel, type ToldClaim, toldDirection } from './told-direction.ts'

/** Matches the end of 是上年的, 相当于去年同期的 before 1.2倍; the blanks keep the place of a number. */
const TIMES_LAST = /(?:是|为|相当于|达到?)　*(?:上年|去年)(?:同期)?的?$/
/** Matches what 为上年同期的127% behind 保费收入 adds to its name. */
const OF_LAST = /(?<=..)相当于(?:上年|去年)(?:同期)?比例$/
/** Matches 与上年持平 right behind a figure; not 基本持平. */
const LEVEL_WITH = /^，?(?:与|同|和|较|比)?　*(?:上年|去年)(?:同期|末)?(?:保持)?持平/
/** Matches the label of 净增340张 behind a level, of 年业务量净增22.8亿件 what is told of the year. */
const NET = /^(?:比上年|较上年|全年|当年)?净增(?:全?年)?/
/** So many figures before a net gain its level is looked for. */
const NET_REACH = 6
/** Matches the end of 企业总数, to which 净增12家 adds 企业. */
const TOTAL = /(?<=..)总[数量]$/
const HUNDRED = exactly(fromNumber(100))
/** What still counts as 持平: a hundredth. */
const FLAT = 0.01

/** Matches the label of 增速比上年加快0.2个百分点 behind 规上工业增加值增长7.5%: how much faster than last year. */
const FASTER = /(?<=..)(?:增速|增幅|涨幅|降幅)$/

/** Matches ，增速快于上年 right behind a change; not ，增速快于全省. */
const PACE =
  /^，(?:增速|增幅|涨幅|降幅)(?:明显|略|均|继续)?((快|高|大)于|(?:慢|低|小)于)　*(?:上年|去年)(?:同期)?(?:水平)?(?=[，。；\n]|$)/

/** Matches the end of 销售额增速, a rate of its own behind 销售额12.9亿元. */
const RATE = /(?<=..)(?:增速|增幅|增长率)$/

/** What to do about a change that does not fit the two years. */
export const CHECK_BOTH_YEARS: Bilingual = {
  zh: '核对两年的数；上年数已修订的，在 front matter 的 restated 中写明这一指标',
  en: 'Check both years; where last year’s figure was revised, name the indicator under restated in the front matter',
}

/** The findings of `claims/change` for such wordings, one a metric at most. */
export function* otherWordings(disclosure: Disclosure, last: LastYear): Iterable<Finding> {
  const { metrics } = disclosure
  const text = namedLast(disclosure)
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  for (const [i, metric] of metrics.entries()) {
    const of = metric.change?.of === undefined ? undefined : byId.get(metric.change.of)
    const claim =
      timesLast(metrics[i - 1], metric, text) ??
      timesLast(metrics[i + 1], metric, text) ??
      levelWith(metric, text) ??
      toldDirection(metric, text) ??
      (of && toldDirection(of, text, metric.span.end)) ??
      reached(disclosure, metric, text) ??
      faster(metrics[i - 1], metric) ??
      pace(metric, text) ??
      rate(metrics[i - 1], metric) ??
      net(metrics, i)
    const claims = claim ? [claim] : allRecords(metrics, i, text)
    for (const one of claims) {
      const old = last.pairs.get(one.level.id)?.old
      if (old && !holds(disclosure, one, old)) yield describe(disclosure, last, one, old)
    }
  }
}

/** Whether last year's figure allows the claim, or nothing can be said of it. */
function holds(disclosure: Disclosure, { level, said, words, fits }: ToldClaim, old: MetricSide): boolean {
  if (old.unit !== level.unit || old.kind !== level.kind) return true
  // 民营经济327.5亿元，增速5.9% is real growth where last year calls it 民营经济增加值.
  if (words.startsWith('增速') && isRealGrowth(old.label, '', [])) return true
  const nominal = isNominal(disclosure.source.text, said.span)
  if (isRestated(disclosure, level.label)) return true
  if (!nominal && isOnComparableBasis(sentenceOf(disclosure, said))) return true
  return fits(old)
}

/** What was reached since last year, and not in five years. */
function reached(disclosure: Disclosure, level: LocatedMetric, text: string): ToldClaim | undefined {
  const claim = reachedLevel(level, text)
  return claim && isOfOtherBase(disclosure, level, level) ? undefined : claim
}

function timesLast(
  level: LocatedMetric | undefined,
  said: LocatedMetric,
  text: string,
): ToldClaim | undefined {
  const share = said.kind === 'percentage' && level?.kind !== 'percentage'
  if ((said.kind !== 'multiple' && !share) || said.change || !level) return undefined
  if (level.label !== said.label.replace(OF_LAST, '')) return undefined
  if (level.section !== said.section || !TIMES_LAST.test(text.slice(said.span.start - 12, said.span.start)))
    return undefined
  const fits = (old: MetricSide): boolean => {
    const [from, to, by] = [intervalOf(old), intervalOf(level), intervalOf(said)]
    return !from || !to || !by || overlaps(times(from, by), share ? times(to, HUNDRED) : to)
  }
  return { said, level, words: `上年的${said.text}`, fits }
}

function levelWith(level: LocatedMetric, text: string): ToldClaim | undefined {
  if (level.change || level.role === 'target' || level.value === null) return undefined
  const words = LEVEL_WITH.exec(text.slice(level.span.end, level.span.end + 16))?.[0]
  if (words === undefined) return undefined
  const fits = (old: MetricSide): boolean => {
    const [from, to] = [intervalOf(old), intervalOf(level)]
    const apart = Math.abs((level.value ?? 0) - (old.value ?? 0))
    return (
      !from ||
      !to ||
      overlaps(from, to) ||
      (level.kind !== 'rank' && apart <= FLAT * Math.abs(old.value ?? 0))
    )
  }
  return { said: level, level, words: words.replace(/^，|　/g, ''), fits }
}

/** 快递业务量1105.8亿件，…年业务量净增22.8亿件: of the level of that name a few figures before, in the same paragraph. */
function net(metrics: readonly LocatedMetric[], i: number): ToldClaim | undefined {
  const said = metrics[i]
  const added = said?.label.replace(NET, '')
  if (!said || said.change || added === said.label) return undefined
  const level = metrics
    .slice(Math.max(0, i - NET_REACH), i)
    .findLast(
      ({ label, change, unit, line }) =>
        !change &&
        unit === said.unit &&
        line === said.line &&
        (added === label || added === label.replace(TOTAL, '')),
    )
  if (!level) return undefined
  const fits = (old: MetricSide): boolean => {
    const [from, to, by] = [intervalOf(old), intervalOf(level), intervalOf(said)]
    return !from || !to || !by || fitsDifference(from, to, by, 'up')
  }
  return { said, level, words: `净增${said.text}`, fits }
}

/** 销售额12.9亿元，增速14.2%: by how much it grew, told as a rate of its own. */
function rate(level: LocatedMetric | undefined, said: LocatedMetric): ToldClaim | undefined {
  if (!level || level.change || said.change || said.kind !== 'percentage' || level.kind === 'percentage')
    return undefined
  if (
    level.section !== said.section ||
    said.role === 'target' ||
    said.label.replace(RATE, '') !== level.label
  )
    return undefined
  if (!isYear(level.period) || isRealGrowth(level.label, '', [])) return undefined
  const fits = (old: MetricSide): boolean => {
    const [from, to, by] = [intervalOf(old), intervalOf(level), intervalOf(said)]
    return !from || !to || !by || fitsGrowth(from, to, by, 'up')
  }
  return { said, level, words: `增速${said.text}`, fits }
}

function faster(level: LocatedMetric | undefined, said: LocatedMetric): ToldClaim | undefined {
  if (said.kind !== 'percentage-point' || !said.change || said.change.basis === 'other') return undefined
  if (!level?.change || level.kind !== 'percentage' || level.section !== said.section) return undefined
  if (said.label.replace(FASTER, '') !== level.label) return undefined
  const { direction } = level.change
  const fits = (old: MetricSide): boolean => {
    // A fall that deepened and one that turned to growth are told in words of their own.
    if (old.change?.direction !== direction) return true
    const [from, to, by] = [intervalOf(old), intervalOf(level), intervalOf(said)]
    return (
      !from || !to || !by || fitsDifference(from, to, by, said.change?.direction === 'down' ? 'down' : 'up')
    )
  }
  const verb = said.change.direction === 'down' ? '回落' : '加快'
  return { said, level, words: `${verb}${said.text}`, fits }
}

/** 增长3.8%，增速快于上年: which of the two rates is the greater. */
function pace(said: LocatedMetric, text: string): ToldClaim | undefined {
  if (!said.change || said.kind !== 'percentage' || said.role === 'target') return undefined
  const [, words, greater] = PACE.exec(text.slice(said.span.end, said.span.end + 20)) ?? []
  if (words === undefined) return undefined
  const fits = (old: MetricSide): boolean => {
    if (old.change?.direction !== said.change?.direction) return true
    const [from, to] = [intervalOf(old), intervalOf(said)]
    return !from || !to || !(greater === undefined ? above(to, from) : above(from, to))
  }
  return { said, level: said, words: `${words}上年`, fits }
}

/** `＋0.9个百分点`, `−38件`, `−4.3%`: what the two years come to, in what the claim is told. */
function workingOf({ said, level }: ToldClaim, old: MetricSide): string {
  const [from, to] = [fromNumber(old.value ?? 0), fromNumber(level.value ?? 0)]
  const difference = toNumber(differenceOf(from, to))
  if (level.kind === 'rank') return difference > 0 ? `后移${difference}位` : `前移${-difference}位`
  const signed = signedNumber(difference).replace('+', '＋')
  if (said.kind === 'percentage-point' || level.kind === 'percentage') return `${signed}个百分点`
  return said.unit === level.unit && said !== level ? signed + level.unit : growthText(from, to, '1.0')
}

function describe(disclosure: Disclosure, { model }: LastYear, claim: ToldClaim, old: MetricSide): Finding {
  const { said, level, words } = claim
  const working = workingOf(claim, old)
  const sentences = bothSentences(disclosure, said, model, old)
  return {
    span: said.span,
    message: {
      zh: `“${level.label}”的变化与两年的数不符：${old.text} → ${level.text} 是${working}，文中写作“${words}”。${sentences.zh}`,
      en: `The change of “${level.label}” does not fit the two years: ${old.text} → ${level.text} is ${working}, the text says “${words}”. ${sentences.en}`,
    },
    help: CHECK_BOTH_YEARS,
  }
}
