// Drafts → mentions: exact numbers, approximation, accumulation, role and period as the contract has them.
// 例：累计建成54家 (a stock) → period without a start；到2025年要… → role target.
import type { Mention, NumeralMention, Period, ReadingContext } from '../model/metric.ts'
import type { Decimal } from '../text/decimal.ts'
import { multiply, parseDecimal, toNumber } from '../text/decimal.ts'
import { isoDate, yearPeriod } from './calendar.ts'
import { TARGET_WORDS } from './lexicon/changes.ts'
import { VERB_TABLE } from './lexicon/labels.ts'
import type { QuantityToken } from './token.ts'
import type { Placed } from './walk.ts'

/** The period of what states none. */
export function defaultPeriod(context: ReadingContext): Period | undefined {
  return context.period ?? (context.year === undefined ? undefined : yearPeriod(context.year))
}

/** Makes a mention of a placed draft. */
export function assemble(text: string, placed: Placed, context: ReadingContext): Mention {
  const { draft, inferred, group } = placed
  const { token } = draft
  const period = comparedYear(placed) ?? placed.period ?? defaultPeriod(context)
  const role = isTarget(text, placed, context) ? { role: 'target' as const } : {}
  const span = { start: token.start, end: token.end }
  const quantity = token.type === 'ordinal' ? rankQuantity(token.value, token.top) : measured(token)
  return {
    text: text.slice(span.start, span.end),
    ...quantity,
    span,
    label: draft.label.text,
    labelSpans: draft.label.spans,
    ...(draft.subject !== undefined && { subject: draft.subject }),
    ...(draft.scope !== undefined && { scope: draft.scope }),
    ...(draft.change && { change: draft.change }),
    ...(draft.accumulation && { accumulation: draft.accumulation }),
    ...role,
    ...(period && { period: draft.stock && !placed.long ? { end: period.end } : period }),
    periodInferred: inferred,
    ...(group && { group }),
    production: draft.production,
  }
}

// 同比 and 比上年 are said of one year; 近三年, which opened the sentence, is not its time.
function comparedYear({ draft, period }: Placed): Period | undefined {
  const basis = draft.change?.basis
  if (!period?.start || (basis !== 'year-on-year' && basis !== 'previous-year')) return undefined
  const year = Number(period.end.slice(0, 4))
  return period.start < `${year}` ? yearPeriod(year) : undefined
}

type Measured = Pick<
  Mention,
  'value' | 'low' | 'high' | 'unit' | 'kind' | 'approximation' | 'resolution' | 'canonical'
>

function rankQuantity(value: number, top: boolean): Measured {
  return { value, unit: '', kind: 'rank', ...(top && { approximation: 'at-most' as const }) }
}

/** Exact value, range, unit and resolution of a quantity. */
export function measured(token: QuantityToken): Measured {
  const range = token.low && token.high
  const value = range ? null : (token.exactNumber ?? (token.value ? toNumber(token.value) : null))
  const resolution =
    token.place === 0 || token.exactNumber !== undefined
      ? undefined
      : toNumber({ digits: 1n, scale: 0 }) * 10 ** token.place
  const canonical = canonicalOf(token)
  return {
    value,
    ...(token.low && token.high && { low: toNumber(token.low), high: toNumber(token.high) }),
    unit: token.unit === '％' ? '%' : token.unit,
    kind: token.kind,
    ...(token.approximation && { approximation: token.approximation }),
    ...(resolution !== undefined && { resolution: Number(resolution.toPrecision(12)) }),
    ...(canonical && { canonical }),
  }
}

/** The value in the unit of reference: 12.5公里 → 12500 m. */
export function canonicalOf(
  token: Pick<QuantityToken, 'value' | 'canonical' | 'factor'>,
): { value: number; unit: string } | undefined {
  const { value, canonical, factor } = token
  if (!value || canonical === undefined || factor === undefined) return undefined
  return { value: convert(value, factor), unit: canonical }
}

function convert(value: Decimal, factor: string): number {
  const [over = '1', under] = factor.split('/')
  const product = multiply(value, parseDecimal(over) ?? { digits: 1n, scale: 0 })
  return under === undefined ? toNumber(product) : toNumber(product) / Number(under)
}

/** Numerals of the mentions, for the list of all numerals. */
export function numeralOf(mention: Mention): NumeralMention {
  return {
    text: mention.text,
    span: mention.span,
    fate: 'metric',
    reason: mention.production,
    ...(mention.value !== null && { value: mention.value }),
  }
}

/** 计划, 力争, 预期目标 before it, 的目标 behind it, or a period after the report's year. */
function isTarget(text: string, placed: Placed, context: ReadingContext): boolean {
  const { token } = placed.draft
  const begins = placed.period?.start ?? placed.period?.end
  const last = context.until ?? (context.year === undefined ? undefined : isoDate(context.year, 12, 31))
  const future = last !== undefined && begins !== undefined && begins > last
  if (future) return true
  const clause = text.slice(Math.max(placed.clause, token.start - 60), token.start)
  if (TARGET_WORDS.some((word) => clause.includes(word) && !isNoun(clause, word))) return true
  if (/争取(到|在|全年|今年|年|实现|达|完成|新)/.test(clause) || willDo(clause)) return true
  const behind = text.slice(token.end, token.end + 8)
  if (/^的?(年度|预期|增长|发展|总体|工作)*目标/.test(behind)) return true
  const sentence = text.slice(
    Math.max(placed.sentence, token.start - 300),
    Math.max(placed.clause, token.start - 60),
  )
  return (
    /目标(是|为|：|:)/.test(sentence) ||
    (/(^|[，,])(力争|计划|拟|预计|预期)/.test(sentence.slice(lastSemicolon(sentence))) &&
      !/已|实现了|完成了/.test(clause))
  )
}

/** 将 with a verb behind it: 将新建; 将5个项目纳入 only moves its object. */
function willDo(clause: string): boolean {
  const at = clause.lastIndexOf('将')
  return (
    at >= 0 && !/[即大少上中必]$/.test(clause.slice(0, at)) && VERB_TABLE.at(clause, at + 1) !== undefined
  )
}

/** 计划 and 规划 name things: “双高计划”, 计划生育, 占计划的. */
function isNoun(clause: string, word: string): boolean {
  if (word === '确保') return /个$/.test(clause.slice(0, clause.lastIndexOf(word)))
  if (word !== '计划' && word !== '规划' && word !== '预期' && word !== '拟') return false
  const at = clause.lastIndexOf(word)
  const before = clause.slice(Math.max(0, at - 2), at)
  const after = clause.slice(at + word.length, at + word.length + 2)
  if (word === '拟') return /[模虚草比]$/.test(before)
  if (word === '预期') return /[超多]$/.test(before) || /寿命/.test(after)
  return (
    /[动展划产资项战略政财大高标业训养年育的”]$/.test(before) ||
    /^(生育|单列|的|”|投资|总投|项目|草案|纲要|引领|编制|批复|体系|目标任务)/.test(after) ||
    (word === '规划' && before !== '')
  )
}

function lastSemicolon(sentence: string): number {
  return Math.max(sentence.lastIndexOf('；'), sentence.lastIndexOf(';')) + 1
}
