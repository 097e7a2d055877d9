// Changes for a terminal: figures under their sections, columns aligned by display width, signs and arrows;
// colour only adds to what signs already say.
import { createColors } from 'picocolors'
import type { Changes, MetricChange, SectionChange } from '../model/changes.ts'
import type { Language } from '../model/diagnostic.ts'
import { figureText, mark } from '../text/change-amounts.ts'
import { formerName, labelWords, type ReportYears, reportYears, reviewWords } from '../text/change-label.ts'
import {
  countChanges,
  countWords,
  isRearranged,
  sectionWords,
  WORDS,
  yearWords,
} from '../text/change-terms.ts'
import { changeNote } from '../text/change-words.ts'
import { sectionTitles, successorOf } from '../text/section-titles.ts'
import { padEnd, padStart, printable, width } from './columns.ts'

/** What a text for a terminal may do. */
export interface Terminal {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly columns: number
}

type Colors = ReturnType<typeof createColors>

/**
 * A line for every figure, those that stayed the same in faint type; long labels are cut to the width of the
 * terminal.
 */
export function changesPretty(changes: Changes, lang: Language, terminal: Terminal): string {
  const colors = createColors(terminal.color)
  const years = `${yearWords(changes.old, 'old', lang)} → ${yearWords(changes.new, 'new', lang)}`
  const review = reviewWords(changes, lang)
  const heading = colors.bold(printable([years, changes.new.title ?? ''].filter(Boolean).join('  ')))
  const lines = [heading, ...(review === '' ? [] : [colors.dim(review)]), '']
  const bare = lines.length
  for (const change of changes.sections) {
    if (isRearranged(change)) lines.push(sectionLine(change, lang, colors))
  }
  if (lines.length > bare) lines.push('')
  const figures = figureLines(changes, lang, terminal.columns, colors)
  return `${[...lines, ...figures, countWords(countChanges(changes), lang)].join('\n')}\n`
}

function sectionLine(change: SectionChange, lang: Language, colors: Colors): string {
  const sign = { added: '+', removed: '−' }[change.status as string] ?? '~'
  return colors.cyan(`${sign} ${WORDS[lang].section} ${printable(sectionWords(change, lang))}`)
}

function figureLines(changes: Changes, lang: Language, columns: number, colors: Colors): readonly string[] {
  const years = reportYears(changes)
  const rows = changes.metrics.map((change) => [
    mark(change),
    printable(labelWords(change, years, lang)),
    printable(figureText(change.old)),
    printable(figureText(change.new)),
    printable(change.ambiguous ? WORDS[lang].ambiguous : changed(change, years, lang)),
  ])
  const widths = columnWidths(rows, columns)
  const titleOf = sectionTitles(changes, lang)
  // What a renamed section no longer states stands with what it states now, not under a heading of its own.
  const sectionNow = successorOf(changes)
  const lines: string[] = []
  let current: string | undefined
  changes.metrics.forEach((change, i) => {
    const section = change.new?.section ?? sectionNow(change.old?.section ?? '')
    if (section !== current) {
      if (current !== undefined) lines.push('')
      lines.push(colors.bold(printable(titleOf(section))))
      current = section
    }
    lines.push(paint(change, align(rows[i] ?? [], widths), colors))
  })
  return lines.length === 0 ? [] : [...lines, '']
}

/** The change, and what last year called a figure that goes by another name now. */
function changed(change: MetricChange, years: ReportYears, lang: Language): string {
  return [changeNote(change, lang), formerName(change, years, lang)].filter(Boolean).join('  ')
}

/** Label and quantities get what they need, the label at most what the terminal leaves. */
function columnWidths(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const natural = [0, 1, 2, 3, 4].map((i) =>
    rows.reduce((most, row) => Math.max(most, width(row[i] ?? '')), 0),
  )
  const [sign = 1, label = 0, before = 0, after = 0, change = 0] = natural
  const quantities = [Math.min(before, 24), Math.min(after, 24)] as const
  const rest = columns - sign - quantities[0] - quantities[1] - Math.min(change, 30) - 10
  return [sign, Math.min(label, Math.max(16, rest)), ...quantities, change]
}

function align(cells: readonly string[], widths: readonly number[]): string {
  const [sign = '', label = '', before = '', after = '', change = ''] = cells
  const [, labelWidth = 0, beforeWidth = 0, afterWidth = 0] = widths
  const pair = `${padStart(before, beforeWidth)} → ${padStart(after, afterWidth)}`
  return `  ${sign} ${padEnd(label, labelWidth)}  ${pair}  ${change}`.trimEnd()
}

function paint(change: MetricChange, line: string, colors: Colors): string {
  if (change.ambiguous || (change.old && change.new && !change.comparable)) return colors.yellow(line)
  if (change.status === 'same') return colors.dim(line)
  if (!change.old) return colors.cyan(line)
  if (!change.new) return colors.magenta(line)
  return mark(change) === '↓' ? colors.red(line) : colors.green(line)
}
