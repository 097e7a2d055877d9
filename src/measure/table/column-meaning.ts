// What the cells of one value column hold.
import type { Period } from '../../model/metric.ts'
import type { HeaderWords } from './header-words.ts'

/** What a column's headers say of its cells; `name` is empty where they do not name anything. */
export interface ColumnMeaning {
  readonly name: string
  readonly unit?: string
  readonly period?: Period
  /** Whether the period is that of the table, or that of the year before the figures beside it, month by month. */
  readonly sameMonths?: HeaderWords['sameMonths']
  /** Whether figures in square brackets are of all years together. */
  readonly together?: true
  /** Whether it holds places gained and lost in a rank. */
  readonly places?: true
  readonly change?: HeaderWords['change']
  readonly rank?: true
  readonly target?: true
  /** Of two columns under one month, that from January on or that of the month alone. */
  readonly span?: 'cumulative' | 'month'
  /** The column whose figures this one compares or ranks. */
  readonly level?: number
}
