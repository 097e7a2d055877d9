// Diagnostics as SARIF 2.1.0, for code scanning. Regions count UTF-16 columns; snippets are masked.
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Span } from '../model/source.ts'
import { lineStarts, positionAt } from '../text/lines.ts'
import { messageOf, printable, wordsOf } from './message.ts'
import type { CheckedFile, Report } from './report.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const LONGEST_SNIPPET = 200

/** One run over all files, with the rules that have a title. */
export function sarif(report: Report): string {
  const { files, lang, version, rules } = report
  const order = new Map(rules.map(({ id }, index) => [id, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gongshi',
            version,
            rules: rules.map(({ id, severity, title }) => ({
              id,
              name: id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
              shortDescription: { text: title[lang] },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        language: lang === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ path }) => ({ location: { uri: uri(path) }, sourceLanguage: 'markdown' })),
        results: files.flatMap((file, index) => results(file, index, order, report)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function results(
  file: CheckedFile,
  index: number,
  order: ReadonlyMap<string, number>,
  { lang }: Report,
): readonly object[] {
  const starts = lineStarts(file.text)
  const location = { uri: uri(file.path), index }
  return file.diagnostics.map((diagnostic) => {
    const ruleIndex = order.get(diagnostic.rule)
    return {
      ruleId: diagnostic.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: LEVELS[diagnostic.severity],
      message: { text: textOf(diagnostic, lang) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: location,
            region: {
              ...region(starts, diagnostic.span),
              snippet: { text: snippet(file.text, diagnostic.span) },
            },
          },
        },
      ],
      ...(diagnostic.fix ? { fixes: [fix(diagnostic, starts, location, lang)] } : {}),
    }
  })
}

function textOf(diagnostic: Diagnostic, lang: Report['lang']): string {
  const help = diagnostic.help ? wordsOf(diagnostic.help, lang) : ''
  const message = messageOf(diagnostic, lang)
  return help === '' ? message : lang === 'zh' ? `${message}。${help}` : `${message}. ${help}`
}

function region(starts: readonly number[], { start, end }: Span): object {
  const from = positionAt(starts, start)
  const to = positionAt(starts, end)
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

function snippet(text: string, { start, end }: Span): string {
  return printable(text.slice(start, Math.min(end, start + LONGEST_SNIPPET)))
}

function fix(
  { fix: edit, help, message }: Diagnostic,
  starts: readonly number[],
  artifactLocation: object,
  lang: Report['lang'],
): object {
  return {
    description: { text: wordsOf(help ?? message, lang) },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edit
          ? [{ deletedRegion: region(starts, edit.span), insertedContent: { text: edit.text } }]
          : [],
      },
    ],
  }
}

/** A path as a relative or file URI: blanks and Han percent-encoded. */
function uri(path: string): string {
  const slashes = path.replaceAll('\\', '/')
  const encoded = slashes.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(slashes))
    return `file:///${slashes.charAt(0)}:${encoded.slice(encoded.indexOf('/'))}`
  return slashes.startsWith('/') ? `file://${encoded}` : encoded
}
