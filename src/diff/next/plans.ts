// Plans of last year → questions: the clause with the plan becomes a blank that quotes it.
// 例：计划2020年10月31日完成竣工验收。 → 【待填：上年写明“计划2020年10月31日完成竣工验收”，结果如何】。
import type { Disclosure } from '../../model/disclosure.ts'
import type { Span } from '../../model/source.ts'
import { type Edit, inBlank } from './edits.ts'
import { replaceYears } from './move-years.ts'

/** Longest quotation of a plan; the rest is an ellipsis. */
const QUOTED = 60
const CLAUSE_START = /[，,、。；;：:！？!?\n|]/
const SENTENCE_END = /[。；;！？!?\n|]/

/** One edit a clause or run of clauses that holds targets or dates after the report year. */
export function planEdits(disclosure: Disclosure, from: number, to: number): readonly Edit[] {
  const source = disclosure.source.text
  const places = [
    ...disclosure.metrics.filter(({ role, origin }) => role === 'target' && !origin).map(({ span }) => span),
    ...disclosure.numerals
      .filter(({ fate, span }) => fate === 'time' && latestYear(source.slice(span.start, span.end)) > from)
      .map(({ span }) => span),
  ].sort((a, b) => a.start - b.start)
  const edits: Edit[] = []
  for (const place of places) {
    const last = edits.at(-1)
    if (last && place.start < last.span.end) continue
    const span = clauseAround(source, place)
    edits.push({ span, text: question(source.slice(span.start, span.end), to) })
  }
  return edits
}

/** From the start of the clause to the end of the sentence: what is planned may follow after a comma. */
function clauseAround(source: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && !CLAUSE_START.test(source.charAt(from - 1))) from--
  let to = end
  while (to < source.length && !SENTENCE_END.test(source.charAt(to))) to++
  // A list mark or heading mark at the start of the line stays.
  const mark = /^(?:\s*(?:[-*+>]|#{1,6}|\d{1,3}[.)])\s+)+/.exec(source.slice(from, start))?.[0].length ?? 0
  return { start: from + mark, end: to }
}

/** A date alone on its line, to the day or the month, is the date of the document, no plan. */
const DATE_ALONE =
  /^[\s\d〇○零一二三四五六七八九十]+年[\s\d一二三四五六七八九十]+月(?:[\s\d一二三四五六七八九十]+日)?\s*$/

function question(plan: string, to: number): string {
  if (DATE_ALONE.test(plan)) return `【待填：上年${plan.trim()}】`
  const words = inBlank(plan.trim()).replace(/[“”"]/g, '')
  const quoted = words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words
  const outcome = latestYear(plan) > to ? '进展如何' : '结果如何'
  return `【待填：上年写明“${quoted}”，${outcome}】`
}

function latestYear(words: string): number {
  let latest = 0
  replaceYears(words, (year) => {
    latest = Math.max(latest, year)
    return year
  })
  return latest
}
