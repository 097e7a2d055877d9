// `gongshi.config.yaml` as read (unknown) → Config, or what is wrong with it and where.
import type { Severity } from '../model/diagnostic.ts'
import type { Indicator, Rule, Term } from '../model/rule.ts'
import { KEYS, SEVERITIES } from './config-keys.ts'
import { type Problem, problem, unknownKey, wrongValue } from './config-problems.ts'
import { KINDS } from './config-words.ts'
import { parseIndicators } from './indicators.ts'
import { isMapping, isOneOf, isText } from './value-kinds.ts'

/** Options by the id of the rule, then by name. */
export type RuleOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What a configuration may state; nothing is required. Paths are as written, relative to the file. */
export interface Config {
  readonly template?: string
  readonly formats?: readonly string[]
  readonly fonts?: string
  readonly maxSize?: number
  readonly maxWarnings?: number
  readonly baseline?: string
  readonly archive?: string
  /** By rule id; groups are already spread over their rules. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  readonly ruleOptions?: RuleOptions
  readonly terms?: string | readonly Term[]
  readonly indicators?: string | readonly Indicator[]
  /** Keys and values as written; see `read/site.ts`. */
  readonly site?: Readonly<Record<string, unknown>>
}

/** The configuration, and all that is wrong with it. */
export function parseConfig(
  value: unknown,
  rules: readonly Rule[],
): { readonly config: Config; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  if (value === null || value === undefined) return { config: {}, problems }
  if (!isMapping(value)) {
    return { config: {}, problems: [problem([], '应当是“键: 值”的各行', 'must be lines of “key: value”')] }
  }
  const known = new Map(KEYS.map((row) => [row.name, row]))
  const accepted: Record<string, unknown> = {}
  for (const [name, own] of Object.entries(value)) {
    const row = known.get(name)
    if (!row) problems.push(unknownKey([name], name, [...known.keys()]))
    else if (!row.accepts(own)) problems.push(wrongValue([name], row))
    else accepted[name] = own
  }
  const { rules: severities, options, ...rest } = accepted
  return {
    config: {
      ...rest,
      severities: readSeverities(severities, rules, problems),
      ruleOptions: readOptions(options, rules, problems),
      ...(Array.isArray(rest.terms) ? { terms: readTerms(rest.terms, problems, ['terms']) } : {}),
      ...(Array.isArray(rest.indicators) ? { indicators: readInline(rest.indicators, problems) } : {}),
    },
    problems,
  }
}

function readSeverities(
  value: unknown,
  rules: readonly Rule[],
  problems: Problem[],
): Readonly<Record<string, Severity | 'off'>> {
  const groups: Record<string, Severity | 'off'> = {}
  const single: Record<string, Severity | 'off'> = {}
  const ids = rules.map((rule) => rule.id)
  const groupNames = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))
  for (const [name, own] of Object.entries(isMapping(value) ? value : {})) {
    const severity = own === false ? 'off' : own
    const group = name.replace(/\/\*$/, '')
    if (!isOneOf(...SEVERITIES)(severity)) {
      const list = SEVERITIES.join(', ')
      problems.push(
        problem(['rules', name], `“${name}”应当是 ${list} 之一`, `“${name}” must be one of ${list}`),
      )
    } else if (groupNames.has(group)) {
      for (const id of ids) if (id.startsWith(`${group}/`)) groups[id] = severity as Severity
    } else if (ids.includes(name)) single[name] = severity as Severity
    else problems.push(unknownKey(['rules', name], name, [...ids, ...groupNames]))
  }
  return { ...groups, ...single }
}

function readOptions(value: unknown, rules: readonly Rule[], problems: Problem[]): RuleOptions {
  const result: Record<string, Record<string, unknown>> = {}
  for (const [id, own] of Object.entries(isMapping(value) ? value : {})) {
    const rule = rules.find((candidate) => candidate.id === id)
    const defaults = rule?.options ?? {}
    if (!rule || Object.keys(defaults).length === 0) {
      const names = rules.filter((candidate) => candidate.options).map((candidate) => candidate.id)
      problems.push(unknownKey(['options', id], id, names))
      continue
    }
    for (const [name, option] of Object.entries(isMapping(own) ? own : {})) {
      const standard = defaults[name]
      if (standard === undefined)
        problems.push(unknownKey(['options', id, name], name, Object.keys(defaults)))
      else if (typeOf(option) !== typeOf(standard)) {
        const { zh, en } = KINDS[typeOf(standard)] ?? KINDS.string
        problems.push(problem(['options', id, name], `“${name}”应当是${zh}`, `“${name}” must be ${en}`))
      } else result[id] = { ...result[id], [name]: option }
    }
  }
  return result
}

/** `terms.yaml`: a list of { name, allowed, wrong }. */
export function readTerms(
  value: unknown,
  problems: Problem[],
  path: readonly (string | number)[] = [],
): readonly Term[] {
  return readRows(value, ['name', 'allowed', 'wrong'], problems, path).map((row) => ({
    name: String(row.name),
    allowed: words(row.allowed),
    wrong: words(row.wrong),
  }))
}

function readInline(value: unknown, problems: Problem[]): readonly Indicator[] {
  const result = parseIndicators(value)
  if ('indicators' in result) return result.indicators
  for (const one of result.problems) problems.push({ ...one, path: ['indicators', ...one.path] })
  return []
}

function readRows(
  value: unknown,
  keys: readonly string[],
  problems: Problem[],
  path: readonly (string | number)[],
): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) {
    problems.push(problem(path, '应当是一个列表，每项有 name', 'must be a list of entries with a name'))
    return []
  }
  return value.flatMap((row: unknown, index) => {
    if (!isMapping(row) || !isText(row.name)) {
      problems.push(problem([...path, index], `第${index + 1}项没有 name`, `entry ${index + 1} has no name`))
      return []
    }
    for (const name of Object.keys(row)) {
      if (!keys.includes(name)) problems.push(unknownKey([...path, index, name], name, keys))
    }
    return [row]
  })
}

function words(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : isText(value) ? [value] : []
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value
}
