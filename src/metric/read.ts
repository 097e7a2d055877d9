// The metric engine's one door: a string in, mentions and numerals out.
// 例：截至8月底,全区就业率98.6% → 就业率 98.6 %, period …2019-08-31.
import type { Mention, NumeralMention, Reading, ReadingContext } from '../model/metric.ts'
import { assemble, defaultPeriod, numeralOf } from './reader/assemble.ts'
import { planParts } from './reader/planned-parts.ts'
import { readTokens } from './reader/reader.ts'
import { withHeadedUnits } from './scan/headed-unit.ts'
import { scan } from './scan/scan.ts'
import { spread } from './scan/spread.ts'
import type { Token } from './scan/token.ts'

/** Reads every numeral of `text`. Spans are UTF-16 offsets into `text`; linear in its length. */
export function readMetrics(text: string, context: ReadingContext = {}): Reading {
  const plain = withPlainLetters(text)
  return asWritten(text, plain, readScanned(plain, scanWith(plain, context), context))
}

// Matches Ａ to ｚ, and the small per cent sign of some input methods.
const WIDE_LETTERS = /[\uff21-\uff3a\uff41-\uff5a\ufe6a]/g

/** ＧＤＰ as GDP, letter by letter, so that offsets stay; digits and marks are read as they stand. */
function withPlainLetters(text: string): string {
  return text.replace(WIDE_LETTERS, (letter) =>
    letter === '\ufe6a' ? '%' : String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
  )
}

/** The reading of `plain` with figures and numerals as `text` has them; names keep the plain letters. */
function asWritten(text: string, plain: string, reading: Reading): Reading {
  if (plain === text) return reading
  const written = <One extends Pick<Mention, 'span' | 'text'>>(one: One): One => ({
    ...one,
    text: text.slice(one.span.start, one.span.end),
  })
  return { ...reading, mentions: reading.mentions.map(written), numerals: reading.numerals.map(written) }
}

/** A reading with the tokens it was made from, for `explain`. */
export interface Trace {
  readonly tokens: readonly Token[]
  /** Ids of the productions used, in the order of the mentions. */
  readonly productions: readonly string[]
  readonly reading: Reading
}

/** Reads a text and shows how. */
export function traceMetrics(text: string, context: ReadingContext = {}): Trace {
  const plain = withPlainLetters(text)
  const tokens = scanWith(plain, context)
  const reading = asWritten(text, plain, readScanned(plain, tokens, context))
  return { tokens, productions: reading.mentions.map((mention) => mention.production), reading }
}

function scanWith(text: string, context: ReadingContext): readonly Token[] {
  const tokens = scan(text, { year: context.year, end: defaultPeriod(context)?.end, until: context.until })
  return spread(text, withHeadedUnits(text, tokens))
}

function readScanned(text: string, tokens: readonly Token[], context: ReadingContext): Reading {
  const { placed, numerals, carried, opening, budget } = readTokens(text, tokens, context)
  const mentions = planParts(
    text,
    placed,
    placed.map((one) => assemble(text, one, context)),
  )
  return {
    mentions,
    numerals: merge(mentions, numerals),
    ...(carried && { carried }),
    ...(opening && { opening }),
    ...(budget !== undefined && { budget }),
  }
}

/** All numerals in order; both lists are in order already. */
function merge(mentions: readonly Mention[], numerals: readonly NumeralMention[]): readonly NumeralMention[] {
  const all = [...mentions.map(numeralOf), ...numerals]
  return all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
