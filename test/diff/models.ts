// Models made by hand and by generator for the tests of the comparison.
import fc from 'fast-check'
import type { Model, ModelBlock, ModelMetric, ModelSection } from '../../src/model/disclosure.ts'

export interface Figure extends Partial<ModelMetric> {
  readonly label: string
  readonly value: number
}

/** A metric with what is left out filled in; the id is the label. */
export function metric(figure: Figure, year = 2019): ModelMetric {
  const unit = figure.unit ?? '家'
  return {
    id: figure.label,
    text: `${figure.value}${unit}`,
    unit,
    kind: unit === '%' ? 'percentage' : 'count',
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    ...figure,
  }
}

export function section(
  id: string,
  metrics: readonly ModelMetric[],
  more: Partial<ModelSection> = {},
): ModelSection {
  const blocks: ModelBlock[] = metrics.map((m) => ({ type: 'paragraph', text: `${m.label}${m.text}。` }))
  return { id, title: id, level: 1, path: [id], blocks, metrics, sections: [], ...more }
}

export function model(year: number, sections: readonly ModelSection[]): Model {
  return { schemaVersion: '1.0', meta: { year, template: 'plain' }, sections }
}

/** One section with the figures given. */
export function report(year: number, figures: readonly Figure[]): Model {
  return model(year, [
    section(
      '工作',
      figures.map((figure) => metric(figure, year)),
    ),
  ])
}

const LABELS = [
  '就业率',
  '新增就业人数',
  '查处问题',
  '整治围墙',
  '停车位',
  '阳光老人家站点',
  '进口额',
  '出口额',
  '国家级',
  '省级',
]
const UNITS = ['家', '人', '%', '元', '个']

const figureArbitrary = fc.record({
  label: fc.constantFrom(...LABELS),
  unit: fc.constantFrom(...UNITS),
  value: fc.integer({ min: -2000, max: 90_000 }).map((n) => n / 10),
  change: fc.boolean(),
  rounded: fc.boolean(),
})

/** Models with few names, so that twins, ties and ambiguous pairs are common. */
export function modelArbitrary(year: number): fc.Arbitrary<Model> {
  const sectionArbitrary = fc.tuple(
    fc.constantFrom('养老服务', '创业就业服务', '义务教育', '污染防治', '平安创建'),
    fc.array(figureArbitrary, { maxLength: 8 }),
  )
  return fc.uniqueArray(sectionArbitrary, { maxLength: 5, selector: ([id]) => id }).map((parts) => {
    const used = new Map<string, number>()
    const sections = parts.map(([id, figures]) =>
      section(
        id,
        figures.map((figure) => {
          const base = `${id}/${figure.label}`
          const count = (used.get(base) ?? 0) + 1
          used.set(base, count)
          const { change, rounded, ...rest } = figure
          return metric(
            {
              ...rest,
              id: count === 1 ? base : `${base}-${count}`,
              ...(change ? { change: { direction: 'up', basis: 'year-on-year' } } : {}),
              ...(rounded ? { approximation: 'about' } : {}),
            },
            year,
          )
        }),
      ),
    )
    return model(year, sections)
  })
}
