// 缺模板要求的章节：政府信息公开年报没有“其他需要报告的事项”.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { matchSections } from './match-sections.ts'
import { headOf } from './section-facts.ts'

/** Titles and aliases are compared without marks and numbers. */
export const structureMissingSection: Rule = {
  id: 'structure/missing-section',
  severity: 'warning',
  *check(disclosure, { template }): Iterable<Finding> {
    const { found } = matchSections(disclosure, template)
    for (const expected of template.sections) {
      if (!expected.required || found.some((row) => row.expected === expected)) continue
      yield {
        span: headOf(disclosure),
        message: { zh: `缺章节“${expected.title}”`, en: `The section “${expected.title}” is missing` },
        help: {
          zh: `模板 ${template.name} 要求有这一章，没有内容也要写明`,
          en: `The template ${template.name} asks for it; say so where there is nothing to report`,
        },
      }
    }
  },
}
