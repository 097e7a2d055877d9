// Metrics as a table for people, columns aligned by display width: a Han character is two columns wide.
import { getBorderCharacters, table } from 'table'
import type { Language } from '../model/diagnostic.ts'
import type { Approximation, LocatedMetric } from '../model/metric.ts'
import { figureName } from '../text/figure-name.ts'
import { several } from '../text/several.ts'

const HEADERS = {
  zh: ['行', '章节', '指标', '数值', '单位', '时段', '说明'],
  en: ['line', 'section', 'indicator', 'value', 'unit', 'period', 'notes'],
} as const

const APPROXIMATION: Readonly<Record<Exclude<Approximation, 'exact'>, string>> = {
  about: '≈',
  'more-than': '>',
  'at-least': '≥',
  nearly: '≲',
  'less-than': '<',
  'at-most': '≤',
}

/** One table a source, with its name above when there are several. */
export function metricsTable(
  all: readonly { readonly file: string; readonly metrics: readonly LocatedMetric[] }[],
  lang: Language,
  terminal: { readonly stdout: boolean; readonly columns: number },
): string {
  const wide = terminal.stdout ? terminal.columns : 120
  return all
    .map(({ file, metrics }) => {
      const count = lang === 'zh' ? `共 ${metrics.length} 项指标\n` : `${several(metrics.length, 'metric')}\n`
      const title = all.length > 1 ? `${file}\n` : ''
      return metrics.length === 0 ? `${title}${count}` : `${title}${draw(metrics, lang, wide)}${count}`
    })
    .join('\n')
}

function draw(metrics: readonly LocatedMetric[], lang: Language, wide: number): string {
  const words = Math.max(12, Math.floor((wide - 70) / 2))
  const rows = metrics.map((metric) => [
    String(metric.line),
    metric.section === 'lead' && lang === 'zh' ? '引言' : cut(metric.section),
    cut(figureName(metric, lang)),
    figureOf(metric),
    metric.unit,
    periodOf(metric),
    notes(metric, lang),
  ])
  return table([[...HEADERS[lang]], ...rows.map((row) => row.map(printable))], {
    border: getBorderCharacters('norc'),
    columns: {
      0: { alignment: 'right' },
      1: { width: words, wrapWord: false },
      2: { width: words, wrapWord: false },
      3: { alignment: 'right' },
    },
    drawHorizontalLine: (index, size) => index < 2 || index === size,
  })
}

// What wraps a cell looks at all that is left of it for each of its lines. A longer name is no name.
const LONGEST_NAME = 400

function cut(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name
}

function figureOf({ value, low, high, approximation }: LocatedMetric): string {
  const number = value === null ? `${low ?? ''}–${high ?? ''}` : String(value)
  return approximation ? APPROXIMATION[approximation] + number : number
}

function periodOf({ period }: LocatedMetric): string {
  return period ? `${period.start ?? ''}/${period.end}` : ''
}

function notes({ change, role, accumulation, kind, origin }: LocatedMetric, lang: Language): string {
  const direction = change ? { up: '↑', down: '↓', flat: '→' }[change.direction] : ''
  const named = [change?.basis, role, accumulation, kind === 'rank' ? kind : undefined, origin].flatMap(
    (name) => (name === undefined ? [] : [lang === 'zh' ? NOTES[name] : name]),
  )
  return direction + named.filter(Boolean).join(' ')
}

const NOTES = {
  'year-on-year': '同比',
  'period-on-period': '环比',
  'previous-year': '比上年',
  other: '比其他时期',
  unstated: '',
  target: '目标',
  new: '新增',
  cumulative: '累计',
  rank: '名次',
  table: '表格',
} as const

// Control characters would move the cursor of a terminal.
function printable(words: string): string {
  return words.replace(/\p{Cc}/gu, ' ')
}
