// `indicators.yaml` as read (unknown) → the office's indicators, or what is wrong with the file.
// 例：- { 名称: PM2.5平均浓度, 别名: [细颗粒物年均浓度], 单位: μg/m³, 方向: down, 范围: [0, 500] }.
import type { Indicator } from '../model/rule.ts'
import { type Problem, problem } from './config-problems.ts'

/** All of them, or all that is wrong: a file with a fault gives none. */
export type ParsedIndicators =
  | { readonly indicators: readonly Indicator[] }
  | { readonly problems: readonly Problem[] }

/** Keys in both languages. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['名称', 'name'],
  ['别名', 'aliases'],
  ['单位', 'unit'],
  ['方向', 'direction'],
  ['范围', 'range'],
  ...['name', 'aliases', 'unit', 'direction', 'range'].map((key): [string, string] => [key, key]),
])

/** Every problem is told, each with the number of the entry, from 1. */
export function parseIndicators(value: unknown): ParsedIndicators {
  if (value === null || value === undefined) return { indicators: [] }
  if (!Array.isArray(value)) {
    return {
      problems: [problem([], '应为列表，每项以“- name: …”开头', 'must be a list of entries “- name: …”')],
    }
  }
  const problems: Problem[] = []
  const indicators = new Map<number, Indicator>()
  for (const [index, entry] of value.entries()) {
    const report: Report = (key, zh, en) => {
      const message = { zh: `第${index + 1}项：${zh}`, en: `entry ${index + 1}: ${en}` }
      problems.push(
        key === undefined ? { path: [index], message } : { isKey: true, path: [index, key], message },
      )
    }
    const indicator = parseEntry(entry, report)
    if (indicator) indicators.set(index, indicator)
  }
  problems.push(...sharedNames(indicators))
  return problems.length > 0 ? { problems } : { indicators: [...indicators.values()] }
}

/** Notes a fault of an entry, at one of its keys as it is written where one is at fault. */
type Report = (key: string | undefined, zh: string, en: string) => void

function parseEntry(entry: unknown, report: Report): Indicator | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    report(undefined, '应写成“name: 指标名”', 'must be a mapping with a name')
    return undefined
  }
  const fields = new Map<string, unknown>()
  const written = new Map<string, string>()
  for (const [key, value] of Object.entries(entry)) {
    const name = KEYS.get(key)
    if (name === undefined) report(key, `没有“${key}”这个键`, `there is no key “${key}”`)
    else {
      fields.set(name, value)
      written.set(name, key)
    }
  }
  const reportOf =
    (key: string) =>
    (zh: string, en: string): void =>
      report(written.get(key), zh, en)
  const name = fields.get('name')
  if (typeof name !== 'string' || name.trim() === '') {
    reportOf('name')('缺少 name（名称）', 'has no name')
    return undefined
  }
  const unit = fields.get('unit')
  if (unit !== undefined && typeof unit !== 'string')
    reportOf('unit')('unit（单位）应为文字', 'unit must be text')
  const direction = fields.get('direction')
  if (direction !== undefined && direction !== 'up' && direction !== 'down') {
    reportOf('direction')('direction（方向）应为 up 或 down', 'direction must be up or down')
  }
  return {
    name: name.trim(),
    aliases: readAliases(fields.get('aliases'), reportOf('aliases')),
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(direction === 'up' || direction === 'down' ? { direction } : {}),
    ...readRange(fields.get('range'), reportOf('range')),
  }
}

type Say = (zh: string, en: string) => void

function readAliases(value: unknown, report: Say): readonly string[] {
  if (value === undefined) return []
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const words = list.filter((one) => typeof one === 'string')
  if (words.length < list.length) report('aliases（别名）应为文字的列表', 'aliases must be a list of texts')
  return words
}

function readRange(value: unknown, report: Say): { readonly low?: number; readonly high?: number } {
  if (value === undefined) return {}
  const [low, high]: readonly unknown[] = Array.isArray(value) ? value : []
  const given = Array.isArray(value) && value.length === 2 && isBound(low) && isBound(high)
  if (!given || (typeof low === 'number' && typeof high === 'number' && low > high)) {
    report('range（范围）应为 [下限, 上限]，不限处写 null', 'range must be [low, high], null for no bound')
    return {}
  }
  return {
    ...(typeof low === 'number' ? { low } : {}),
    ...(typeof high === 'number' ? { high } : {}),
  }
}

function isBound(value: unknown): boolean {
  return value === null || (typeof value === 'number' && Number.isFinite(value))
}

function sharedNames(indicators: ReadonlyMap<number, Indicator>): readonly Problem[] {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  for (const [index, { name, aliases }] of indicators) {
    for (const word of new Set([name, ...aliases])) {
      const owner = owners.get(word)
      if (owner === undefined) owners.set(word, name)
      else {
        const zh = `“${word}”既属“${owner}”又属“${name}”`
        problems.push({
          path: [index],
          message: { zh, en: `“${word}” is claimed by “${owner}” and “${name}”` },
        })
      }
    }
  }
  return problems
}
