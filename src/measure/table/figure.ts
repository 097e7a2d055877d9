// One numeric cell → its quantity, with the unit from the cell or from the headers and with its sign.
// 例：`-0.64` under `比上年增长(%)` → −0.64 %; `13.61 亿吨` → 1361000000 吨.
import { readNumber } from '../../metric/scan/number/number.ts'
import type { Quantity } from '../../model/metric.ts'
import { fromNumber, parseDecimal, toNumber } from '../../text/decimal.ts'
import type { UnitReader } from '../unit-reader.ts'
import { unmarked } from './grid.ts'

/** Signs and arrows; the number stands behind. */
const SIGN = /^([-+−–－＋↑↓▲▼])\s*(?=\d)/
const NEGATIVE = '-−–－↓▼'
/** Matches `第2位`, `第十名`. */
const RANK = /^第(\d+|[一二三四五六七八九十]+)[位名]?$/
/** Matches `1/16`, the first of sixteen. */
const AMONG = /^(\d{1,3})[/／](\d{1,3})$/
/** Matches `上年=100`. */
const INDEX = /[=＝]\s*100$/
/** Matches a number without a unit. */
const BARE = /^\d+(?:\.\d+)?$/

/** Null-free: words that are no number to the engine either give undefined. */
export function readFigure(cell: string, unit: string | undefined, units: UnitReader): Quantity | undefined {
  const words = unmarked(cell).normalize('NFKC').replace(/\s+/g, '').replace(/−/g, '-')
  const sign = SIGN.exec(words)
  const body = words.slice(sign?.[0].length ?? 0).replace(/(?<=\d),(?=\d{3})/g, '')
  const rank = RANK.exec(words)
  if (rank) return readRank(cell, rank[1] ?? '')
  // The engine knows signs, too: what stands behind the sign is read, and the sign counts once.
  const quantity = BARE.test(body)
    ? readBare(body, unit, units)
    : withUnit((sign ? undefined : units.read(unmarked(cell))) ?? units.read(body), body, unit, units)
  if (!quantity) return undefined
  // 上年同期=100 says against what an index is reckoned; it is no unit.
  if (unit !== undefined && INDEX.test(unit)) return { ...quantity, text: cell, unit: '', kind: 'index' }
  const negative = sign !== null && NEGATIVE.includes(sign[1] ?? '')
  return { ...(negative ? negate(quantity) : quantity), text: cell }
}

/** A cell in a column of ranks: 3, 第3位, 1/16. */
export function readRanked(cell: string, units: UnitReader): Quantity | undefined {
  const among = AMONG.exec(unmarked(cell).replace(/\s+/g, ''))
  if (among) return readRank(cell, among[1] ?? '')
  const read = readFigure(cell, undefined, units)
  return read && { ...read, unit: '', kind: 'rank' }
}

function readRank(cell: string, number: string): Quantity | undefined {
  const read = readNumber(number, 0)
  return read && { text: cell, value: toNumber(read.value), unit: '', kind: 'rank' }
}

/** 约6, 100余, 5-6 and 1.2万 take the unit of their headers, too; 第3位 and 12人 have what they need. */
function withUnit(
  own: Quantity | undefined,
  body: string,
  unit: string | undefined,
  units: UnitReader,
): Quantity | undefined {
  if (unit === undefined || own?.kind === 'rank' || (own && own.unit !== '')) return own
  return units.read(body + unitAlone(unit)) ?? own
}

/** 万只（片、套）: the bracket names what is counted alike. */
function unitAlone(unit: string): string {
  return unit.replace(/[（(][^（）()]*[）)]$/, '')
}

function readBare(body: string, unit: string | undefined, units: UnitReader): Quantity | undefined {
  const plain = unit === undefined ? undefined : unitAlone(unit)
  const read = plain === undefined ? undefined : units.read(body + plain)
  if (read) return read
  const scale = /^[百千]?[万亿](?=.)/.exec(plain ?? '')?.[0]
  const scaled = scale === undefined ? undefined : units.read(body + scale)
  if (scale !== undefined && scaled) return { ...scaled, unit: (plain ?? '').slice(scale.length) }
  const decimal = parseDecimal(body)
  if (!decimal) return undefined
  const resolution = decimal.scale === 0 ? 1 : toNumber({ digits: 1n, scale: decimal.scale })
  return {
    text: body,
    value: toNumber(decimal),
    unit: plain ?? '',
    kind: 'count',
    ...(resolution === 1 ? {} : { resolution }),
  }
}

function negate(quantity: Quantity): Quantity {
  const minus = (value: number): number => {
    const { digits, scale } = fromNumber(value)
    return toNumber({ digits: -digits, scale })
  }
  return { ...quantity, value: quantity.value === null ? null : minus(quantity.value) }
}
