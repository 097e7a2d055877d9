// 护照号码，前面要有“护照”二字
import type { Rule } from '../model/rule.ts'
import { privateRule } from './private-rule.ts'

/** A letter or two and digits, which would be anything without the word before them. */
export const privacyPassport: Rule = {
  id: 'privacy/passport',
  severity: 'warning',
  check: privateRule(
    'passport',
    (masked) => ({ zh: `文中有护照号码 ${masked}`, en: `A passport number: ${masked}` }),
    { zh: '删去，或只留前2位', en: 'Remove it, or mask all but the first 2' },
  ),
}
