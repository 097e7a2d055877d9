// 模板之外的章节，仅在模板声明 strictSections 时报告.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { matchSections } from './match-sections.ts'

/** Mostly a title that is misspelt. */
export const structureUnexpectedSection: Rule = {
  id: 'structure/unexpected-section',
  severity: 'warning',
  *check(disclosure, { template }): Iterable<Finding> {
    if (!template.strictSections) return
    for (const { title, span } of matchSections(disclosure, template).others) {
      yield {
        span,
        message: { zh: `模板里没有章节“${title}”`, en: `The template has no section “${title}”` },
        help: {
          zh: `模板 ${template.name} 的章节是固定的；改用规定的标题，或并入其中一章`,
          en: `The sections of ${template.name} are fixed; use one of their titles`,
        },
      }
    }
  },
}
