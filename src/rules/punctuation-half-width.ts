// 中文里的半角标点：今年,我区 → 今年，我区. The reader finds and mends them; here they get their name. Straight quotes have a
// rule of their own.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

const QUOTES = '“”‘’'

/** Digits, Latin text, code and links are let pass; the outputs are mended anyway. */
export const punctuationHalfWidth: Rule = {
  id: 'punctuation/half-width',
  severity: 'warning',
  mass: true,
  check: (_disclosure, { reported }): readonly Finding[] =>
    (reported.get('punctuation/half-width') ?? []).filter(({ fix }) => !fix || !QUOTES.includes(fix.text)),
}
