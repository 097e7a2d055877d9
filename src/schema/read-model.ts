// The text of a `NAME.json` → model, or one message that says what is wrong with the file. Older minor
// versions are read; keys that this version does not know are kept as they are.
import type { Bilingual } from '../model/diagnostic.ts'
import type { Model } from '../model/disclosure.ts'
import { isMapping } from './value-kinds.ts'

/** The major version of the schema that this program reads. */
const MAJOR = 1

/** A model, or why it is none. */
export type ModelReading = { readonly model: Model } | { readonly error: Bilingual }

/** Checks what the program reads of a model; one of another MAJOR is refused with both versions named. */
export function readModel(text: string): ModelReading {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return fault(
      '不是完整的 JSON，可能被截断；请重新生成',
      'is not complete JSON, perhaps truncated; build it again',
    )
  }
  const version = isMapping(data) ? data.schemaVersion : undefined
  if (!isMapping(data) || typeof version !== 'string' || !/^\d{1,4}\.\d{1,4}$/.test(version)) {
    return fault(
      '不是 gongshi 的模型（没有 schemaVersion）',
      'is no model of gongshi (it has no schemaVersion)',
    )
  }
  if (Number(version.split('.')[0]) !== MAJOR) {
    return fault(
      `模型版本 ${version} 与本程序（${MAJOR}.x）不合；请用相应版本的 gongshi 重新生成`,
      `model version ${version} cannot be read by this program (${MAJOR}.x); build it again with a matching gongshi`,
    )
  }
  if (isDeeper(data, DEEPEST)) {
    return fault('嵌套太深，不是 gongshi 写的模型', 'is nested too deep for a model that gongshi wrote')
  }
  const wrong = isMapping(data.meta) ? wrongSections(data.sections, 'sections') : 'meta'
  if (wrong !== undefined)
    return fault(
      `模型的 ${wrong} 缺少或不对；请重新生成`,
      `the model's ${wrong} is missing or wrong; build it again`,
    )
  return { model: data as unknown as Model }
}

/** Of lists and mappings in one another. Text has at most a hundred lists and quotes in one another, of a few each. */
const DEEPEST = 1000

function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (left === 0) return true
  for (const key in value) if (isDeeper((value as Record<string, unknown>)[key], left - 1)) return true
  return false
}

/** The path of the first place that is not as the schema has it. */
function wrongSections(value: unknown, path: string): string | undefined {
  if (!Array.isArray(value)) return path
  for (const [i, section] of value.entries()) {
    const at = `${path}[${i}]`
    if (!isMapping(section)) return at
    for (const key of ['id', 'title'] as const) if (typeof section[key] !== 'string') return `${at}.${key}`
    if (!isStrings(section.path)) return `${at}.path`
    if (!Array.isArray(section.blocks) || !section.blocks.every(isMapping)) return `${at}.blocks`
    if (!Array.isArray(section.metrics)) return `${at}.metrics`
    for (const [j, metric] of section.metrics.entries()) {
      const wrong = wrongInMetric(metric)
      if (wrong !== undefined) return `${at}.metrics[${j}]${wrong}`
    }
    const below = wrongSections(section.sections, `${at}.sections`)
    if (below !== undefined) return below
  }
  return undefined
}

const METRIC_WORDS = ['id', 'label', 'text', 'unit', 'kind'] as const

/** The field that is not as the schema has it, with its dot; empty where the metric as a whole is none. */
function wrongInMetric(metric: unknown): string | undefined {
  if (!isMapping(metric)) return ''
  for (const key of METRIC_WORDS) if (typeof metric[key] !== 'string') return `.${key}`
  if (metric.value !== null && typeof metric.value !== 'number') return '.value'
  return isPeriod(metric.period) ? undefined : '.period'
}

function isPeriod(value: unknown): boolean {
  if (value === undefined) return true
  return isMapping(value) && isDate(value.end) && (value.start === undefined || isDate(value.start))
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function fault(zh: string, en: string): ModelReading {
  return { error: { zh, en } }
}
