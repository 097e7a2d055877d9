// The metrics of a passage → its amounts that can be added up: figures of counting, money or measure.
// 例：共420场，其中送戏85场，增加5场 → 420场, 85场, and 5场 as a change. No ranks, rates, ages or intensities.
import type { Passage, PlacedMetric } from '../model/rule.ts'
import { type Decimal, fromNumber } from './decimal.ts'
import { exactly, type Interval, intervalOf } from './interval.ts'

/** A figure with its unit in a text; `start` and `end` are UTF-16 offsets into that text. */
export interface Amount {
  /** Exact, the scale resolved: 120000000 for 1.2亿元. */
  readonly value: Decimal
  /** One unit of the last digit written: 10000000 for 1.2亿元. */
  readonly resolution: Decimal
  /** What it may stand for: a whole number of things is itself, all else is rounded. */
  readonly interval: Interval
  /** `1.2亿元`, as written. */
  readonly words: string
  readonly unit: string
  readonly start: number
  readonly end: number
  /** The words between the mark before it and the amount: 其他结果 in 其他结果178件. */
  readonly label: string
  /** Whether it is an amount of change: 增加5场. */
  readonly change: boolean
  /** 约, 近, 余 and the like: says too little to be added up. */
  readonly loose: boolean
  /** How many brackets are open around it. */
  readonly depth: number
}

const KINDS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])
// Matches 元/吨, μg/m³, 岁, ℃; not 元, 立方米.
const NO_SUM = /[/·每]|^(?:岁|周岁|分|度|℃|摄氏度|分贝)$/
const MARKS = '，。；、：（）()'

/** All amounts of a passage in order. */
export function amountsOf(
  { text }: Pick<Passage, 'text'>,
  metrics: readonly PlacedMetric[],
): readonly Amount[] {
  const found: Amount[] = []
  let depth = 0
  let at = 0
  for (const { metric, start, end } of metrics) {
    const { value, unit, kind, resolution, approximation, change } = metric
    if (value === null || !KINDS.has(kind) || NO_SUM.test(unit)) continue
    for (; at < start; at++) {
      const code = text.charCodeAt(at)
      // （ ( and ） )
      if (code === 0xff08 || code === 0x28) depth++
      else if ((code === 0xff09 || code === 0x29) && depth > 0) depth--
    }
    const exact = fromNumber(value)
    found.push({
      value: exact,
      resolution: fromNumber(resolution ?? 1),
      interval: intervalOf(metric) ?? exactly(exact),
      words: text.slice(start, end),
      unit,
      start,
      end,
      label: clauseBefore(text, start),
      change: change !== undefined,
      loose: approximation !== undefined,
      depth,
    })
  }
  return found
}

function clauseBefore(text: string, end: number): string {
  const from = Math.max(0, end - 24)
  let at = end - 1
  while (at >= from && !MARKS.includes(text.charAt(at))) at--
  return text.slice(at + 1, end)
}
