// What the cells of one value column hold.
import type { Period } from '../../model/metric.ts'
import type { HeaderWords } from './header-words.ts'

export interface ColumnMeaning {
  readonly name: string
  readonly unit?: string
  readonly period?: Period
  readonly change?: HeaderWords['change']
  readonly rank?: true
  readonly target?: true
  /** Of two columns under one month, that from January on or that of the month alone. */
  readonly span?: 'cumulative' | 'month'
  /** The column whose figures this one compares or ranks. */
  readonly level?: number
}
