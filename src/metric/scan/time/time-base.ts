// What a time is resolved against and what it says: the report year, the period reported on, the year named last.
import type { Period } from '../../../model/metric.ts'
import { yearOf, yearPeriod } from './calendar.ts'

/** What times are resolved against. */
export interface TimeBase {
  /** The report year. */
  readonly year?: number | undefined
  /** End of the report's period; what 以来 and 起 run to. */
  readonly end?: string | undefined
  /** Last day the report looks back on, where that is not in its own year; what lies ahead begins behind it. */
  readonly until?: string | undefined
  /** The year named last, for 同年. */
  readonly named?: number | undefined
  /** The year after the report's, where the text has turned to it: months without a year are its own. */
  readonly ahead?: number | undefined
}

/** A time at its offsets in the text; without `period` it says nothing of when. */
export interface TimeRead {
  readonly start: number
  readonly end: number
  readonly period?: Period
  /** A month or a day holds for its sentence; a year or a longer time until another time is stated. */
  readonly reach: 'clause' | 'sentence' | 'paragraph'
  /** The year named, for a later 同年. */
  readonly named?: number
  /** The whole year before the one reported on. */
  readonly previous?: true
  /** Several years: changes under it are against their beginning. */
  readonly long?: boolean
}

/** 2018年 in a report on 2019 is the year before. */
export function withPrevious(read: TimeRead | undefined, base: TimeBase): TimeRead | undefined {
  if (!read?.period?.start) return read
  const year = reviewed(base)
  if (year === undefined) return read
  const { start, end } = yearPeriod(year - 1)
  return read.period.start === start && read.period.end === end ? { ...read, previous: true } : read
}

/** The year `n` later; undefined where the year is not known. */
export function plus(year: number | undefined, n: number): number | undefined {
  return year === undefined ? undefined : year + n
}

/** The year the text reports on. */
export function reportedYear({ year, end }: TimeBase): number | undefined {
  return end === undefined ? year : yearOf(end)
}

/** The year a bare month belongs to: the one reported on, or the next one the text has turned to. */
export function reviewed(base: TimeBase): number | undefined {
  return base.ahead ?? reportedYear(base)
}

/** A time of which no more is known. */
export function read(
  start: number,
  end: number,
  period: Period | undefined,
  reach: TimeRead['reach'],
  named?: number,
): TimeRead {
  return { start, end, reach, ...(period && { period }), ...(named !== undefined && { named }) }
}
