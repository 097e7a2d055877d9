// 图片没有替代文字：![](运河.png) → ![大运河亚运公园](运河.png)
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { plainContents } from './plain-contents.ts'

/** Those who do not see the image rely on the words in its brackets. */
export const markdownImageAlt: Rule = {
  id: 'markdown/image-alt',
  severity: 'warning',
  *check(disclosure): Iterable<Finding> {
    for (const content of plainContents(disclosure)) {
      for (const inline of content) {
        if (inline.type !== 'image' || inline.alt.trim() !== '') continue
        yield {
          span: inline.span,
          message: { zh: '图片没有替代文字', en: 'The image has no alternative text' },
          help: { zh: '在方括号里写图片说的是什么', en: 'Say in the square brackets what it shows' },
        }
      }
    }
  },
}
