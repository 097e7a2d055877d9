// 标点旁的空格：教育 “以县为主” → 教育“以县为主”
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches the blank of `工作， 全区`; not of `工作 全区`. */
const BEHIND_MARK = /(?<=[，。、；：？！”’）》〉】])[ \u3000]+(?=[\p{Script=Han}“‘（《〈【\w])/u
/** Matches the blank of `教育 “以县`; not of `PM2.5 浓度`. */
const BEFORE_MARK = /(?<=[\p{Script=Han}\w])[ \u3000]+(?=[，。、；：？！“‘（《〈【”’）》〉】])/u
/** Matches the blank of `工作， 全区` and `教育 “以县`; not that of `PM2.5 浓度` or between Han, which may be meant. */
const BLANK_AT_MARK = sought(new RegExp(`${BEHIND_MARK.source}|${BEFORE_MARK.source}`, 'gu'))

/** Blanks between Han and Latin are neither asked for nor taken out. */
export const punctuationSpace: Rule = {
  id: 'punctuation/space',
  severity: 'info',
  mass: true,
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, passage, index, words } of matches(prose, BLANK_AT_MARK, ['paragraph'])) {
      // `（一） 就业` and `一、 就业`: a blank after a label is a habit of its own.
      if (index < 6 && /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.]?$/.test(passage.written.slice(0, index)))
        continue
      const shown = passage.written.slice(Math.max(0, index - 3), index + words.length + 3)
      yield {
        span,
        message: { zh: `“${shown}”的标点旁有空格`, en: `Blank beside a mark in “${shown}”` },
        help: { zh: '删去空格，全角标点自带间距', en: 'Remove it: full-width marks bring their own space' },
        fix: { span, text: '' },
      }
    }
  },
}
