// What a production sees of one quantity: its place among the tokens, the words on its left and right, and what
// the sentence has said so far. Productions return an outcome and change nothing; the reader keeps the books.
import type { Basis, Direction, Fate, Mention, Period } from '../../model/metric.ts'
import type { Span } from '../../model/source.ts'
import type { OrdinalToken, QuantityToken, Token } from '../scan/token.ts'
import { TIME } from './compact.ts'
import type { LeftRead } from './left.ts'
import type { RightRead } from './right.ts'

/** A label in the making: words of the text, and words that were shared from another. */
export interface Label {
  readonly text: string
  readonly spans: readonly Span[]
}

/** A metric found, before it is given its period, role and group. */
export interface Draft {
  readonly token: QuantityToken | OrdinalToken
  readonly label: Label
  readonly subject?: string
  readonly scope?: string
  readonly change?: { readonly direction: Direction; readonly basis: Basis; readonly of?: number }
  readonly accumulation?: Mention['accumulation']
  readonly reckoned?: string
  readonly production: string
  /** The label is the name of the list's value with the head that the sentence gives it. */
  readonly headed?: true
  /** The verb that a list of new things shares: 新认定. */
  readonly led?: string
  /** A stock that was built up: its period has no start. */
  readonly stock?: boolean
  readonly period?: Period
  /** Says that the quantity is a share of something, which further shares may lean on. */
  readonly base?: string
  /** The counted noun without its predicate. */
  readonly noun?: Label
}

/** A metric and how many tokens beyond its own it took, or the fate of a numeral that is none. */
export type Outcome =
  | { readonly type: 'metric'; readonly draft: Draft; readonly consumed?: number }
  | { readonly type: 'numeral'; readonly fate: Fate; readonly reason: string }

/** What the sentence has said before the quantity. */
export interface Said {
  /** The level stated last in this sentence, as an index into the drafts. */
  readonly level: number | undefined
  /** The metric stated last in this sentence. */
  readonly last: number | undefined
  /** Levels of the last list: 分别达A和B, for changes listed the same way. */
  readonly list: readonly number[]
  /** All levels of this sentence, for 分别 over several clauses. */
  readonly levels: readonly number[]
  /** What shares are taken of. */
  readonly base: string | undefined
  /** The whole a bracket or 其中 takes apart. */
  readonly whole: number | undefined
  /** The metric stated last before the bracket. */
  readonly outer: number | undefined
  /** Basis named at the head of the sentence: 与1985年相比. */
  readonly basis: Basis | undefined
  /** 比上年 or 同比 of the first change of the sentence, which the changes listed behind it share. */
  readonly shared: Basis | undefined
  /** Name of the level or change stated last. */
  readonly topic: Label | undefined
  /** What the attributes that follow are said of: 学校35所，在校生…. */
  readonly entity: Label | undefined
  /** What the parts of the sentence are of: 商品零售额中，…. */
  readonly among: Label | undefined
  /** What a list behind a colon is a list of: 比重分别为：华东…. */
  readonly listed: Label | undefined
  /** Name of the first change of the sentence, where it ends in a rate or amount. */
  readonly headed: Label | undefined
}

/** What every production sees. */
export interface View {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly index: number
  readonly drafts: readonly Draft[]
  readonly said: Said
  readonly left: LeftRead
  /** The words of the clause before, where it stated nothing. */
  readonly before: LeftRead | undefined
  /** Several years are spoken of: changes are against their beginning. */
  readonly long: boolean
  readonly heading: string | undefined
}

/** What productions of quantities see. */
export interface QuantityView extends View {
  readonly token: QuantityToken
  readonly right: RightRead | undefined
  /** Whether another quantity follows without anything between: 4件5人. */
  readonly joined: boolean
  /** Whether a percentage follows in the same clause. */
  readonly rateFollows: boolean
  /** The noun counted right before, whose predicate the words on the left are: 810个项目|完成投资. */
  readonly counted: Label | undefined
  /** Place in a list of values and how many there are: 4.4%和3.5%. */
  readonly place: number
  readonly count: number
  /** Where the clause begins. */
  readonly clause: number
  /** The name this value of a list has of its own. */
  readonly name: Label | undefined
  /** Several years were named behind a figure of the year: 同比上升1.5%，“十三五”以来累计上升. */
  readonly aside: boolean
  /** The words of the last clause of the sentence that stated nothing. */
  readonly theme: (() => LeftRead | undefined) | undefined
  /** The project that a cell of a table tells of. */
  readonly project: string | undefined
  /** The line of a budget told last: 一般公共预算支出. */
  readonly budget: string | undefined
  /** Name of the last rate or amount of the sentence before, which 分行业看 takes apart. */
  readonly apart: Label | undefined
}

