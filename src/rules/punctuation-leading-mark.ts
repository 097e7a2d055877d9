// 段落以句中标点开头：，全区……
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches a paragraph that begins with ， 。 ； ） ”; not with “ （ 《 …… —— */
const LEADING = sought(/^\s*[，。、；：？！,;:?!”’）》〉】]/g)

/** Tells of a wrong break or of words that were lost. */
export const punctuationLeadingMark: Rule = {
  id: 'punctuation/leading-mark',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { words, index, passage } of matches(prose, LEADING, ['paragraph', 'heading', 'title'])) {
      const mark = words.trim()
      yield {
        span: passage.toSource(index + words.length - mark.length, index + words.length),
        message: { zh: `一段以“${mark}”开头`, en: `A paragraph begins with “${mark}”` },
        help: {
          zh: '接到上一段末尾，或补上前面的文字',
          en: 'Join it to the paragraph before, or add what is missing',
        },
      }
    }
  },
}
