// Every figure of the report year becomes a blank; of those before it, which next year's report knows,
// the value of the report year is filled in.
import type { Disclosure } from '../../model/disclosure.ts'
import type { LocatedMetric } from '../../model/metric.ts'
import { blank, earlier } from './blanks.ts'
import { carriedIn } from './carried-in.ts'
import { definitions } from './definitions.ts'
import type { Edit } from './edits.ts'
import { laterFigures, reviewedYear, yearOf } from './known.ts'
import { isHistory } from './move-years.ts'
import { replaceWords } from './replace.ts'
import { type Stretch, stretchAt } from './stretches.ts'
import { movingTables } from './table-years.ts'
import type { Years } from './years.ts'

/** One figure of the source and the words that take its place. */
export interface FigureEdit extends Edit {
  readonly metric: LocatedMetric
  readonly words: string
  /** What becomes of the figure: a blank, or the value it is known to have. */
  readonly filled: boolean
}

/** One edit a figure, in the order of the text; older figures, and numbers that define a thing, stay. */
export function figureEdits(
  disclosure: Disclosure,
  stretches: readonly Stretch[],
  { from, to, last }: Years,
): readonly FigureEdit[] {
  const source = disclosure.source.text
  const later = laterFigures(disclosure, stretches)
  const carried = carriedIn(disclosure, stretches)
  const reviewed = reviewedYear(disclosure.metrics, from)
  const moving = movingTables(stretches, from)
  const defines = definitions(stretches)
  return disclosure.metrics.flatMap((metric): readonly FigureEdit[] => {
    const { span } = metric
    const stretch = stretchAt(stretches, span.start)
    const moves = moving(stretch?.cell?.table)
    if ((isHistory(metric, from) && !moves) || defines(metric)) return []
    const year = yearOf(metric) ?? from
    const known =
      to === from + 1 ? (carried(metric) ?? (year < reviewed ? later(metric) : undefined)) : undefined
    const words = known?.text ?? (year < reviewed ? earlier(metric, last, year) : blank(metric, last))
    const edit = stretch ? replaceWords(source, stretch, span, words) : { span, text: words }
    return [{ ...edit, metric, words, filled: known !== undefined }]
  })
}
