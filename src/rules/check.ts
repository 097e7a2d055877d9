// Runs the rules over a disclosure. The rule finds; the engine stamps id, severity and place, obeys the
// disable comments and puts everything in the order of the text.
import type { Changes } from '../model/changes.ts'
import type { Bilingual, Diagnostic, Finding, RawFinding, Severity } from '../model/diagnostic.ts'
import type { Disclosure, Model } from '../model/disclosure.ts'
import type { Indicator, Rule, Term } from '../model/rule.ts'
import type { Template } from '../model/template.ts'
import { abridge } from '../text/abridge.ts'
import { lineStarts, positionAt } from '../text/lines.ts'
import { flatSections, passages } from '../text/passages.ts'
import { metricsByPassage } from '../text/placed-metrics.ts'
import { proseOf } from '../text/sought.ts'
import { readSuppressions, type Suppression, unknownDirectives, unusedSuppressions } from './suppress.ts'

/** What a disclosure is checked against. Without earlier years the rules that need them find nothing. */
export interface CheckOptions {
  /** The rules to run: `RULES`, or some of them. */
  readonly rules: readonly Rule[]
  readonly template: Template
  /** Configuration's `rules:` map; wins over the template's and the rule's own severity. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Options by rule id; what is not given keeps the rule's default. */
  readonly ruleOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Earlier years, oldest first. */
  readonly previous?: readonly Model[]
  /** The comparison of each earlier year with this one, in the order of `previous`. */
  readonly changes?: readonly Changes[]
  readonly indicators?: readonly Indicator[]
  readonly terms?: readonly Term[]
}

const UNUSED = 'read/unused-disable'

/** Every finding, each on its own, by place and then by rule. Linear in the length of the document. */
export function check(disclosure: Disclosure, options: CheckOptions): readonly Diagnostic[] {
  const { rules } = options
  const prose = proseOf(passages(disclosure))
  const prepared = {
    passages: prose.passages,
    prose,
    metricsIn: metricsByPassage(disclosure.metrics),
    sections: flatSections(disclosure.sections),
    reported: byRule(disclosure.findings),
  }
  const starts = lineStarts(disclosure.source.text)
  const suppressions = readSuppressions(disclosure, starts)
  const found: Found[] = []
  const known = new Set<string>()
  for (const rule of rules) {
    known.add(rule.id)
    const severity = severityOf(rule, options)
    if (severity === 'off') continue
    const context = {
      ...prepared,
      template: options.template,
      options: { ...rule.options, ...options.ruleOptions?.[rule.id] },
      previous: options.previous ?? [],
      changes: options.changes ?? [],
      indicators: options.indicators ?? [],
      terms: options.terms ?? [],
    }
    const findings = rule.check(disclosure, context)
    if (suppressions.length === 0) collect(found, findings, rule.id, severity)
    else {
      const told = [...findings].filter((finding) => !suppress(suppressions, rule.id, finding, starts))
      collect(found, told, rule.id, severity)
    }
  }
  // A finding of the reader under an id that no rule bears must not vanish.
  for (const [rule, findings] of prepared.reported) {
    if (!known.has(rule)) collect(found, findings, rule, 'warning')
  }
  const unused = rules.find((rule) => rule.id === UNUSED)
  const severity = unused ? severityOf(unused, options) : 'off'
  if (severity !== 'off') {
    collect(found, unusedSuppressions(suppressions, known), UNUSED, severity)
    collect(found, unknownDirectives(disclosure.directives), UNUSED, severity)
  }
  return stampAll(found.sort(byPlace), disclosure.source.path, starts)
}

// Apart from `check`, so that what runs for each finding is small.
function collect(found: Found[], findings: Iterable<Finding>, rule: string, severity: Severity): void {
  for (const finding of findings) found.push({ finding, rule, severity })
}

function byRule(findings: readonly RawFinding[]): ReadonlyMap<string, readonly Finding[]> {
  const rules = new Map<string, Finding[]>()
  let last: string | undefined
  let group: Finding[] = []
  for (const finding of findings) {
    if (finding.rule !== last) {
      last = finding.rule
      group = rules.get(last) ?? []
      rules.set(last, group)
    }
    group.push(finding)
  }
  return rules
}

function severityOf(rule: Rule, options: CheckOptions): Severity | 'off' {
  return options.severities?.[rule.id] ?? options.template.severities[rule.id] ?? rule.severity
}

function suppress(
  suppressions: readonly Suppression[],
  rule: string,
  finding: Finding,
  starts: readonly number[],
): boolean {
  const { line } = positionAt(starts, finding.span.start)
  let hit = false
  for (const suppression of suppressions) {
    if (line < suppression.from || line > suppression.to) continue
    if (suppression.rules.length > 0 && !suppression.rules.some((id) => covers(id, rule))) continue
    suppression.used.add(rule)
    hit = true
  }
  return hit
}

/** `punctuation` and `punctuation/*` cover every rule of the group. */
function covers(pattern: string, rule: string): boolean {
  return pattern === rule || rule.startsWith(`${pattern.replace(/\/\*$/, '')}/`)
}

interface Found {
  readonly finding: Finding
  readonly rule: string
  readonly severity: Severity
}

// In the order of the text each line is looked for from the one before: mass faults are tens of thousands.
function stampAll(found: readonly Found[], file: string, starts: readonly number[]): readonly Diagnostic[] {
  let line = 1
  return found.map(({ finding, rule, severity }) => {
    const { span, help, fix, related } = finding
    line = lineFrom(starts, line, span.start)
    const endLine = lineFrom(starts, line, span.end)
    const message = abridged(finding.message)
    const column = span.start - (starts[line - 1] ?? 0) + 1
    const endColumn = span.end - (starts[endLine - 1] ?? 0) + 1
    // What mass faults have is written out: spreading costs more than all the rest here.
    if (help && fix && !related) {
      return { span, message, help, fix, rule, severity, file, line, column, endLine, endColumn }
    }
    return {
      span,
      message,
      ...(help && { help }),
      ...(fix && { fix }),
      ...(related && { related }),
      rule,
      severity,
      file,
      line,
      column,
      endLine,
      endColumn,
    }
  })
}

function abridged(message: Bilingual): Bilingual {
  const zh = abridge(message.zh)
  const en = abridge(message.en)
  return zh === message.zh && en === message.en ? message : { zh, en }
}

// The line that `offset` stands in, which is not before `line`.
function lineFrom(starts: readonly number[], line: number, offset: number): number {
  let at = line
  while ((starts[at] ?? Number.POSITIVE_INFINITY) <= offset) at++
  return at
}

function byPlace(a: Found, b: Found): number {
  const one = a.finding.span
  const other = b.finding.span
  return one.start - other.start || one.end - other.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
