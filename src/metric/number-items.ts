// Digits and scales in a row, the items that a number is reckoned from. 例：7 万5 千4 百, 一百二十, 十几, 500余万.
import type { Decimal } from '../text/decimal.ts'
import { readArabic } from './arabic.ts'
import { codeAt, hanDigit, hanScale, isDigit, isHanZero, skipSpaces } from './chars.ts'
import type { Item } from './evaluate.ts'
import { readHanDigits, whole } from './han-number.ts'
import { startsPrefixedUnit } from './lexicon/units.ts'

const ONE: Decimal = { digits: 1n, scale: 0 }

export interface ItemsRead {
  readonly items: readonly Item[]
  readonly end: number
  readonly more: boolean
  readonly arabic: boolean
  /** Decimal places of the last Arabic atom. */
  readonly decimals: number
  /** Holds 几 or 数. */
  readonly vague: boolean
  readonly positional: boolean
}

/** Digits and scales in a row. */
export function readItems(text: string, start: number): ItemsRead | undefined {
  const items: Item[] = []
  let at = start
  let end = start
  let more = false
  let arabic = false
  let decimals = 0
  let vague = false
  let lastScale = Number.POSITIVE_INFINITY
  for (;;) {
    const next = items.length === 0 ? at : skipSpaces(text, at)
    const character = text.charAt(next)
    const last = items[items.length - 1]
    if (isDigit(codeAt(text, next)) && last?.kind !== 'digit' && (next === at || last?.kind === 'scale')) {
      // After 万 a space and digits is another number, unless a scale follows: 7 万5 千4 百.
      const atom = readArabic(text, next)
      if (items.length > 0 && atom.value.scale > 0) break
      items.push({ kind: 'digit', low: atom.value, high: atom.value, han: false })
      arabic = true
      decimals = atom.value.scale
      at = end = atom.end
      continue
    }
    const scale = hanScale(character)
    if (scale !== undefined) {
      if (!acceptsScale(text, next, scale, lastScale, items)) break
      items.push({ kind: 'scale', power: scale })
      lastScale = scale
      at = end = next + 1
      continue
    }
    if (next !== at) break
    const digit = hanDigit(character)
    if (digit !== undefined) {
      if (last?.kind === 'digit') break
      if (isHanZero(character) && last?.kind === 'scale') {
        const after = text.charAt(at + 1)
        if (
          hanDigit(after) === undefined &&
          !isDigit(codeAt(text, at + 1)) &&
          !/^[几幾]/.test(after) &&
          hanScale(after) !== 1
        )
          break
        items.push({ kind: 'zero' })
        at = end = next + 1
        continue
      }
      // 9万亿三个大台阶: what follows is a number of its own.
      if (
        arabic &&
        last?.kind === 'scale' &&
        last.power >= 4 &&
        hanScale(text.charAt(next + 1)) === undefined
      )
        break
      const run = readHanDigits(text, next, items.length === 0)
      items.push({ kind: 'digit', low: run.low, high: run.high, han: true })
      at = end = run.end
      if (run.positional) {
        return { items, end, more, arabic, decimals, vague, positional: true }
      }
      continue
    }
    if (character === '几' || character === '幾' || (character === '数' && items.length === 0)) {
      const after = hanScale(text.charAt(next + 1))
      const accepted =
        items.length === 0
          ? after !== undefined && after !== 12
          : last?.kind === 'scale' || last?.kind === 'zero'
      if (!accepted || (last?.kind === 'scale' && last.power > 2 && after === undefined)) break
      items.push({ kind: 'digit', low: items.length === 0 ? whole(2) : ONE, high: whole(9), han: true })
      vague = true
      at = end = next + 1
      continue
    }
    const scaleAfter = hanScale(text.charAt(next + 1))
    if (
      (character === '余' || character === '多' || character === '餘' || character === '来') &&
      scaleAfter !== undefined &&
      scaleAfter >= 3 &&
      items.length > 0
    ) {
      if (startsPrefixedUnit(text, next + 1)) break
      more = true
      at = next + 1
      continue
    }
    break
  }
  if (items.length === 0 || items.every((item) => item.kind === 'zero')) return undefined
  return { items, end, more, arabic, decimals, vague, positional: false }
}

/** 千 before 克, 瓦 and the like belongs to the unit; inside a section scales fall: 三百五十, never 五十百. */
function acceptsScale(
  text: string,
  at: number,
  scale: number,
  lastScale: number,
  items: readonly Item[],
): boolean {
  const last = items[items.length - 1]
  if (items.length > 0 && startsPrefixedUnit(text, at)) return false
  // 第90|百分位数.
  if (items.length > 0 && text.startsWith('百分位', at)) return false
  if (scale >= 4) return items.length > 0 ? !isSaturated(items) : scale < 12
  if (last?.kind === 'zero') return scale === 1
  if (last?.kind === 'scale') return false
  return items.length === 0 || lastScale >= 4 || scale < lastScale
}

// 万亿 and 万万亿 are read; a row of 万 without end spells no number.
function isSaturated(items: readonly Item[]): boolean {
  return items.filter((item) => item.kind === 'scale' && item.power >= 4).length >= 6
}
