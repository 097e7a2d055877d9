// 没有对上数字的指标标注：<!-- gongshi-metric 8家: label="…" --> over 9家. Found where the marks are applied.
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Otherwise the figure would silently fall back to what was inferred. */
export const metricMark: Rule = {
  id: 'metric/mark',
  severity: 'error',
  check: fromReader('metric/mark'),
}
