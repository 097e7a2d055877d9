// What the words behind a figure say of its way since last year without an amount: 同比有所下降, 连续三年增长, 创历史新高.
import type { MetricSide } from '../model/changes.ts'
import type { LocatedMetric } from '../model/metric.ts'
import { fromNumber } from '../text/decimal.ts'
import { above, type Interval, intervalOf, overlaps, times } from '../text/interval.ts'
import { isRealGrowth } from '../text/real-growth.ts'

/** What a report claims of one figure of this year, and whether last year's allows it. */
export interface ToldClaim {
  readonly said: LocatedMetric
  readonly level: LocatedMetric
  readonly words: string
  readonly fits: (old: MetricSide) => boolean
}

const ADVERBS =
  '(?:总体|整体|均|也|又|还|继续|有所|略有|稍有|小幅|大幅|大幅度|明显|显著|持续|稳步|进一步|逐步|逐年)*'
const UP = '上升|增长|增加|提高|提升|上涨'
const DOWN = '下降|减少|回落|降低|下滑|下跌'

/** Matches ，同比有所下降 and 案件，较上年明显减少 right behind a figure; not ，同比下降4%, ，同比增幅有所下降. */
const SINCE_LAST_YEAR = new RegExp(
  `^[^，。；、（）\\d]{0,6}[，（]((?:同比|[比较与同]　*(?:上年|去年)(?:同期)?(?:相比，?)?)${ADVERBS}(${UP}|${DOWN}))(?=[，。；、）\\n]|$)`,
)
/** Matches ，连续三年下降, ，已连续5年保持增长; not ，连续三年居首. */
const YEARS_RUNNING = new RegExp(
  `^[^，。；、（）\\d]{0,6}，((?:已|实现)?连续[\\d两二三四五六七八九十]{1,3}年(?:保持|实现)?正?(${UP}|${DOWN}))(?=[，。；、）\\n]|$)`,
)
/** Matches ，总体呈下降趋势, ，呈逐年上升态势. */
const TREND = new RegExp(
  `^[^，。；、（）\\d]{0,6}，((?:总体|整体)?呈现?出?${ADVERBS}(${UP}|${DOWN})的?(?:趋势|态势|势头))(?=[，。；、）\\n]|$)`,
)
/** Matches ，同比实现翻番: twice as much, give or take a tenth. */
const TWICE =
  /^[^，。；、（）\d]{0,4}，((?:同比|[比较]　*(?:上年|去年)(?:同期)?)(?:增长)?(?:实现)?了?翻番)(?=[，。；、）\n]|$)/
const MARK = '(?:创下?|创出|刷新)了?(?:历史|历年|历史同期|同期|近年来?)?的?(新高|最高|新低|最低)'
/** Matches ，创历史新高, ，再创新低; not ，创历史最好水平, which may be the least. */
const RECORD = new RegExp(`^[^，。；、（）\\d]{0,4}，((?:再|又|再次|继续)?${MARK})`)
/** Matches ，均创历史新高: of all that the sentence told before. */
const ALL_RECORD = new RegExp(`^[^，。；、（）\\d]{0,4}，((?:均|都|双双|同步)(?:再|又|再次)?${MARK})`)
/** Matches ，排名持续上升, ，位次比上年后移 behind a rank. */
const RANK_MOVES = new RegExp(
  `^，((?:排名|位次|名次)(?:同比|[比较]　*(?:上年|去年))?${ADVERBS}(上升|提升|前移|下降|下滑|后移))(?=[，。；、）\\n]|$)`,
)
const FALLS: ReadonlySet<string> = new Set([...DOWN.split('|'), '新低', '最低', '后移'])

/** How far behind a figure such words may end. */
const REACH = 36

