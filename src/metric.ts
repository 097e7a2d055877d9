// The metric engine as a library of its own: `import { readMetrics } from 'gongshi/metric'` loads nothing else.
export { readMetrics } from './metric/read.ts'
export type { Mention, NumeralMention, Period, Reading, ReadingContext } from './model/metric.ts'
export type { Span } from './model/source.ts'
