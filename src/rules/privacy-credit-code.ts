// 统一社会信用代码校验不过：91350100M000100Y4Z
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches 91350100M000100Y4Z; not 91350100, nor what has I or O in it. */
const CODE = sought(
  /(?<![0-9A-Za-z])[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{9}[0-9A-Z](?![0-9A-Za-z])/g,
)
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Such codes are public; one that fails its check is mostly miscopied (GB 32100-2015). */
export const privacyCreditCode: Rule = {
  id: 'privacy/credit-code',
  severity: 'info',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, words } of matches(prose, CODE)) {
      // Eighteen digits are an identity number; codes have a letter, or begin with a registering office 1, 5 or 9.
      if (/^\d{17}[\dX]$/.test(words) || checkCharacter(words) === words.charAt(17)) continue
      yield {
        span,
        message: { zh: `统一社会信用代码 ${words} 校验不过`, en: `The credit code ${words} fails its check` },
        help: { zh: '核对有没有抄错', en: 'Compare it with the certificate' },
      }
    }
  },
}

/** GB 32100-2015: weights 3^i mod 31 over the first seventeen characters. */
function checkCharacter(code: string): string {
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}
