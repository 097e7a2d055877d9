// 机动车号牌：浙A*****
import type { Rule } from '../model/rule.ts'
import { privateRule } from './private-rule.ts'

/** A province's sign, a letter and five or six characters. */
export const privacyPlate: Rule = {
  id: 'privacy/plate',
  severity: 'warning',
  check: privateRule(
    'plate',
    (masked) => ({ zh: `文中有车牌号 ${masked}`, en: `A number plate: ${masked}` }),
    { zh: '删去，或只留前2位', en: 'Remove it, or mask all but the first 2' },
  ),
}
