// 空章节：标题下面没有内容.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** Neither blocks nor sections below it. */
export const structureEmptySection: Rule = {
  id: 'structure/empty-section',
  severity: 'warning',
  *check(_disclosure, { sections }): Iterable<Finding> {
    for (const { blocks, sections: inner, level, title, span } of sections) {
      if (level === 0 || blocks.length > 0 || inner.length > 0) continue
      yield {
        span,
        message: { zh: `章节“${title}”没有内容`, en: `The section “${title}” is empty` },
        help: { zh: '补上内容，或删去标题', en: 'Fill it in or remove the heading' },
      }
    }
  },
}
