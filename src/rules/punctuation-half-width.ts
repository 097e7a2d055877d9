// 中文里的半角标点：今年,我区 → 今年，我区. The reader finds and mends them; here they get their name.
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

export const punctuationHalfWidth: Rule = {
  id: 'punctuation/half-width',
  severity: 'warning',
  mass: true,
  check: fromReader('punctuation/half-width'),
}
