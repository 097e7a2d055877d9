// 异形词：其它 → 其他，交待 → 交代. 第一批异形词整理表的推荐词形
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

const FORMS: ReadonlyMap<string, string> = new Map([
  ['其它', '其他'],
  ['交待', '交代'],
  ['想像', '想象'],
  ['身分', '身份'],
  ['份量', '分量'],
  ['成份', '成分'],
  ['人材', '人才'],
  ['耽阁', '耽搁'],
  ['掉换', '调换'],
  ['服贴', '服帖'],
  ['关连', '关联'],
  ['疾风暴雨', '急风暴雨'],
  ['莫明其妙', '莫名其妙'],
  ['人影憧憧', '人影幢幢'],
  ['贤慧', '贤惠'],
  ['执著', '执着'],
  ['指手划脚', '指手画脚'],
])
const WORDS = [...FORMS.keys()]
/** Matches 其它, 交待; not 其他. */
const PATTERN = sought(new RegExp(WORDS.join('|'), 'g'), WORDS.join(' '))

/** The recommended forms of 第一批异形词整理表; the fix writes them. */
export const wordingVariantForm: Rule = {
  id: 'wording/variant-form',
  severity: 'info',
  mass: true,
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, words } of matches(prose, PATTERN)) {
      const right = FORMS.get(words)
      if (!right) continue
      yield {
        span,
        message: { zh: `“${words}”不是推荐词形`, en: `“${words}” is not the recommended form` },
        help: { zh: `推荐写作“${right}”`, en: `“${right}” is recommended` },
        fix: { span, text: right },
      }
    }
  },
}
