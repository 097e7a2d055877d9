// Diagnostics for people: `file:line:column`, severity, what is wrong, the line with carets, what to do.
import { createColors } from 'picocolors'
import type { Diagnostic } from '../model/diagnostic.ts'
import { lineStarts, positionAt } from '../text/lines.ts'
import { SEVERITY_NAMES } from '../text/severity-names.ts'
import { frameOf } from './frame.ts'
import { messageOf, wordsOf } from './message.ts'
import type { CheckedFile, Report } from './report.ts'

/** One paragraph a diagnostic; empty when there is none. */
export function pretty(report: Report): string {
  return report.files.flatMap((file) => paragraphs(file, report)).join('\n')
}

function paragraphs(file: CheckedFile, report: Report): readonly string[] {
  if (file.diagnostics.length === 0) return []
  const starts = lineStarts(file.text)
  return file.diagnostics.map((diagnostic) => paragraph(file, starts, diagnostic, report))
}

function paragraph(
  file: CheckedFile,
  starts: readonly number[],
  diagnostic: Diagnostic,
  { lang, colour, columns }: Report,
): string {
  const { bold, cyan, dim, red, yellow } = createColors(colour)
  const paint = { error: red, warning: yellow, info: cyan }[diagnostic.severity]
  const place = `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`
  const gutter = ' '.repeat(String(diagnostic.line).length)
  const frame = frameOf(file.text, starts, diagnostic, Math.max(40, columns - gutter.length - 5))
  const lines = [
    `${bold(place)}  ${paint(SEVERITY_NAMES[diagnostic.severity][lang])}  ${messageOf(diagnostic, lang)}  ${dim(diagnostic.rule)}`,
    `  ${dim(`${diagnostic.line} │`)} ${frame.text}`,
    `  ${dim(`${gutter} │`)} ${paint(frame.carets)}`,
  ]
  if (diagnostic.help) lines.push(`  ${dim(`${gutter} =`)} ${wordsOf(diagnostic.help, lang)}`)
  for (const { span, message } of diagnostic.related ?? []) {
    const { line } = positionAt(starts, span.start)
    lines.push(`  ${dim(`${gutter} =`)} ${wordsOf(message, lang)} ${diagnostic.file}:${line}`)
  }
  return `${lines.join('\n')}\n`
}
