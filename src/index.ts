// The public API, by name.
export {
  type Compilation,
  type CompileOptions,
  compile,
  type Output,
  type PublishOptions,
  publish,
} from './compile.ts'
export { compose } from './compose/compose.ts'
export { diff } from './diff/diff.ts'
export { nextYear } from './diff/next/next-year.ts'
export { seriesOf } from './diff/series.ts'
export { emitHtml } from './emit/html/emit-html.ts'
export { emitJson, toModel } from './emit/json.ts'
export { measure } from './measure.ts'
export { readMetrics } from './metric/read.ts'
export type { Changes, MetricChange, SectionChange, Series, SeriesPoint } from './model/changes.ts'
export type { Diagnostic, Finding, Severity } from './model/diagnostic.ts'
export type { Disclosure, Model, ModelBlock, ModelMetric, ModelSection } from './model/disclosure.ts'
export type { Mention, Metric, Numeral, Period, Reading } from './model/metric.ts'
export type { Outline, Section } from './model/outline.ts'
export type { Publication } from './model/publication.ts'
export type { Rule } from './model/rule.ts'
export type { Source, Span } from './model/source.ts'
export type { Template } from './model/template.ts'
export { decode } from './read/decode.ts'
export { read } from './read/read.ts'
export { check } from './rules/check.ts'
export { RULES } from './rules/index.ts'
