// The front matter moved on: year and period, the year in titles; date and number of the document become blanks.
import type { Disclosure } from '../../model/disclosure.ts'
import type { Edit } from './edits.ts'
import { replaceYears } from './move-years.ts'

const MOVED = ['year', 'period', 'title', 'subtitle'] as const
const BLANKED = ['date', 'docNumber'] as const

/** A source that states its year nowhere but in the text gets a `year:`, so that the new one is certain. */
export function frontMatterEdits({ source, meta }: Disclosure, from: number, to: number): readonly Edit[] {
  const edits: Edit[] = []
  for (const name of MOVED) {
    const span = meta.spans[name]
    if (!span) continue
    const words = source.text.slice(span.start, span.end)
    edits.push({ span, text: replaceYears(words, (year) => (year === from ? to : year)) })
  }
  for (const name of BLANKED) {
    const span = meta.spans[name]
    if (!span) continue
    const words = source.text.slice(span.start, span.end).replace(/["'\n]/g, '')
    edits.push({ span, text: `【待填：上年${words.replace(/[【】]/g, '')}】` })
  }
  if (!meta.spans.year) edits.push(yearLine(source.text, to))
  return edits
}

function yearLine(text: string, to: number): Edit {
  const front = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (front && /\n---[ \t]*(?:\r?\n|$)/.test(text)) {
    return { span: { start: front[0].length, end: front[0].length }, text: `year: ${to}\n` }
  }
  return { span: { start: 0, end: 0 }, text: `---\nyear: ${to}\n---\n\n` }
}
