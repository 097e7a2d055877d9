// 没有标题：no level-1 heading and no `title` in the front matter.
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Section } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/source.ts'
import { attachmentMark } from '../text/attachment-mark.ts'
import { plainText } from '../text/runs.ts'
import { hasContent, headOf, typedDepth } from './section-facts.ts'

/** Where the first paragraph has the words of a title, the fix marks it. */
export const structureNoTitle: Rule = {
  id: 'structure/no-title',
  severity: 'warning',
  *check(disclosure, { sections }): Iterable<Finding> {
    if (disclosure.meta.title !== undefined || !hasContent(disclosure)) return
    // Of several level-1 headings none is the title; structure/several-titles tells which there are.
    const isTop = (section: Section): boolean =>
      section.level > 0 &&
      typedDepth(section, disclosure.source) === 1 &&
      (section.number !== undefined || attachmentMark(section.title) === undefined)
    if (sections.some(isTop)) return
    const line = titleLine(disclosure)
    yield {
      span: line?.span ?? headOf(disclosure),
      message: { zh: '文件没有标题', en: 'The document has no title' },
      help: {
        zh: '第一行写“# 标题”，或在文件头写 title',
        en: 'Begin with “# title”, or give a title in the front matter',
      },
      // Its blanks and the asterisks of words that are all bold go.
      ...(line ? { fix: { span: line.span, text: line.heading } } : {}),
    }
  },
}

// Matches 澄岚区2023年度社会评价意见整改情况公示, 2023年工作总结（摘要）; not 现将有关情况公示如下, 全年总体情况良好.
const TITLE =
  /^[^。，；：！？]{4,60}(?:公示|公告|公报|通报|通告|报告|年报|总结|白皮书|蓝皮书|说明|通知|意见|方案|计划|要点|情况)(?:[（(][^（）()]{1,20}[）)])?$/

/** The first paragraph, where it is one line with the words of a title, bold or not, and that line as a heading. */
function titleLine({
  sections,
  source,
}: Disclosure): { readonly span: Span; readonly heading: string } | undefined {
  const block = sections[0]?.level === 0 ? sections[0].blocks[0] : undefined
  if (block?.type !== 'paragraph') return undefined
  const [only, ...more] = block.content
  if (only?.type !== 'text' || more.length > 0) return undefined
  const { strong: _, ...marks } = only.marks
  if (Object.keys(marks).length > 0 || !TITLE.test(plainText(block.content).trim())) return undefined
  const written = source.text.slice(block.span.start, block.span.end).trim()
  return { span: block.span, heading: `# ${/^\*\*([^*]+)\*\*$/.exec(written)?.[1] ?? written}` }
}
