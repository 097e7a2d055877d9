// Publications for tests of the outputs: text with its figures labelled in place (see annotated.ts) is read by the
// real reader, compared by the real comparison and composed by the real composer; only the engine's part is given.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTemplate } from '../../src/cli/templates.ts'
import { compose } from '../../src/compose/compose.ts'
import { diff } from '../../src/diff/diff.ts'
import { toModel } from '../../src/emit/json.ts'
import type { Disclosure } from '../../src/model/disclosure.ts'
import type { Kind, LocatedMetric } from '../../src/model/metric.ts'
import type { Outline, Section } from '../../src/model/outline.ts'
import type { Publication } from '../../src/model/publication.ts'
import type { LoadImage } from '../../src/read/read.ts'
import { lineStarts, positionAt } from '../../src/text/lines.ts'
import { type GoldMetric, parseAnnotated } from './annotated.ts'
import { memoryHost } from './memory-host.ts'
import { readText } from './outline.ts'

const ROOT = join(import.meta.dirname, '..', '..')

// 1 × 1 pixel, grey.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const pixels: LoadImage = () => ({ data: PIXEL })

export interface PublicationOptions {
  readonly template?: string
  /** Labelled text of the year before. */
  readonly previous?: string
}

/** The rich document of `test/html/sources` with the year before it. */
export function richPublication(template?: string): Publication {
  const source = (name: string) => readFileSync(join(ROOT, 'test/html/sources', name), 'utf8')
  return publicationOf(source('rich.txt'), {
    previous: source('rich-previous.txt'),
    ...(template === undefined ? {} : { template }),
  })
}

/** Labelled text → publication. */
export function publicationOf(labelled: string, options: PublicationOptions = {}): Publication {
  const template = templateOf(options.template ?? 'social-evaluation')
  const disclosure = disclosureOf(labelled)
  if (options.previous === undefined) return compose(disclosure, template)
  const before = toModel(disclosureOf(options.previous), template.name)
  return compose(disclosure, template, { changes: diff(before, toModel(disclosure, template.name)) })
}

/** A template that ships. */
export function templateOf(name: string): Publication['template'] {
  const resource = (file: string) => readFileSync(join(ROOT, file))
  return loadTemplate(name, { ...memoryHost(), resource })
}

function disclosureOf(labelled: string): Disclosure {
  const { text, gold } = parseAnnotated(labelled)
  const outline = readText(text, { year: gold.reportYear, loadImage: pixels })
  const starts = lineStarts(text)
  const ids = new Map<string, number>()
  const metrics = gold.metrics.map((metric): LocatedMetric => {
    const label = metric.labels?.[0] ?? metric.text
    const count = (ids.get(label) ?? 0) + 1
    ids.set(label, count)
    return locate(metric, label, count === 1 ? label : `${label}-${count}`, outline, starts)
  })
  return { ...outline, metrics, numerals: [] }
}

function locate(
  { start, end, text, value, low, high, unit, approximation, change, role, period }: GoldMetric,
  label: string,
  id: string,
  outline: Outline,
  starts: ReturnType<typeof lineStarts>,
): LocatedMetric {
  const [name = ''] = unit
  return {
    id,
    label,
    text,
    value: value ?? null,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    unit: name,
    kind: kindOf(name),
    ...resolutionOf(text),
    ...(approximation && approximation !== 'exact' ? { approximation } : {}),
    ...(change ? { change: { direction: change.direction, basis: change.basis[0] ?? 'unstated' } } : {}),
    ...(role ? { role } : {}),
    ...(period ? { period: { ...(period.start ? { start: period.start } : {}), end: period.end } } : {}),
    section: sectionAt(outline.sections, start) ?? 'lead',
    span: { start, end },
    ...positionAt(starts, start),
    periodInferred: true,
    production: 'test',
  }
}

// One unit of the last digit as written: 2.1万 → 1000.
function resolutionOf(text: string): { readonly resolution?: number } {
  const [, decimals = '', scale = ''] = /(?:\.(\d+))?([万亿]?)\D*$/.exec(text) ?? []
  const resolution = (scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1) / 10 ** decimals.length
  return resolution === 1 ? {} : { resolution }
}

function kindOf(unit: string): Kind {
  if (unit === '') return 'rank'
  if (unit === '%') return 'percentage'
  if (unit === '个百分点') return 'percentage-point'
  if (unit === '元') return 'money'
  return /^(?:公里|μg)/.test(unit) ? 'measure' : 'count'
}

function sectionAt(sections: readonly Section[], offset: number): string | undefined {
  const section = sections.findLast(({ span }) => span.start <= offset)
  return section && (sectionAt(section.sections, offset) ?? section.id)
}
