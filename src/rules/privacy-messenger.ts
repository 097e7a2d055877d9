// 个人微信、QQ 号码
import type { Rule } from '../model/rule.ts'
import { privateRule } from './private-rule.ts'

/** A number or name behind 微信 or QQ; public accounts are let pass. */
export const privacyMessenger: Rule = {
  id: 'privacy/messenger',
  severity: 'warning',
  check: privateRule(
    'messenger',
    (masked) => ({ zh: `文中有微信或QQ号码 ${masked}`, en: `A WeChat or QQ number: ${masked}` }),
    { zh: '改用单位电话或公众号', en: 'Give an office number or a public account' },
  ),
}
