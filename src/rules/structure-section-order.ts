// 章节次序与模板不同.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { matchSections } from './match-sections.ts'

/** Sections that the template does not name may stand anywhere. */
export const structureSectionOrder: Rule = {
  id: 'structure/section-order',
  severity: 'warning',
  *check(disclosure, { template }): Iterable<Finding> {
    let last = -1
    for (const { expected, section } of matchSections(disclosure, template).found) {
      const place = template.sections.indexOf(expected)
      if (place >= last) {
        last = place
        continue
      }
      const before = template.sections[last]?.title ?? ''
      yield {
        span: section.span,
        message: {
          zh: `“${section.title}”应在“${before}”之前`,
          en: `“${section.title}” belongs before “${before}”`,
        },
        help: { zh: `按模板 ${template.name} 的次序排列`, en: `Follow the order of ${template.name}` },
      }
    }
  },
}
