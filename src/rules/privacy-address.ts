// 详细到户的住址：某小区3幢2单元501室
import type { Rule } from '../model/rule.ts'
import { privateRule } from './private-rule.ts'

/** Down to building, entrance (单元) and door, which mostly is a home. */
export const privacyAddress: Rule = {
  id: 'privacy/address',
  severity: 'warning',
  check: privateRule(
    'address',
    (masked) => ({
      zh: `文中有详细到户的住址（${masked}）`,
      en: `A home address down to the door (${masked})`,
    }),
    { zh: '只写到小区、街道或村', en: 'Stop at the estate, street or village' },
  ),
}
