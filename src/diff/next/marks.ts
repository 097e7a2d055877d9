// Metric marks moved on: a mark names the figure as written, so it gets the same blank as the figure and holds
// again once both are filled in. A mark whose figure went into a question goes with it.
// 例：<!-- gongshi-metric 9家: label="站点" value=9 --> → <!-- gongshi-metric 【待填：上年9家】: label="站点" value=【待填：上年9】 -->
import type { Disclosure } from '../../model/disclosure.ts'
import type { Directive } from '../../model/outline.ts'
import type { Span } from '../../model/source.ts'
import { type Edit, free, inBlank } from './edits.ts'
import type { FigureEdit } from './figures.ts'
import { replaceYears, type Years } from './years.ts'

/** Matches gongshi-metric, metric; not gongshi-ignore-metric. */
const METRIC = /^(?:gongshi-)?metric$/

/** What is done to the marks; those that keep their words are in none of the lists. */
export interface MarkEdits {
  readonly edits: readonly Edit[]
  /** Words of the marks that were blanked and of those that were dropped. */
  readonly blanked: readonly string[]
  readonly dropped: readonly string[]
}

/**
 * `figures` are the blanks of the text, `plans` its questions. A mark that names no figure of the text stays.
 */
export function markEdits(
  { directives, metrics, source }: Disclosure,
  figures: readonly FigureEdit[],
  plans: readonly Edit[],
  years: Years,
): MarkEdits {
  const edits: Edit[] = []
  const blanked: string[] = []
  const dropped: string[] = []
  for (const directive of directives) {
    if (!METRIC.test(directive.name)) continue
    const { span } = directive
    const words = wordsOf(directive)
    const metric = metrics.find((one) => one.span.start >= span.end && same(one.text, words))
    if (!metric) continue
    const figure = figures.find((one) => one.metric === metric)
    if (!free({ span: metric.span, text: '' }, plans) || !free({ span, text: '' }, plans)) {
      dropped.push(words)
      if (free({ span, text: '' }, plans)) edits.push({ span: lineOf(source.text, span), text: '' })
    } else if (figure) {
      blanked.push(words)
      edits.push({ span, text: rewrite(source.text.slice(span.start, span.end), words, figure, years) })
    }
  }
  return { edits, blanked, dropped }
}

/** A mark alone on its line goes with the line. */
function lineOf(source: string, { start, end }: Span): Span {
  const line = source.lastIndexOf('\n', start - 1) + 1
  const behind = /^[ \t]*\r?\n/.exec(source.slice(end))?.[0].length
  return source.slice(line, start).trim() === '' && behind
    ? { start: line, end: end + behind }
    : { start, end }
}

function same(a: string, b: string): boolean {
  const key = (words: string): string => words.normalize('NFKC').replace(/\s/g, '')
  return key(a) === key(b)
}

function wordsOf({ text }: Directive): string {
  const colon = text.search(/[:：](?=\s*[a-z]+=)/)
  return (colon < 0 ? text : text.slice(0, colon)).trim()
}

function rewrite(
  mark: string,
  words: string,
  { filled, words: put }: FigureEdit,
  { from, to, last }: Years,
): string {
  const figure = filled ? put : `【待填：${last}${inBlank(words)}】`
  const at = mark.indexOf(words)
  const fields = mark
    .slice(at + words.length)
    .replace(/(\bvalue=)"?([^\s",]+)"?/, (_, key: string, value: string) => `${key}【待填：${last}${value}】`)
    .replace(/(\bperiod=)(\S+)/, (_, key: string, period: string) => key + movePeriod(period))
  return mark.slice(0, at) + figure + fields

  function movePeriod(period: string): string {
    const recent = period.includes(String(from)) || period.includes(String(from - 1))
    return recent ? replaceYears(period, (year) => year + to - from) : period
  }
}
