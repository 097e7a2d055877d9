// Metrics and numerals: contract.md section 3. A `Metric` is what the JSON prints; `LocatedMetric` adds
// where it stands. `Mention` and `NumeralMention` are what the engine finds in a string.
import type { Span } from './source.ts'

/** ISO dates, both inclusive; a stock that was built up has no start. */
export interface Period {
  readonly start?: string
  readonly end: string
}

/**
 * What a quantity is, which decides how two are compared: 169场, 98.6%, 个百分点, 1.5倍, 38.1μg/m³, 元, 第一, 十四年,
 * CPI.
 */
export type Kind =
  | 'count'
  | 'percentage'
  | 'percentage-point'
  | 'multiple'
  | 'measure'
  | 'money'
  | 'rank'
  | 'duration'
  | 'index'

/** How exact the words are: 约 and 左右, 余 and 超, 不少于, 近, 不足, 不超过, in the order of the names behind `exact`. */
export type Approximation = 'exact' | 'about' | 'more-than' | 'at-least' | 'nearly' | 'less-than' | 'at-most'

/** Whether what changed grew, shrank or stayed: 增长, 下降, 持平. */
export type Direction = 'up' | 'down' | 'flat'

/** What a change is reckoned against: 同比, 环比, 较上年, another base (较2015年), or nothing that is named. */
export type Basis = 'year-on-year' | 'period-on-period' | 'previous-year' | 'other' | 'unstated'

/**
 * What becomes of a numeral: 169场 is a metric, 2019年 a time, 民营经济20条 a name, 第十九届 an ordinal, 进一步 a word, 第三条
 * a reference.
 */
export type Fate = 'metric' | 'time' | 'name' | 'ordinal' | 'word' | 'reference'

/**
 * Which way and since when; `Of` is the id of the level, or its index while the document has given no ids.
 */
export interface Change<Of = string> {
  readonly direction: Direction
  readonly basis: Basis
  /** The level this change belongs to. */
  readonly of?: Of
}

/** An amount as it is written and what it comes to: 0.36万人 is 3600 with the unit 人. */
export interface Quantity {
  /** As written, markup turned into its character: `0.36万人`, `38.1μg/m³`. */
  readonly text: string
  /** Null for a range. */
  readonly value: number | null
  readonly low?: number
  readonly high?: number
  /** As written without the scale: 人, μg/m³, 元, %, 个百分点; empty for a rank. */
  readonly unit: string
  readonly kind: Kind
  readonly approximation?: Exclude<Approximation, 'exact'>
  /** One unit of the last digit as written: 2.1万 → 1000, 38.1 → 0.1; left out when 1. Rounding intervals come from it. */
  readonly resolution?: number
}

/** A figure of a document under the name an official table would give it; the contract's section 3. */
export interface Metric extends Quantity {
  /** Stable across years: section and indicator words, never the value; unique in the document. */
  readonly id: string
  readonly label: string
  readonly subject?: string
  /** Set within which a rank is stated: 全市, 全省. */
  readonly scope?: string
  readonly canonical?: { readonly value: number; readonly unit: string }
  readonly change?: Change
  readonly accumulation?: 'new' | 'cumulative'
  readonly role?: 'target'
  readonly period?: Period
  readonly group?: { readonly id: string; readonly as: 'total' | 'part' }
  readonly origin?: 'table'
}

/** A metric with its place: section id, span into the source, line and column from 1. */
export interface LocatedMetric extends Metric {
  readonly section: string
  readonly span: Span
  readonly line: number
  readonly column: number
  /** Whether no words stated the period and it was taken from the report year. */
  readonly periodInferred: boolean
  /** Name of the grammar production that found it; printed by `metrics` and `explain`. */
  readonly production: string
}

/** Any number in the document, with its place (line and column from 1) and its fate. */
export interface Numeral {
  readonly text: string
  readonly span: Span
  readonly fate: Fate
  /** Wherever the words are a number. */
  readonly value?: number
  readonly line: number
  readonly column: number
  /** Why: the production or lexicon row. */
  readonly reason: string
}

/** A metric in a string, before the document gives it an id. Spans are offsets into that string. */
export interface Mention extends Quantity {
  readonly span: Span
  readonly label: string
  /** The words of the text the label was made of. */
  readonly labelSpans: readonly Span[]
  readonly subject?: string
  readonly scope?: string
  /** The value in the unit of reference, where there is a conversion. */
  readonly canonical?: { readonly value: number; readonly unit: string }
  /** `of` is an index into `Reading.mentions`. */
  readonly change?: Change<number>
  readonly accumulation?: 'new' | 'cumulative'
  /** 实际 or 名义: how a change was reckoned, which tells two changes of one indicator apart. */
  readonly reckoned?: string
  /** Name of what the sentence told before: 办结率 behind 信访件 and behind 建议 are two. */
  readonly behind?: string
  readonly role?: 'target'
  readonly period?: Period
  readonly periodInferred: boolean
  /** `key` is shared by the mentions of one group within the reading. */
  readonly group?: { readonly key: number; readonly as: 'total' | 'part' }
  readonly production: string
}

/**
 * Any number in a string; `span` holds offsets into that string, `value` stands where the words are a number.
 */
export interface NumeralMention {
  readonly text: string
  readonly span: Span
  readonly fate: Fate
  readonly value?: number
  readonly reason: string
}

/** What surrounds a string: the report year and period, and what an earlier sentence or the heading stated. */
export interface ReadingContext {
  readonly year?: number
  /** The report's period; default of every metric without a stated time. */
  readonly period?: Period
  /** ISO date of the last day looked back on, where it is not in the report year; what begins later is planned. */
  readonly until?: string
  /** ISO date of the last day of which is told what was done, where it lies behind the report year. */
  readonly told?: string
  /** A period stated earlier that reaches into this string. */
  readonly carried?: Period
  /** The line of a budget told last before this string: 一般公共预算收入, whose 支出预算 may follow. */
  readonly budget?: string
  /** Title of the section: the label of last resort. */
  readonly heading?: string
  /** The project that a cell of a table tells of, as its row names it. */
  readonly project?: string
}

/** What the engine makes of one string, and what it hands on to the next one of its paragraph or section. */
export interface Reading {
  readonly mentions: readonly Mention[]
  /** All numerals in order, those of the mentions included. */
  readonly numerals: readonly NumeralMention[]
  /** A period that reaches beyond the end of the string. */
  readonly carried?: Period
  /** The years the string opens with, before its first figure. */
  readonly opening?: Period
  /** The line of a budget told last. */
  readonly budget?: string
}