/** The way that `text` says a level has gone since last year, at `end` behind it; undefined where it says nothing. */
export function toldDirection(
  level: LocatedMetric,
  text: string,
  end: number = level.span.end,
): ToldClaim | undefined {
  if (level.change || level.role === 'target' || level.value === null) return undefined
  const behind = text.slice(end, end + REACH)
  const twice = TWICE.exec(behind)?.[1]
  if (twice !== undefined) return doubled(level, twice.replace(/　/g, ''))
  const match =
    level.kind === 'rank'
      ? RANK_MOVES.exec(behind)
      : (SINCE_LAST_YEAR.exec(behind) ??
        YEARS_RUNNING.exec(behind) ??
        TREND.exec(behind) ??
        RECORD.exec(behind))
  const [, words, way] = match ?? []
  return words === undefined || way === undefined ? undefined : wentThatWay(level, words, way)
}

/** 受理25.4万件，办结23.1万件，均创历史新高: the claim of each level that the sentence told up to `last`, back to those that one before is of. */
export function allRecords(
  metrics: readonly LocatedMetric[],
  last: number,
  text: string,
): readonly ToldClaim[] {
  const [words, way] = allRecordBehind(metrics[last], text)
  if (words === undefined || way === undefined) return []
  const end = metrics[last]?.span.end ?? 0
  const begin = Math.max(...['。', '\n', '；'].map((mark) => text.lastIndexOf(mark, end)))
  const claims: ToldClaim[] = []
  for (let i = last; i >= 0; i--) {
    const level = metrics[i]
    if (!level || level.span.start <= begin) break
    if (i < last && allRecordBehind(level, text).length > 0) break
    if (level.change || level.role === 'target' || level.value === null) continue
    const claim = wentThatWay(level, words, way)
    if (claim) claims.unshift(claim)
  }
  return claims
}

/** The words 均创历史新高 behind a figure, and which way; empty where it says no such thing. */
function allRecordBehind(metric: LocatedMetric | undefined, text: string): readonly string[] {
  const end = metric?.span.end
  if (end === undefined) return []
  return ALL_RECORD.exec(text.slice(end, end + REACH))?.slice(1) ?? []
}

const RISE = '提高|提升|上升|增长|增加|扩大|上涨|攀升|[升增]'
const FALL = '下降|降低|减少|回落|缩小|压减|缩短|[降减]'
/** Matches 提高到 before 35%, 分别上升至33%和 before 35%. */
const REACHED = new RegExp(
  `((?:(${RISE})|${FALL})[到至为])了?(?:\\d[\\d.]*[^\\d，。；、和]{0,5}[和、及与]){0,3}$`,
)
/** Matches 由上年的33% before 提高到35%, which tells what it was; not 自来水普及率, 从业人员. */
const FROM = /(?:由|从(?!业|事)|自(?!来水|主|治|然))[^，。；]*$/

/** 护理型床位占比提高到35%: a level that was reached from below, or from above, as the words before it say. */
export function reachedLevel(level: LocatedMetric, text: string): ToldClaim | undefined {
  if (level.change || level.role === 'target' || level.value === null || level.kind === 'rank')
    return undefined
  const before = text.slice(Math.max(0, level.span.start - REACH), level.span.start)
  const [, words, rise] = REACHED.exec(before) ?? []
  if (words === undefined || FROM.test(before)) return undefined
  return wentThatWay(level, `${words}${level.text}`, rise === undefined ? '下降' : '上升')
}

function wentThatWay(level: LocatedMetric, words: string, way: string): ToldClaim | undefined {
  if (isRealGrowth(level.label, '', [])) return undefined
  // A rank that fell is a greater number.
  const rose = FALLS.has(way) === (level.kind === 'rank')
  const fits = (old: MetricSide): boolean => {
    const [from, to] = [intervalOf(old), intervalOf(level)]
    return !from || !to || !(rose ? above(from, to) : above(to, from))
  }
  return { said: level, level, words: words.replace(/　/g, ''), fits }
}

const TWO: Interval = { low: fromNumber(1.8), high: fromNumber(2.2) }

function doubled(level: LocatedMetric, words: string): ToldClaim {
  const fits = (old: MetricSide): boolean => {
    const [from, to] = [intervalOf(old), intervalOf(level)]
    return !from || !to || overlaps(times(from, TWO), to)
  }
  return { said: level, level, words, fits }
}
