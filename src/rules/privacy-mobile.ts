// 手机号码：138****5678
import type { Rule } from '../model/rule.ts'
import { privateRule } from './private-rule.ts'

/** Eleven digits, with blanks, hyphens, +86 or full-width ones too. */
export const privacyMobile: Rule = {
  id: 'privacy/mobile',
  severity: 'error',
  check: privateRule(
    'mobile',
    (masked) => ({ zh: `文中有手机号码 ${masked}`, en: `A mobile number is printed: ${masked}` }),
    { zh: '改用单位电话，或写成掩码', en: 'Give an office number, or mask it' },
  ),
}
