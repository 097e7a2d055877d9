// Plans of last year → questions: the clause with the plan becomes a blank that quotes it.
// 例：计划2020年10月31日完成竣工验收。 → 【待填：上年写明“计划2020年10月31日完成竣工验收”，结果如何】。
import type { Disclosure } from '../../model/disclosure.ts'
import type { LocatedMetric } from '../../model/metric.ts'
import type { Span } from '../../model/source.ts'
import type { PlainText } from '../../text/runs.ts'
import { type Edit, inBlank } from './edits.ts'
import { replaceWords } from './replace.ts'
import { type Stretch, stretchAt, wordsOf } from './stretches.ts'
import { replaceYears, type Years } from './years.ts'

/** Longest quotation of a plan; the rest is an ellipsis. */
const QUOTED = 60
/** Matches ， and 。; not 、. */
const CLAUSE_START = /[，,。；;：:！？!?\n]/
/** Matches 。 and a line end; not ，. */
const SENTENCE_END = /[。；;！？!?\n]/

/** A plan that became a question, or the date of the document that became a blank. */
export interface PlanEdit extends Edit {
  readonly isDate: boolean
}

/** One edit a clause or run of clauses that holds targets or dates after the report year. */
export function planEdits(
  disclosure: Disclosure,
  stretches: readonly Stretch[],
  years: Years,
): readonly PlanEdit[] {
  const source = disclosure.source.text
  const figures = disclosure.metrics.map(({ span }) => span)
  const edits: PlanEdit[] = []
  for (const place of planned(disclosure, years.from)) {
    const last = edits.at(-1)
    const stretch = stretchAt(stretches, place.start)
    if (!stretch || (last && place.start < last.span.end)) continue
    const words = wordsOf(stretch)
    const at = { start: words.fromSource(place.start), end: words.fromSource(place.end - 1) + 1 }
    const clause = clauseAround(words, at, figures)
    const plan = words.text.slice(clause.start, clause.end)
    const span = words.toSource(clause.start, clause.end)
    edits.push({
      ...replaceWords(source, stretch, span, question(plan, years)),
      isDate: DATE_ALONE.test(plan),
    })
  }
  return edits
}

/** Where a target or a date after the report year stands. */
function planned({ metrics, numerals, source }: Disclosure, from: number): readonly Span[] {
  return [
    ...metrics.filter(
      (metric) => metric.role === 'target' && !metric.origin && !isEstimate(metric, source.text, from),
    ),
    ...numerals.filter(
      ({ fate, span }) => fate === 'time' && latestYear(source.text.slice(span.start, span.end)) > from,
    ),
  ]
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start)
}

/** Matches 预计 of 全年预计总产, what the year will come to and no plan; not 计划, 力争. */
const ESTIMATE = /(?<!目标|计划)预计[^，。；、]{0,12}$/

function isEstimate({ span, period }: LocatedMetric, text: string, from: number): boolean {
  if (period === undefined || Number(period.end.slice(0, 4)) > from) return false
  return ESTIMATE.test(text.slice(Math.max(0, span.start - 18), span.start))
}

/** From the start of the clause to the end of the sentence: what is planned may follow after a comma. */
function clauseAround({ text, toSource }: PlainText, { start, end }: Span, figures: readonly Span[]): Span {
  let from = start
  while (from > 0 && !CLAUSE_START.test(text.charAt(from - 1)) && !endsItem(from)) from--
  let to = end
  while (to < text.length && !SENTENCE_END.test(text.charAt(to))) to++
  // What introduces the plans below ends in a colon, which stays.
  while (to > end && /[：:\s]/.test(text.charAt(to - 1))) to--
  while (from < start && /\s/.test(text.charAt(from))) from++
  return { start: from, end: to }

  // 图解、视频解读比例 is one name; in 绿道12公里、计划新建站点5个 the figure before is none of the plan's.
  function endsItem(at: number): boolean {
    if (text.charAt(at - 1) !== '、') return false
    const before = at < 2 ? 0 : toSource(at - 2, at - 1).end
    return figures.some((figure) => figure.end >= before - 2 && figure.end <= before)
  }
}

/** A date alone on its line, to the day or the month, is the date of the document, no plan. */
const DATE_ALONE =
  /^[\s\d〇○零一二三四五六七八九十]+年[\s\d一二三四五六七八九十]+月(?:[\s\d一二三四五六七八九十]+日)?\s*$/

function question(plan: string, { last, to }: Years): string {
  if (DATE_ALONE.test(plan)) return `【待填：${last}${plan.trim()}】`
  const words = inBlank(plan.trim()).replace(/[“”"]/g, '')
  const quoted = words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words
  const outcome = latestYear(plan) > to ? '进展如何' : '结果如何'
  return `【待填：${last}写明“${quoted}”，${outcome}】`
}

function latestYear(words: string): number {
  let latest = 0
  replaceYears(words, (year) => {
    latest = Math.max(latest, year)
    return year
  })
  return latest
}
