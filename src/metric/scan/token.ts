// What the scanner cuts a text into: quantities, ordinals, times, numerals that are none, and marks.
// Everything between two tokens is plain text, where labels are cut from.
import type { Approximation, Fate, Kind } from '../../model/metric.ts'
import type { Decimal } from '../../text/decimal.ts'
import type { TimeRead } from './time/time-base.ts'

interface Placed {
  readonly start: number
  readonly end: number
}

/** A number with its unit and approximation marks; `start` and `end` include the marks. */
export interface QuantityToken extends Placed {
  readonly type: 'quantity'
  /** Where the number itself begins and ends. */
  readonly numberStart: number
  readonly numberEnd: number
  /** End of the unit, before 以上 and the like. */
  readonly unitEnd: number
  /** Undefined for a range. */
  readonly value: Decimal | undefined
  readonly low?: Decimal
  readonly high?: Decimal
  readonly unit: string
  readonly kind: Kind
  readonly approximation?: Exclude<Approximation, 'exact'>
  readonly place: number
  readonly form: 'arabic' | 'han'
  /** Bare 百, 万亿 without a digit. */
  readonly bare: boolean
  /** Whether a mark of approximation stands before the number. */
  readonly marked: boolean
  /** Whether that mark stands before the first number of its list. */
  readonly markedBefore?: true
  /** The value a fraction or 成 stands for, where it is no finite decimal. */
  readonly exactNumber?: number
  /** Power of ten it shares with a later number of its list, behind which its unit stands. */
  readonly spread?: number
}

/** 第一, 第5位, 前三. */
export interface OrdinalToken extends Placed {
  readonly type: 'ordinal'
  readonly value: number
  readonly top: boolean
  readonly unit: string
}

/** A date, a stretch of time or a word for one: 2019年, 1—8月, 去年. */
export interface TimeToken extends Placed {
  readonly type: 'time'
  readonly time: TimeRead
  /** As written. */
  readonly text: string
}

/** A numeral that is no quantity, with the reason. */
export interface MaskToken extends Placed {
  readonly type: 'mask'
  readonly fate: Fate
  readonly reason: string
  readonly value?: number
}

/** What a mark does; `dun` is 、, `ratio` the colon of 1:17. */
export type Mark = 'stop' | 'semicolon' | 'comma' | 'dun' | 'colon' | 'open' | 'close' | 'ratio'

/** A mark between clauses, or a bracket. */
export interface MarkToken extends Placed {
  readonly type: 'mark'
  readonly mark: Mark
}

/** What a text is cut into, in its order; no two overlap. */
export type Token = QuantityToken | OrdinalToken | TimeToken | MaskToken | MarkToken

/** Index of the last of the quantities that stand without a gap from `index` on: 13690户|25249人. */
export function lastJoined(tokens: readonly Token[], index: number): number {
  let last = index
  for (
    let next = tokens[last + 1];
    next?.type === 'quantity' && next.start === tokens[last]?.end;
    next = tokens[last + 1]
  )
    last++
  return last
}

/** A numeral that is no quantity, from `start` to `end`. */
export function mask(
  start: number,
  end: number,
  fate: MaskToken['fate'],
  reason: string,
  value?: number,
): MaskToken {
  return { type: 'mask', start, end, fate, reason, ...(value !== undefined && { value }) }
}

/** Whether an amount is told by the hundred: 5%, 5个百分点. */
export function isPercent({ kind }: Pick<QuantityToken, 'kind'>): boolean {
  return kind === 'percentage' || kind === 'percentage-point'
}
