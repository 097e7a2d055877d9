// 标题末尾的标点：## 就业服务。 → ## 就业服务
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches, shorten } from './matches.ts'

/** Matches the end of 就业服务。 and 就业：; not of 谁来养老？ or 明天…… */
const END = sought(/(?<![。，、；：.,;:])[。，、；：.,;:]+\s*$/g)

/** ？ ！ and …… may stand; the fix takes any other mark out. */
export const punctuationHeadingEnd: Rule = {
  id: 'punctuation/heading-end',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { words, index, passage } of matches(prose, END, ['title', 'heading'])) {
      const mark = words.trim()
      if (mark.length > 1 && /^\.+$/.test(mark)) continue
      const span = passage.toSource(index, index + mark.length)
      yield {
        span,
        message: {
          zh: `标题“${shorten(passage.written.slice(0, index))}”末尾有“${mark}”`,
          en: `The heading “${shorten(passage.written.slice(0, index))}” ends with “${mark}”`,
        },
        help: { zh: '标题末尾一般不用标点', en: 'Headings end without a mark' },
        fix: { span, text: '' },
      }
    }
  },
}
