// Series as CSV in long form, one row a figure, and its description as a Frictionless data package
// (https://specs.frictionlessdata.io/data-package/), so that statistics programs read types and units with it.
import type { Series, SeriesPoint } from '../model/changes.ts'
import { type CsvColumn, csv } from '../text/csv.ts'

interface Row {
  /** One for each series. */
  readonly key: string
  readonly point: SeriesPoint
}

interface Field extends CsvColumn<Row> {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  readonly title: string
}

const FIELDS: readonly Field[] = [
  { name: 'series', type: 'string', title: '指标标识（最近一年的 id）', of: ({ key }) => key },
  { name: 'year', type: 'integer', title: '年度', of: ({ point }) => point.year },
  { name: 'section', type: 'string', title: '章节', of: ({ point }) => point.metric.section },
  { name: 'label', type: 'string', title: '当年的指标名称', of: ({ point }) => point.metric.label },
  { name: 'subject', type: 'string', title: '主体', of: ({ point }) => point.metric.subject },
  { name: 'value', type: 'number', title: '数值', of: ({ point }) => point.metric.value },
  { name: 'low', type: 'number', title: '区间下限', of: ({ point }) => point.metric.low },
  { name: 'high', type: 'number', title: '区间上限', of: ({ point }) => point.metric.high },
  { name: 'unit', type: 'string', title: '单位', of: ({ point }) => point.metric.unit },
  { name: 'text', type: 'string', title: '原文', of: ({ point }) => point.metric.text },
  { name: 'approximation', type: 'string', title: '概数', of: ({ point }) => point.metric.approximation },
  { name: 'direction', type: 'string', title: '变化方向', of: ({ point }) => point.metric.change?.direction },
  { name: 'start', type: 'date', title: '时段起', of: ({ point }) => point.metric.period?.start },
  { name: 'end', type: 'date', title: '时段止', of: ({ point }) => point.metric.period?.end },
  { name: 'comparable', type: 'boolean', title: '与前一点可比', of: ({ point }) => point.comparable },
  { name: 'reasons', type: 'string', title: '不可比的原因', of: ({ point }) => point.reasons.join(' ') },
]

/** A row for each year of each series; `key` names the series, since two may have one label. */
export function trendCsv(series: readonly Series[]): string {
  const keys = keysOf(series)
  return csv(
    FIELDS,
    series.flatMap((one, i) => one.points.map((point) => ({ key: keys[i] ?? '', point }))),
  )
}

/** `datapackage.json` for `path`; no clock and no path of this machine is in it. */
export function dataPackage(path: string): string {
  const fields = FIELDS.map(({ name, type, title }) => ({ name, type, title }))
  const resource = {
    name: path.replace(/\.csv$/, ''),
    path,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', header: true },
    schema: { fields, missingValues: [''], primaryKey: ['series', 'year'] },
  }
  return `${JSON.stringify({ profile: 'tabular-data-package', name: 'trend', title: '历年指标', resources: [resource] }, null, 2)}\n`
}

/** The id of the last figure; of two series that ended with one id in different years, the earlier with that year. */
function keysOf(series: readonly Series[]): readonly string[] {
  const taken = new Set<string>()
  return series.map(({ points }) => {
    const last = points.at(-1)
    const id = last?.metric.id ?? ''
    const key = taken.has(id) ? `${id}@${last?.year}` : id
    taken.add(key)
    return key
  })
}
