// 银行卡号（Luhn 校验正确）：6222********1234
import type { Rule } from '../model/rule.ts'
import { privateRule } from './private-rule.ts'

/** Sixteen to nineteen digits that begin with 3 to 6 and pass Luhn's check. */
export const privacyBankCard: Rule = {
  id: 'privacy/bank-card',
  severity: 'error',
  check: privateRule(
    'bank-card',
    (masked) => ({ zh: `文中有银行卡号 ${masked}`, en: `A bank card number is printed: ${masked}` }),
    { zh: '删去，或只留首尾各4位', en: 'Remove it, or mask all but the first and last 4' },
  ),
}
