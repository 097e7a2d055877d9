// 没有标记的标题：一、总体情况 as a paragraph of its own, with what it heads below it; 附件1 alone on a line.
import type { Finding } from '../model/diagnostic.ts'
import type { Block, Paragraph, Section } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'
import type { Source } from '../model/source.ts'
import { attachmentMark } from '../text/attachment-mark.ts'
import { plainHeading } from '../text/plain-heading.ts'
import { plainText } from '../text/runs.ts'
import type { TypedNumber } from '../text/section-number.ts'
import { typedDepth } from './section-facts.ts'

type Form = TypedNumber['form'] | 'attachment'

interface Candidate {
  readonly block: Paragraph
  readonly form: Form
  readonly words: string
}

/** Contents, bookmarks and the comparison by section would lack it; the fix marks it. */
export const structurePlainHeading: Rule = {
  id: 'structure/plain-heading',
  severity: 'warning',
  *check({ source, meta, titleSpan }, { sections }): Iterable<Finding> {
    // What stands before the title, or where none is known yet, may be anything.
    const body = meta.title === undefined ? Number.POSITIVE_INFINITY : (titleSpan?.end ?? 0)
    const found = sections
      .flatMap(candidatesIn)
      .filter(({ form, block }) => form !== 'attachment' || block.span.start > body)
    const depths = depthsOf(sections, found, source)
    for (const { block, form, words } of found) {
      const marks = form === 'attachment' ? '#' : '#'.repeat(depths.get(form) ?? 2)
      yield {
        span: block.span,
        message: {
          zh: `“${words}”像标题，但没有标记，成了正文`,
          en: `“${words}” looks like a heading but is not marked as one`,
        },
        help: { zh: `行首写“${marks} ”`, en: `Begin the line with “${marks} ”` },
        fix: { span: block.span, text: `${marks} ${words}` },
      }
    }
  },
}

// What has something below it: a row of such lines is a list.
function candidatesIn({ blocks, sections }: Section): readonly Candidate[] {
  const all = blocks.map(candidateOf)
  return all.filter((candidate, i): candidate is Candidate => {
    if (candidate?.form === 'attachment') return true
    if (!candidate || all[i - 1]?.form === candidate.form) return false
    return i + 1 < blocks.length ? all[i + 1]?.form !== candidate.form : sections.length > 0
  })
}

function candidateOf(block: Block): Candidate | undefined {
  if (block.type !== 'paragraph') return undefined
  // Words alone, or all of them bold; the fix writes them again.
  const [only, ...more] = block.content
  if (only?.type !== 'text' || more.length > 0) return undefined
  const { strong, ...marks } = only.marks
  const words = plainText(block.content).trim()
  if (Object.keys(marks).length > 0) return undefined
  // 附件1 alone on a line; 附件：1.名单 lists.
  if (attachmentMark(words)?.length === words.length && !/[：:]$/.test(words))
    return { block, form: 'attachment', words }
  const number = plainHeading(words)
  return number && { block, form: number.form, words }
}

/** How many `#` each kind of number has: as on headings there are, else by the order 第一章, 一、, （一）. */
function depthsOf(
  sections: readonly Section[],
  found: readonly Candidate[],
  source: Source,
): ReadonlyMap<Form, number> {
  const marked = new Map<Form, number>()
  for (const section of sections) {
    if (section.number && !marked.has(section.number.form)) {
      marked.set(section.number.form, typedDepth(section, source))
    }
  }
  const depths = new Map<Form, number>()
  let above = 1
  for (const form of [0, 1, 2] as const) {
    const depth = marked.get(form) ?? (found.some((one) => one.form === form) ? above + 1 : undefined)
    if (depth === undefined) continue
    depths.set(form, Math.min(6, depth))
    above = depth
  }
  return depths
}
