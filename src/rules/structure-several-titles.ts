// 一级标题不止一个：# 甲 … # 乙
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { typedDepth } from './section-facts.ts'

/** Then none is the title, and all are sections. # 题名 with # 一、甲 beside it is read as meant. */
export const structureSeveralTitles: Rule = {
  id: 'structure/several-titles',
  severity: 'warning',
  *check({ source, titleSpan }, { sections }): Iterable<Finding> {
    const tops = sections.filter((section) => section.level > 0 && typedDepth(section, source) === 1)
    // A title with numbered chapters beside it (# 题名, # 一、甲, # 二、乙) is a way of writing that is read as meant.
    if (titleSpan && typedDepth({ span: titleSpan }, source) === 1) return
    const [first, second] = tops
    if (!first || !second) return
    yield {
      span: second.span,
      message: { zh: `有 ${tops.length} 个一级标题`, en: `There are ${tops.length} level-1 headings` },
      help: { zh: '标题用“#”，章节用“##”', en: 'Use # for the title and ## for sections' },
      related: [{ span: first.span, message: { zh: '第一个', en: 'the first' } }],
    }
  },
}
