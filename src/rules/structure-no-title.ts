// 没有标题：no level-1 heading and no `title` in the front matter.
import type { Finding } from '../model/diagnostic.ts'
import type { Section } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'
import { headOf, typedDepth } from './section-facts.ts'

export const structureNoTitle: Rule = {
  id: 'structure/no-title',
  severity: 'warning',
  *check(disclosure, { sections }): Iterable<Finding> {
    if (disclosure.meta.title !== undefined) return
    // Of several level-1 headings none is the title; structure/several-titles tells which there are.
    const isTop = (section: Section): boolean =>
      section.level > 0 && typedDepth(section, disclosure.source) === 1
    if (sections.some(isTop)) return
    yield {
      span: headOf(disclosure),
      message: { zh: '文件没有标题', en: 'The document has no title' },
      help: {
        zh: '第一行写“# 标题”，或在文件头写 title',
        en: 'Begin with “# title”, or give a title in the front matter',
      },
    }
  },
}
