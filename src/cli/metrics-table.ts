// Metrics as a table for people, columns aligned by display width: a Han character is two columns wide.
import { getBorderCharacters, table } from 'table'
import type { Language } from '../model/diagnostic.ts'
import type { Approximation, LocatedMetric } from '../model/metric.ts'

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
      const count = lang === 'zh' ? `共 ${metrics.length} 项指标\n` : `${metrics.length} metrics\n`
      const title = all.length > 1 ? `${file}\n` : ''
      return metrics.length === 0 ? `${title}${count}` : `${title}${draw(metrics, lang, wide)}${count}`
    })
    .join('\n')
}

function draw(metrics: readonly LocatedMetric[], lang: Language, wide: number): string {
  const words = Math.max(12, Math.floor((wide - 70) / 2))
  const rows = metrics.map((metric) => [
    String(metric.line),
    metric.section,
    metric.label,
    figureOf(metric),
    metric.unit,
    periodOf(metric),
    notes(metric),
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

function figureOf({ value, low, high, approximation }: LocatedMetric): string {
  const number = value === null ? `${low ?? ''}–${high ?? ''}` : String(value)
  return approximation ? APPROXIMATION[approximation] + number : number
}

function periodOf({ period }: LocatedMetric): string {
  return period ? `${period.start ?? ''}/${period.end}` : ''
}

function notes({ change, role, accumulation, kind, origin }: LocatedMetric): string {
  const direction = change ? { up: '↑', down: '↓', flat: '→' }[change.direction] : ''
  const words = [
    change ? `${direction}${change.basis}` : '',
    role,
    accumulation,
    kind === 'rank' ? kind : '',
    origin,
  ]
  return words.filter(Boolean).join(' ')
}

// Control characters would move the cursor of a terminal.
function printable(words: string): string {
  return words.replace(/\p{Cc}/gu, ' ')
}
