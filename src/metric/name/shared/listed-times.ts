// Times that are listed for the values of a list: 2022年、2023年分别办理62件、71件 → 62 of 2022, 71 of 2023; and the
// years of one span: 2021至2023年分别为56件、62件、71件.
import type { Period } from '../../../model/metric.ts'
import { monthsPeriod, yearOf, yearPeriod } from '../../scan/time/calendar.ts'
import type { TimeToken, Token } from '../../scan/token.ts'

/** What a list of values looks back from. */
export interface ListStart {
  /** Its first value among the tokens. */
  readonly index: number
  readonly count: number
  /** Where its sentence begins. */
  readonly sentence: number
  /** Whether 分别 stands before the values. */
  readonly respectively: boolean
}

/** A period for each value, where as many times are listed before; undefined where they are not. */
export function listedTimes(
  text: string,
  tokens: readonly Token[],
  { index, count, sentence, respectively }: ListStart,
): readonly Period[] | undefined {
  const at = lastTime(text, tokens, index, sentence, respectively)
  const times = at === undefined ? [] : listEndingAt(text, tokens, at, count)
  // 比2022年和2021年分别增长5%和8%
  if (times[0] && isCompared(text, times[0])) return undefined
  const periods =
    times.length === 1 && respectively ? (quartersOf(times[0]) ?? yearsOf(times[0])) : times.flatMap(periodOf)
  return periods.length === count ? periods : undefined
}

/** Tokens looked back over: a sentence may be a line of ten thousand figures. */
const REACH = 64

/** The time before the list; without 分别 no figure may stand between. */
function lastTime(
  text: string,
  tokens: readonly Token[],
  index: number,
  sentence: number,
  respectively: boolean,
): number | undefined {
  for (let k = index - 1; k >= Math.max(0, index - REACH); k--) {
    const token = tokens[k]
    if (!token || token.start < sentence) return undefined
    if (token.type === 'time' && !isCompared(text, token)) return k
    if (!respectively && (token.type === 'quantity' || token.type === 'ordinal')) return undefined
  }
  return undefined
}

function isCompared(text: string, { start }: TimeToken): boolean {
  return '比较与同'.includes(text.charAt(start - 1) || ' ')
}

// Matches `、`, `和` and nothing else between two times of a list.
const JOINT = /^(?:、|和|与|及|以及)$/

/** The times joined to the one at `at`; one more than `most` says that they are too many. */
function listEndingAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  most: number,
): readonly TimeToken[] {
  const times: TimeToken[] = []
  for (let k = at; k >= 0 && times.length <= most; k--) {
    const token = tokens[k]
    if (token?.type === 'mark' && token.mark === 'dun') continue
    const next = times[0]
    if (token?.type !== 'time' || (next && !JOINT.test(text.slice(token.end, next.start)))) break
    times.unshift(token)
  }
  return times
}

/** 上半年、全年: the whole year of the time before it. */
function periodOf({ time, text }: TimeToken, index: number, times: readonly TimeToken[]): readonly Period[] {
  if (time.period) return [time.period]
  const before = text === '全年' ? times[index - 1]?.time.period : undefined
  return before ? [yearPeriod(yearOf(before.end))] : []
}

// Matches `一、二季度`, `三四季度`.
const QUARTERS = /^[一二三四](?:、?[一二三四])+季度$/

/** Each quarter of 一、二季度. */
function quartersOf(token: TimeToken | undefined): readonly Period[] | undefined {
  const { start, end } = token?.time.period ?? {}
  if (!token || !start || !end || !QUARTERS.test(token.text)) return undefined
  const [first, last] = [start, end].map((date) => Number(date.slice(5, 7)))
  const count = ((last ?? 0) - (first ?? 0) + 1) / 3
  return Array.from({ length: count }, (_, k) =>
    monthsPeriod(yearOf(end), (first ?? 0) + 3 * k, (first ?? 0) + 3 * k + 2),
  )
}

function yearsOf(token: TimeToken | undefined): readonly Period[] {
  const { start, end } = token?.time.period ?? {}
  if (!start?.endsWith('-01-01') || !end?.endsWith('-12-31')) return []
  const [first, last] = [yearOf(start), yearOf(end)]
  return Array.from({ length: last - first + 1 }, (_, k) => yearPeriod(first + k))
}
