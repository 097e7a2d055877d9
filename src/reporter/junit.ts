// Diagnostics as JUnit XML: a suite a file, a failed case an error; warnings and hints are told in system-out,
// so that the report agrees with the exit status.
import type { Diagnostic, Language } from '../model/diagnostic.ts'
import { messageOf, wordsOf } from './message.ts'
import type { CheckedFile, Report } from './report.ts'

/** A file without an error is one passed case. */
export function junit({ files, lang }: Report): string {
  const failures = files.reduce((sum, file) => sum + errorsOf(file).length, 0)
  const tests = files.reduce((sum, file) => sum + Math.max(1, errorsOf(file).length), 0)
  const suites = files.map((file) => suite(file, lang)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gongshi" tests="${tests}" failures="${failures}">\n${suites}</testsuites>\n`
}

function errorsOf({ diagnostics }: CheckedFile): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error')
}

function suite(file: CheckedFile, lang: Language): string {
  const errors = errorsOf(file)
  const others = file.diagnostics.filter(({ severity }) => severity !== 'error')
  const cases =
    errors.length === 0
      ? [`    <testcase classname="${escapeXml(file.path)}" name="gongshi check"/>\n`]
      : errors.map((diagnostic) => failed(diagnostic, lang))
  const out = others.map((diagnostic) => `${line(diagnostic, lang)}\n`).join('')
  return [
    `  <testsuite name="${escapeXml(file.path)}" tests="${cases.length}" failures="${errors.length}" errors="0">\n`,
    ...cases,
    out === '' ? '' : `    <system-out>${escapeXml(out)}</system-out>\n`,
    '  </testsuite>\n',
  ].join('')
}

function failed(diagnostic: Diagnostic, lang: Language): string {
  const { file, rule } = diagnostic
  const name = `${rule} ${file}:${diagnostic.line}:${diagnostic.column}`
  const message = messageOf(diagnostic, lang)
  return [
    `    <testcase classname="${escapeXml(file)}" name="${escapeXml(name)}">\n`,
    `      <failure type="${escapeXml(rule)}" message="${escapeXml(message)}">${escapeXml(line(diagnostic, lang))}</failure>\n`,
    '    </testcase>\n',
  ].join('')
}

function line(diagnostic: Diagnostic, lang: Language): string {
  const { file, severity, rule, help } = diagnostic
  const words = help ? ` ${wordsOf(help, lang)}` : ''
  return `${file}:${diagnostic.line}:${diagnostic.column} ${severity} ${messageOf(diagnostic, lang)}${words} [${rule}]`
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
