// Disclosure → canonical JSON (contract section 2): fixed key order, two spaces, LF, no offsets. Every text
// stands exactly once in the blocks; marks name the words they format.
import type { Disclosure, Model, ModelMeta, ModelMetric, ModelSection } from '../model/disclosure.ts'
import type { LocatedMetric, Period } from '../model/metric.ts'
import type { Section } from '../model/outline.ts'
import { putUnder } from '../text/put-under.ts'
import { marksOf, modelBlocks } from './json-blocks.ts'

/** `MAJOR.MINOR`; a reader refuses another MAJOR. */
const SCHEMA_VERSION = '1.0'

/** The model as plain data, its keys in the order of printing. */
export function toModel(disclosure: Disclosure, template: string): Model {
  const bySection = new Map<string, ModelMetric[]>()
  for (const metric of disclosure.metrics) {
    putUnder(bySection, metric.section, toMetric(metric))
  }
  const notes = disclosure.notes.map(({ id, number, section, blocks }) => ({
    id,
    number,
    section,
    blocks: modelBlocks(blocks),
  }))
  return {
    schemaVersion: SCHEMA_VERSION,
    meta: toMeta(disclosure, template),
    sections: disclosure.sections.map((section) => toSection(section, bySection)),
    ...(notes.length > 0 ? { notes } : {}),
  }
}

/** The file's text: UTF-8 unescaped, final newline. Spans, which a model compiled in this process may carry, are left out. */
export function emitJson(model: Model): string {
  const leaveOut = (key: string, value: unknown): unknown => (key === 'span' ? undefined : value)
  return `${JSON.stringify(model, leaveOut, 2)}\n`
}

const META_ORDER = [
  'title',
  'subtitle',
  'issuer',
  'issuers',
  'year',
  'period',
  'docNumber',
  'date',
  'recipients',
  'attachments',
] as const

function toMeta({ meta, title }: Disclosure, template: string): ModelMeta {
  const fields: Record<string, unknown> = {}
  const { marks: titleMarks } = marksOf(title)
  for (const name of META_ORDER) {
    if (meta[name] !== undefined)
      fields[name] = name === 'period' && meta.period ? toPeriod(meta.period) : meta[name]
    if (name === 'title' && titleMarks) fields.titleMarks = titleMarks
  }
  // One issuer is said once.
  if (meta.issuers?.length === 1) delete fields.issuers
  const extra = Object.entries(meta.extra).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return {
    ...fields,
    template,
    ...(meta.inferred.length > 0 ? { inferred: meta.inferred } : {}),
    ...Object.fromEntries(extra),
  }
}

function toPeriod(period: Period): Period {
  return period.start === undefined ? { end: period.end } : { start: period.start, end: period.end }
}

function toSection(section: Section, metrics: ReadonlyMap<string, readonly ModelMetric[]>): ModelSection {
  return {
    id: section.id,
    title: section.title,
    ...(section.number ? { number: section.number.text } : {}),
    ...marksOf(section.heading),
    level: section.level,
    path: section.path,
    blocks: modelBlocks(section.blocks),
    metrics: metrics.get(section.id) ?? [],
    sections: section.sections.map((inner) => toSection(inner, metrics)),
  }
}

/** Fields of a metric in the order of printing. */
export const METRIC_ORDER = [
  'id',
  'label',
  'subject',
  'scope',
  'text',
  'value',
  'low',
  'high',
  'unit',
  'canonical',
  'kind',
  'approximation',
  'resolution',
  'change',
  'accumulation',
  'role',
  'period',
  'group',
  'origin',
  'span',
] as const satisfies readonly (keyof LocatedMetric)[]

// Named one by one, not taken from the list: a key that is known when the program is compiled is set in a tenth of the time.
function toMetric(metric: LocatedMetric): ModelMetric {
  const fields = { id: metric.id, label: metric.label } as {
    -readonly [K in keyof ModelMetric]: ModelMetric[K]
  }
  if (metric.subject !== undefined) fields.subject = metric.subject
  if (metric.scope !== undefined) fields.scope = metric.scope
  fields.text = metric.text
  fields.value = metric.value
  if (metric.low !== undefined) fields.low = metric.low
  if (metric.high !== undefined) fields.high = metric.high
  fields.unit = metric.unit
  if (metric.canonical) fields.canonical = metric.canonical
  fields.kind = metric.kind
  if (metric.approximation !== undefined) fields.approximation = metric.approximation
  if (metric.resolution !== undefined) fields.resolution = metric.resolution
  if (metric.change) fields.change = metric.change
  if (metric.accumulation !== undefined) fields.accumulation = metric.accumulation
  if (metric.role !== undefined) fields.role = metric.role
  if (metric.period) fields.period = toPeriod(metric.period)
  if (metric.group) fields.group = metric.group
  if (metric.origin !== undefined) fields.origin = metric.origin
  fields.span = metric.span
  return fields
}
