// 个人电子邮箱：z*******@163.com；政务邮箱 .gov.cn 不算
import type { Rule } from '../model/rule.ts'
import { privateRule } from './private-rule.ts'

/** An address outside gov.cn may be a person's own. */
export const privacyEmail: Rule = {
  id: 'privacy/email',
  severity: 'warning',
  check: privateRule(
    'email',
    (masked) => ({ zh: `文中有非政务邮箱 ${masked}`, en: `An e-mail address outside gov.cn: ${masked}` }),
    {
      zh: '改用 .gov.cn 的单位邮箱；确是公开的单位邮箱就停用本条',
      en: 'Give an office address under .gov.cn',
    },
  ),
}
