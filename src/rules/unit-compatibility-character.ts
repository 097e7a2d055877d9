// 单位的兼容字符：㎡、㎥、㎞、㎏ → m²、m³、km、kg。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** By table, not by NFKC, which would turn ² into 2. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['㎡', 'm²'],
  ['㎥', 'm³'],
  ['㎢', 'km²'],
  ['㎞', 'km'],
  ['㎝', 'cm'],
  ['㎜', 'mm'],
  ['㎏', 'kg'],
  ['㎎', 'mg'],
  ['㎍', 'μg'],
  ['㏄', 'cm³'],
  ['㎾', 'kW'],
  ['㎿', 'MW'],
  ['㏑', 'ln'],
  ['㏒', 'lg'],
])

/** Matches ㎡, ㎏; not m². */
const COMPATIBILITY = sought(
  new RegExp(`[${[...CHARACTERS.keys()].join('')}]`, 'g'),
  [...CHARACTERS.keys()].join(' '),
)

/** Searches miss them and screen readers misread them; the fix writes them out. */
export const unitCompatibilityCharacter: Rule = {
  id: 'unit/compatibility-character',
  severity: 'warning',
  mass: true,
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, COMPATIBILITY)) {
      const right = CHARACTERS.get(match[0]) ?? ''
      yield {
        span,
        message: {
          zh: `“${match[0]}”是兼容字符，检索和读屏会出错`,
          en: `“${match[0]}” is a compatibility character that search and screen readers stumble over`,
        },
        help: { zh: `写作“${right}”`, en: `Write “${right}”` },
        fix: { span, text: right },
      }
    }
  },
}
