// 语义重复：涉及到 → 涉及，截至到 → 截至，目前为止 …
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

const PLEONASMS: ReadonlyMap<string, string> = new Map([
  ['涉及到', '涉及'],
  ['截至到', '截至'],
  ['波及到', '波及'],
  ['付诸于', '付诸'],
  ['诉诸于', '诉诸'],
  ['凯旋归来', '凯旋'],
  ['凯旋而归', '凯旋'],
  ['来自于', '来自'],
  ['并非是', '并非'],
  ['悬殊很大', '悬殊'],
  ['亲眼目睹', '目睹'],
  ['免费赠送', '赠送'],
  ['提前预告', '预告'],
  ['提前预防', '预防'],
])
const WORDS = [...PLEONASMS.keys()]
/** Matches 涉及到, 截至到; not 涉及. */
const PATTERN = sought(new RegExp(WORDS.join('|'), 'g'), WORDS.join(' '))

/** Known words only, each with the shorter one to write. */
export const wordingPleonasm: Rule = {
  id: 'wording/pleonasm',
  severity: 'info',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, words } of matches(prose, PATTERN)) {
      yield {
        span,
        message: { zh: `“${words}”语义重复`, en: `“${words}” says the same twice` },
        help: { zh: `写作“${PLEONASMS.get(words)}”`, en: `Write “${PLEONASMS.get(words)}”` },
      }
    }
  },
}
