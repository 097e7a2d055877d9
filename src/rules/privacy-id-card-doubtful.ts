// 像身份证号码但校验码不对，或是15位旧号码
import type { Rule } from '../model/rule.ts'
import { privateRule } from './private-rule.ts'

const HELP = { zh: '是身份证号码就删去或掩码；不是就停用本条', en: 'Remove or mask it if it is one' }

/** May be a slip in a true number, so it is masked as well. */
export const privacyIdCardDoubtful: Rule = {
  id: 'privacy/id-card-doubtful',
  severity: 'warning',
  *check(disclosure, context) {
    const say = (masked: string) => ({
      zh: `${masked} 像是身份证号码`,
      en: `${masked} looks like an identity number`,
    })
    yield* privateRule('id-card-doubtful', say, HELP)(disclosure, context)
    yield* privateRule('id-card-old', say, HELP)(disclosure, context)
  },
}
