// Which facts the table of indicators lists. A figure of the prose always; a figure that stands in a table of the
// text has its name, value and unit there and would only be said twice, so it is listed only when last year's
// figure differs, which the text's own table does not tell. What is left out is named, with its section.
// 例：200 cells of a form → 正文表格中的数据不再重列：收到和处理政府信息公开申请情况（188项）。
import type { Fact, Publication } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import { word } from './words.ts'

/** `listed` in the order of the text; `unlisted` says what stays in the text's tables, empty when nothing does. */
export function listFacts(
  facts: readonly Fact[],
  template: Pick<Template, 'lang' | 'wording'>,
): Pick<Publication, 'listed' | 'unlisted'> {
  const sections = new Map<string, { readonly title: string; count: number }>()
  const listed = facts.filter((fact) => {
    if (isListed(fact)) return true
    const place = sections.get(fact.metric.section) ?? { title: fact.sectionTitle, count: 0 }
    place.count++
    sections.set(fact.metric.section, place)
    return false
  })
  // A table of nothing needs no word on what it leaves out.
  if (sections.size === 0 || listed.length === 0) return { listed, unlisted: [] }
  const chinese = template.lang.startsWith('zh')
  const named = [...sections].map(([section, { title, count }]) => ({
    words: chinese ? `${title || '正文'}（${count}项）` : `${title || 'text'} (${count})`,
    section,
  }))
  const separated = named.flatMap((part, i) => (i === 0 ? [part] : [{ words: chinese ? '、' : ', ' }, part]))
  const lead = `${word(template, 'inTables')}${chinese ? '：' : ': '}`
  return { listed, unlisted: [{ words: lead }, ...separated, { words: chinese ? '。' : '.' }] }
}

function isListed({ metric, previous }: Fact): boolean {
  if (metric.origin !== 'table') return true
  return previous !== undefined && previous.direction !== 'flat'
}
