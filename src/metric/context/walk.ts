// The books the reader keeps while it walks the tokens: periods, the sentence so far, brackets, lists, groups.
import type { NumeralMention, Period } from '../../model/metric.ts'
import type { QuantityToken, Token } from '../scan/token.ts'
import type { LeftRead } from './left.ts'
import type { Draft, Label, Said } from './view.ts'

/** A draft with what the walk knows of it. */
export interface Placed {
  readonly draft: Draft
  readonly period: Period | undefined
  readonly inferred: boolean
  /** Name of what the sentence told before it. */
  readonly behind?: string
  readonly group?: { readonly key: number; readonly as: 'total' | 'part' }
  /** Where its sentence and its clause begin. */
  readonly sentence: number
  readonly clause: number
  /** Whether the period is several years that were named. */
  readonly long: boolean
}

/** What a bracket interrupts. */
export interface Frame {
  readonly open: number
  readonly clause: number
  readonly region: number
  readonly month: Period | undefined
  readonly paragraph: Period | undefined
  readonly quantities: number
  readonly before: Walk['before']
  readonly said: Said
  readonly group: Walk['group']
  /** How many metrics stood before it. */
  readonly placed: number
}

/** The walk's books. */
export interface Walk {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly heading: string | undefined
  readonly project: string | undefined
  readonly placed: Placed[]
  readonly drafts: Draft[]
  readonly numerals: NumeralMention[]
  readonly frames: Frame[]
  sentence: number
  clause: number
  region: number
  quantities: number
  /** The words of the clause before, where it stated nothing; read when they are asked for. */
  before: (() => LeftRead | undefined) | undefined
  /** The words of the last clause of this sentence that stated nothing: what 总投资 and 占地 behind it are of. */
  theme: Walk['before']
  said: Said
  paragraph: Period | undefined
  /** The year that the sentence beginning at `sentence` turned to. */
  turned: { readonly sentence: number; readonly year: number } | undefined
  opening: Period | undefined
  month: Period | undefined
  /** The time since New Year that a sentence told before: 分区域看 sentences later goes on with it. */
  since: Period | undefined
  /** The sentence whose items are numbered, and the time said before the first of them. */
  items: { readonly sentence: number; readonly month: Period | undefined } | undefined
  /** A time that reaches to the semicolon, “十三五”以来 behind a figure of the year or 10月底前, and the one it interrupts. */
  aside: { readonly month: Period | undefined; readonly years: boolean } | undefined
  once: Period | undefined
  /** The years one clause is about: 十年增加近70万亿元. */
  span: Period | undefined
  /** The year this sentence compares with. */
  compared: number | undefined
  /** The period of what states none. */
  readonly base: Period | undefined
  long: boolean
  /** Beginning of the sentence that named those years. */
  longFrom?: number
  counted: { readonly end: number; readonly label: Label } | undefined
  names: readonly Label[] | undefined
  /** Periods of the values of a list, one each. */
  times: readonly Period[] | undefined
  nameAt: number
  nameCount: number
  apart: Label | undefined
  follower: { readonly left: LeftRead; readonly token: QuantityToken } | undefined
  /** The line of a budget told last. */
  budget: string | undefined
  headline: number | undefined
  /** All levels of the sentence before. */
  told: readonly number[]
  groups: number
  group:
    | {
        readonly key: number
        readonly whole: number
        /** The levels told with the whole: each may have parts of its own. */
        readonly wholes: readonly number[]
        readonly wide: boolean
        /** What its parts come to so far, and the clause of the last. */
        readonly told?: { readonly sum: number; readonly clause: number }
      }
    | undefined
}

/** What has been said at the beginning of a text. */
export const NOTHING: Said = {
  level: undefined,
  last: undefined,
  list: [],
  levels: [],
  base: undefined,
  whole: undefined,
  outer: undefined,
  basis: undefined,
  shared: undefined,
  topic: undefined,
  entity: undefined,
  listed: undefined,
  among: undefined,
  headed: undefined,
}
