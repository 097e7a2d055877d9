// Series as a table for a terminal: a row an indicator, a column a year, aligned by display width.
// `—` is a year without the figure, `≠` a figure that cannot be compared with the one before it.
import { createColors } from 'picocolors'
import type { Series } from '../model/changes.ts'
import type { Language } from '../model/diagnostic.ts'
import { figureText } from '../text/change-amounts.ts'
import { seriesName, yearsLookingBack } from '../text/change-label.ts'
import { titlesOfSeries } from '../text/section-titles.ts'
import type { Terminal } from './changes-pretty.ts'
import { cut, padEnd, padStart, printable, width } from './columns.ts'
import { yearsOf } from './trend-json.ts'

/** Ends in a newline. A series whose name is too long is cut, the years are not. */
export function trendTable(series: readonly Series[], lang: Language, terminal: Terminal): string {
  const colors = createColors(terminal.color)
  const years = yearsOf(series)
  if (series.length === 0) return lang === 'zh' ? '没有可列的指标\n' : 'no figures to list\n'
  const back = yearsLookingBack(series)
  const rows = series.map((one) => [
    printable(seriesName(one, back, lang)),
    ...years.map((year) => cellOf(one, year)),
  ])
  const head = [lang === 'zh' ? '指标' : 'indicator', ...years.map(String)]
  const widths = head.map((title, i) => Math.max(width(title), ...rows.map((row) => width(row[i] ?? ''))))
  const figures = widths.slice(1).reduce((sum, w) => sum + Math.min(w, 20) + 2, 0)
  const label = Math.min(widths[0] ?? 0, Math.max(16, terminal.columns - figures - 2))
  const line = (cells: readonly string[]): string =>
    [
      padEnd(cells[0] ?? '', label),
      ...cells.slice(1).map((cell, i) => padStart(cell, Math.min(widths[i + 1] ?? 0, 20))),
    ].join('  ')
  const lines = [colors.bold(line(head))]
  const titleOf = titlesOfSeries(series, lang)
  let section: string | undefined
  series.forEach((one, i) => {
    if (one.section !== section)
      lines.push('', colors.bold(cut(printable(titleOf(one.section)), terminal.columns)))
    section = one.section
    lines.push(line(rows[i] ?? []).trimEnd())
  })
  const notes =
    lang === 'zh'
      ? '— 当年没有；≠ 与前一个有数的年份不可比'
      : '— no figure that year; ≠ not comparable with the figure before it'
  return `${[...lines, '', colors.dim(back.size === 0 ? notes : `${notes}${LOOKING_BACK[lang]}`)].join('\n')}\n`
}

const LOOKING_BACK = {
  zh: '；报告回顾上一年，未注明的是上一年的数',
  en: '; the reports look back: figures are of the year before unless they say otherwise',
} as const

function cellOf({ points }: Series, year: number): string {
  const point = points.find((p) => p.year === year)
  if (!point) return '—'
  return `${point.comparable ? '' : '≠ '}${printable(figureText(point.metric))}`
}
