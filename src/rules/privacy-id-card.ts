// 居民身份证号码（校验码正确）：110105********002X
import type { Rule } from '../model/rule.ts'
import { privateRule } from './private-rule.ts'

/** Eighteen digits with a region, a birth date and a check digit that are right (GB 11643-1999). */
export const privacyIdCard: Rule = {
  id: 'privacy/id-card',
  severity: 'error',
  check: privateRule(
    'id-card',
    (masked) => ({ zh: `文中有身份证号码 ${masked}`, en: `An identity number is printed: ${masked}` }),
    { zh: '删去，或写成只留前6位和后4位的掩码', en: 'Remove it, or mask all but the first 6 and last 4' },
  ),
}
