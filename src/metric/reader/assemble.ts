// Drafts → mentions: exact numbers, approximation, accumulation, role and period as the contract has them.
// 例：累计建成54家 (a stock) → period without a start；到2025年要… → role target.
import type { Mention, NumeralMention, Period, ReadingContext } from '../../model/metric.ts'
import { isYear } from '../../text/calendar.ts'
import { toNumber } from '../../text/decimal.ts'
import type { Placed } from '../context/walk.ts'
import { canonicalOf } from '../scan/canonical.ts'
import { yearOf, yearPeriod } from '../scan/time/calendar.ts'
import type { QuantityToken } from '../scan/token.ts'
import { goalPeriod, isTarget } from './role.ts'

/** The period of what states none. */
export function defaultPeriod(context: ReadingContext): Period | undefined {
  return context.period ?? (context.year === undefined ? undefined : yearPeriod(context.year))
}

/** Makes a mention of a placed draft. */
export function assemble(text: string, placed: Placed, context: ReadingContext): Mention {
  const { draft, inferred, group } = placed
  const { token } = draft
  const usual = comparedYear(placed) ?? placed.period ?? defaultPeriod(context)
  const target = isTarget(text, placed, context, usual)
  const period =
    goalPeriod(text, placed, usual) ?? (target ? wholeYear(text, placed, usual) : undefined) ?? usual
  const span = { start: token.start, end: token.end }
  const quantity = token.type === 'ordinal' ? rankQuantity(token.value, token.top) : measured(token)
  // Filled field by field: spreads of fields that may be there cost more than all that is computed here.
  const mention: Writable<Mention> = {
    text: text.slice(span.start, span.end),
    ...quantity,
    span,
    label: draft.label.text,
    labelSpans: draft.label.spans,
  } as Writable<Mention>
  if (draft.subject !== undefined) mention.subject = draft.subject
  if (draft.scope !== undefined) mention.scope = draft.scope
  if (draft.change) mention.change = draft.change
  if (placed.behind) mention.behind = placed.behind
  if (draft.reckoned) mention.reckoned = draft.reckoned
  if (draft.accumulation) mention.accumulation = draft.accumulation
  if (target) mention.role = 'target'
  const spent = target ? period : reported(period, context.period)
  if (spent) mention.period = draft.stock && !isSpan(placed, spent) ? { end: spent.end } : spent
  mention.periodInferred = inferred
  if (group) mention.group = group
  mention.production = draft.production
  return mention
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

// Matches `预计全年`, `年底前`, `年内`, `年度计划投资`, `年计划改造`; not `上年底`, `三年计划`.
const YEARS_END =
  /全年|(?<![上去前])年[底末终内]|(?<![一二三四五六七八九十两几多\d])年度?(?:计划|目标|任务)|年初预算/

// Matches `将完成`, `将达到`: what a report on part of a year expects; not `即将达到`.
const WILL_BE = /(?<![即大少上中必])将(?:完成|达到?|实现|超过|突破)/

/** 预计全年签约100个 in a report on ten months is of the whole year, though those months are all that is reported. */
function wholeYear(
  text: string,
  { inferred, clause, draft, sentence }: Placed,
  usual: Period | undefined,
): Period | undefined {
  if (!inferred || !usual?.start || usual.end.endsWith('-12-31')) return undefined
  const from = Math.max(sentence, Math.min(clause, draft.token.start - 40))
  const will = WILL_BE.test(text.slice(Math.max(sentence, draft.token.start - 60), draft.token.start))
  return will || YEARS_END.test(text.slice(from, draft.token.start))
    ? yearPeriod(yearOf(usual.end))
    : undefined
}

/** 近三年累计投入: several years that are named bound what was built up in them. */
function isSpan({ draft, long, inferred }: Placed, spent: Period): boolean {
  if (long || draft.production === 'streak' || !spent.start) return long
  const several = yearOf(spent.start) < yearOf(spent.end)
  return several && (!inferred || (spent.start.endsWith('-01-01') && spent.end.endsWith('-12-31')))
}

/** 2025年 in a report on its first nine months is what of that year is over. */
function reported(period: Period | undefined, report: Period | undefined): Period | undefined {
  if (!period?.start || !report?.start || period.end <= report.end || period.start > report.end) return period
  const year = report.end.slice(0, 4)
  return isYear(period) && report.start.startsWith(year) ? { start: period.start, end: report.end } : period
}

// 同比 and 比上年 are said of one year; 近三年, which opened the sentence, is not its time.
function comparedYear({ draft, period }: Placed): Period | undefined {
  const basis = draft.change?.basis
  if (!period?.start || (basis !== 'year-on-year' && basis !== 'previous-year')) return undefined
  const year = Number(period.end.slice(0, 4))
  // 2022年10月至2023年9月 is one year, though it is of two.
  const twelve = yearOf(period.start) === year - 1 && period.start.slice(5) > period.end.slice(5)
  return period.start < `${year}` && !twelve ? yearPeriod(year) : undefined
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
  const resolution = token.place === 0 || token.exactNumber !== undefined ? undefined : 10 ** token.place
  const converts = token.kind === 'money' || token.kind === 'measure'
  const canonical = converts ? canonicalOf(value, token.unit) : undefined
  const read: Writable<Partial<Measured>> = { value }
  if (token.low && token.high) {
    read.low = toNumber(token.low)
    read.high = toNumber(token.high)
  }
  read.unit = token.unit === '％' ? '%' : token.unit
  read.kind = token.kind
  if (token.approximation) read.approximation = token.approximation
  if (resolution !== undefined) read.resolution = Number(resolution.toPrecision(12))
  if (canonical) read.canonical = canonical
  return read as Measured
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
