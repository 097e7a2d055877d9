// Numbers and units that stand apart in a table, read by the engine as if they stood together.
// 例：`96171.6` under （万元） is read as `96171.6万元` → 961716000 元.
import { readQuantity } from '../metric/cell.ts'
import { readMetrics } from '../metric/read.ts'
import type { Quantity } from '../model/metric.ts'

/** The engine asked about words of a table; answers are kept, since columns repeat them. */
export interface UnitReader {
  /** Whether the words are a unit or classifier: 万元, 件, %, 个百分点. */
  readonly isUnit: (words: string) => boolean
  /** Whether the words are one quantity from end to end: 13.61 亿吨, 约3万人. */
  readonly isQuantity: (words: string) => boolean
  /** The quantity that the words are from end to end. */
  readonly read: (words: string) => Quantity | undefined
}

/** Units are few and repeat in every row: what was asked once is remembered for the life of the reader. */
export function unitReader(): UnitReader {
  const known = new Map<string, boolean>()
  const read = readWhole
  const isUnit = (words: string): boolean => {
    const cached = known.get(words)
    if (cached !== undefined) return cached
    // 亿m3, mg/m3: the power is part of the unit.
    const bare = words.replace(/(?<=m)[23]$/, '')
    const answer = !/[\d一二三四五六七八九十]/.test(bare) && read(`12${words}`) !== undefined
    known.set(words, answer)
    return answer
  }
  return { isUnit, isQuantity: (words) => read(words) !== undefined, read }
}

// A rank (第3位) is no figure to the cell reader; the engine knows it.
function readWhole(words: string): Quantity | undefined {
  const figure = readQuantity(words)
  if ('quantity' in figure) return figure.quantity
  const { mentions } = readMetrics(words, {})
  const [mention] = mentions
  if (mentions.length !== 1 || !mention) return undefined
  if (mention.span.start !== 0 || mention.span.end !== words.length) return undefined
  const { text, value, low, high, unit, kind, approximation, resolution } = mention
  return {
    text,
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    unit,
    kind,
    ...(approximation === undefined ? {} : { approximation }),
    ...(resolution === undefined ? {} : { resolution }),
  }
}
