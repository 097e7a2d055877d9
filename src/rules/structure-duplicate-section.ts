// 同级章节重名：## 就业 … ## 就业
import type { Finding } from '../model/diagnostic.ts'
import type { Section } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'
import { bareTitle, siblings } from './section-facts.ts'

/** Side by side only; marks and numbers in the titles do not tell two apart. */
export const structureDuplicateSection: Rule = {
  id: 'structure/duplicate-section',
  severity: 'warning',
  *check({ sections }): Iterable<Finding> {
    for (const group of siblings(sections)) {
      const seen = new Map<string, Section>()
      for (const section of group) {
        const key = bareTitle(section.title)
        const first = seen.get(key)
        if (key === '') continue
        if (!first) seen.set(key, section)
        else {
          yield {
            span: section.span,
            message: {
              zh: `章节“${section.title}”出现了两次`,
              en: `The section “${section.title}” stands twice`,
            },
            help: { zh: '合并，或改标题', en: 'Join them or rename one' },
            related: [{ span: first.span, message: { zh: '前一处', en: 'the first time' } }],
          }
        }
      }
    }
  },
}
