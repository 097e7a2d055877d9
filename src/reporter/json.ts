// Diagnostics as JSON, contract.md section 4. Every finding on its own; messages in the language asked for.
import type { Diagnostic, Language } from '../model/diagnostic.ts'
import { messageOf, wordsOf } from './message.ts'
import type { Report } from './report.ts'

/** The document of the contract's section 4, with a final newline. */
export function json({ files, lang }: Report): string {
  const diagnostics = files.flatMap((file) => file.diagnostics.map((diagnostic) => plain(diagnostic, lang)))
  return `${JSON.stringify({ files: files.length, diagnostics }, undefined, 2)}\n`
}

function plain(diagnostic: Diagnostic, lang: Language): Readonly<Record<string, unknown>> {
  const { rule, severity, file, line, column, endLine, endColumn, fix, help, related } = diagnostic
  return {
    rule,
    severity,
    message: messageOf(diagnostic, lang),
    file,
    line,
    column,
    endLine,
    endColumn,
    ...(fix ? { fix: { span: fix.span, text: fix.text } } : {}),
    ...(help ? { help: wordsOf(help, lang) } : {}),
    ...(related
      ? { related: related.map(({ span, message }) => ({ span, message: wordsOf(message, lang) })) }
      : {}),
  }
}
