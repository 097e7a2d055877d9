// Drafts → mentions: exact numbers, approximation, accumulation, role and period as the contract has them.
// 例：累计建成54家 (a stock) → period without a start；到2025年要… → role target.
import type { Mention, NumeralMention, Period, ReadingContext } from '../model/metric.ts'
import type { Decimal } from '../text/decimal.ts'
import { multiply, parseDecimal, toNumber } from '../text/decimal.ts'
import { yearPeriod } from './calendar.ts'
import { goalPeriod, isTarget } from './role.ts'
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
  const usual = comparedYear(placed) ?? placed.period ?? defaultPeriod(context)
  const period = goalPeriod(text, placed, usual) ?? usual
  const role = isTarget(text, placed, context, usual) ? { role: 'target' as const } : {}
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
    ...(placed.behind && { behind: placed.behind }),
    ...(draft.reckoned && { reckoned: draft.reckoned }),
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
