// The metric engine's one door: a string in, mentions and numerals out.
// 例：截至8月底,全区就业率98.6% → 就业率 98.6 %, period …2019-08-31.
import type { Reading, ReadingContext } from '../model/metric.ts'

/** Reads every numeral of `text`. Spans are UTF-16 offsets into `text`; linear in its length. */
export function readMetrics(_text: string, _context: ReadingContext = {}): Reading {
  return { mentions: [], numerals: [] }
}
