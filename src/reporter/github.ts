// Diagnostics as GitHub workflow commands. GitHub shows ten annotations of a kind a step: errors come first, and
// what the limit swallows is counted in the log.
import type { Diagnostic, Language, Severity } from '../model/diagnostic.ts'
import { messageOf, wordsOf } from './message.ts'
import type { Report } from './report.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }
const LIMIT = 10

/** One command a line; paths are told as they were typed. */
export function github({ files, lang }: Report): string {
  const all = files.flatMap((file) => file.diagnostics)
  const lines: string[] = []
  const swallowed: string[] = []
  for (const severity of ['error', 'warning', 'info'] as const) {
    const own = all.filter((diagnostic) => diagnostic.severity === severity)
    // One by one: a call takes no hundred thousand arguments.
    for (const diagnostic of own) lines.push(command(diagnostic, lang))
    const more = own.length - LIMIT
    if (more > 0) swallowed.push(limitLine(severity, more, lang))
  }
  return [...lines, ...swallowed].map((line) => `${line}\n`).join('')
}

function command(diagnostic: Diagnostic, lang: Language): string {
  const { file, line, column, endLine, endColumn, rule, help } = diagnostic
  const properties = Object.entries({ file, line, col: column, endLine, endColumn, title: rule })
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',')
  // The place once more in the words: an annotation's own is not shown in the log.
  const place = `${file}:${line}:${column}`
  const words = `${place} ${messageOf(diagnostic, lang)}${help ? ` ${wordsOf(help, lang)}` : ''}`
  return `::${COMMANDS[diagnostic.severity]} ${properties}::${data(words)}`
}

function limitLine(severity: Severity, more: number, lang: Language): string {
  const kind = { error: ['错误', 'errors'], warning: ['警告', 'warnings'], info: ['提示', 'notices'] }[
    severity
  ]
  return lang === 'zh'
    ? `GitHub 每步只显示${LIMIT}条${kind[0]}，另有${more}条见上面的日志`
    : `GitHub shows ${LIMIT} ${kind[1]} a step; ${more} more stand in the log above`
}

function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
