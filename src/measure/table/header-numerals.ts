// Numerals in headers, captions and counters: they name, count or date, and are never metrics themselves.
// 例：`第二十条第（一）项` reference, `1985` time, `十种有色金属` name.
import { readMetrics } from '../../metric/read.ts'
import type { NumeralMention } from '../../model/metric.ts'
import type { PlainText } from '../../text/runs.ts'
import { type Findings, moveNumeral } from '../found.ts'

/** A bare year: `1985`. */
const YEAR = /^(?:19|20)\d{2}$/
/** A bare number: a counter, a code. */
const BARE = /^\d+[.、．]?$/

/** `words` are those of one cell or line; their numerals are added to `into` with the fate they have. */
export function addHeaderNumerals(words: PlainText, into: Findings): void {
  const text = words.text.trim()
  if (text === '') return
  if (BARE.test(text)) {
    const start = words.text.indexOf(text)
    const fate = YEAR.test(text) ? 'time' : 'reference'
    const value = Number.parseInt(text, 10)
    const span = words.toSource(start, start + text.length)
    into.numerals.push({ text, span, fate, value, reason: 'table-header' })
    return
  }
  for (const numeral of readMetrics(words.text, {}).numerals) {
    into.numerals.push(moveNumeral(asHeader(numeral), words.toSource))
  }
}

/** The numerals of a cell that holds a code: 13800001111, 2023-017. */
export function addCodes(words: PlainText, into: Findings): void {
  const text = words.text.trim()
  const before = into.numerals.length
  addHeaderNumerals(words, into)
  for (let index = before; index < into.numerals.length; index++) {
    const numeral = into.numerals[index]
    const counted = numeral?.reason === 'table-header' || (numeral?.fate === 'time' && BARE.test(text))
    if (numeral && counted) into.numerals[index] = { ...numeral, fate: 'reference', reason: 'code' }
  }
}

function asHeader(numeral: NumeralMention): NumeralMention {
  if (numeral.fate !== 'metric') return numeral
  return { ...numeral, fate: YEAR.test(numeral.text) ? 'time' : 'name', reason: 'table-header' }
}