/** What has a place: 受理量 of 受理量全市排名. */
export function placedOf({ label, scope }: Draft): Label {
  // 居三县第1位: the scope need not stand in the name.
  const text = label.text.replace(`${scope ?? ''}排名`, '').replace(/排名$/, '')
  return text === '' || text === label.text ? label : { text, spans: label.spans }
}

const EMPTY: Label = { text: '', spans: [] }

// Matches 商品销售额, 农业总产值, 技改投入 behind 完成; not 投资额, 额 of 完成额.
const AMOUNT = /^(?!.{0,4}投资)[\u4e00-\u9fff]{2,8}(?:额|产值|增加值|收入|投入|周转量|货运量|客运量)$/

// Matches 批发业, 企业, 高新区: who carries out.
const WORKS = /[业司位门局区市县镇村店厂院团口]$/

/** The label between two places of a compact clause, times left out. */
export function labelOf(left: LeftRead, lo = left.lo, hi = left.hi): Label {
  const { text, at } = left.compact
  if (lo >= hi) return EMPTY
  const { alias } = left.compact
  // 六个水资源一级区（简称北方六区）|降水量: behind the bracket they go by the short name.
  if (alias && alias.at > lo && alias.at < hi) {
    const rest = labelOf(left, alias.at, hi)
    return {
      text: alias.name + rest.text.replace(/^实现(?!率)/, ''),
      spans: [{ start: alias.start, end: alias.start + alias.name.length }, ...rest.spans],
    }
  }
  const words = text.slice(lo, hi)
  const first = at[lo] ?? 0
  // Nearly always one stretch of the text, as it stands.
  if (
    at[hi - 1] === first + words.length - 1 &&
    !words.includes(TIME) &&
    !words.includes('实现') &&
    !words.includes('完成') &&
    text.charAt(lo - 1) !== TIME
  )
    return { text: words, spans: [{ start: first, end: first + words.length }] }
  let out = ''
  const spans: { start: number; end: number }[] = []
  for (let i = lo; i < hi; i++) {
    const c = text.charAt(i)
    if (c === TIME || (c === '的' && text.charAt(i - 1) === TIME)) continue
    // 受理量|2022年、2023年|: what joins two times.
    if ('、和与及'.includes(c) && text.charAt(i - 1) === TIME && text.charAt(i + 1) === TIME) continue
    // 东莞实现地区生产总值 is 东莞地区生产总值.
    if (i > lo && i + 2 < hi && text.startsWith('实现', i) && text.charAt(i + 2) !== '率') {
      i++
      continue
    }
    // 限额以上批发业完成商品销售额 likewise; 完成投资 is a name of its own.
    const done = text.startsWith('完成', i) ? 2 : /^(?:累计|预计)完成/.test(text.slice(i, i + 4)) ? 4 : 0
    if (i > lo && done > 0 && WORKS.test(out) && AMOUNT.test(text.slice(i + done, hi))) {
      i += done - 1
      continue
    }
    const offset = at[i] ?? 0
    out += c
    const last = spans[spans.length - 1]
    if (last && last.end === offset) last.end++
    else spans.push({ start: offset, end: offset + 1 })
  }
  return out === '' ? EMPTY : { text: out, spans }
}

/** The words of a stretch of the text as a label. */
export function spanLabel(text: string, span: Span): Label {
  return { text: text.slice(span.start, span.end), spans: [span] }
}

/** Joins labels; spans stay in the order given. */
export function joinLabels(...labels: readonly Label[]): Label {
  return { text: labels.map((label) => label.text).join(''), spans: labels.flatMap((label) => label.spans) }
}

/** A word that the label needs and the text does not have: 比重, 排名. */
export function wordLabel(text: string): Label {
  return { text, spans: [] }
}
