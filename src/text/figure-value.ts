// A quantity → the words a table prints, number and approximation without the unit.
// 例：value 32000, about, resolution 1000 → `约3.2万`; rank 1 of 全市 → `全市第1`; 下降7.3% year-on-year → `同比下降7.3`.
import type { Approximation, Basis, Metric } from '../model/metric.ts'
import { changeVerb } from './change-verb.ts'
import { fromNumber, shift, toText } from './decimal.ts'

const BASIS: Readonly<Record<Basis, string>> = {
  'year-on-year': '同比',
  'period-on-period': '环比',
  'previous-year': '较上年',
  other: '',
  unstated: '',
}

/** Value with approximation and direction, without unit; `—` when there is no number at all. */
export function formatValue(metric: Metric, lang = 'zh-CN'): string {
  const chinese = lang.startsWith('zh')
  const number = numberWords(metric, chinese)
  if (number === undefined) return '—'
  // A rank says among whom.
  if (metric.kind === 'rank') return (metric.scope ?? '') + (chinese ? `第${number}` : number)
  const approximate = chinese
    ? approximately(number, metric)
    : `${ENGLISH[metric.approximation ?? 'exact']}${number}`
  if (!metric.change || metric.origin === 'table' || !chinese) return approximate
  const { basis, direction } = metric.change
  if (direction === 'flat') return `${BASIS[basis]}持平`
  return BASIS[basis] + changeVerb(direction, metric) + approximate
}

/** The unit beside `formatValue`: none where the words already say all (持平, ranks). */
export function formatUnit(metric: Metric): string {
  return metric.change?.direction === 'flat' && metric.origin !== 'table' ? '' : metric.unit
}

/** `3600`, `3.2万`, `1.05亿`, `−0.64`: decimals as the source wrote them, 万 and 亿 only where no digit is lost. */
export function formatNumber(value: number, resolution = 1, chinese = true): string {
  const magnitude = Math.abs(value)
  const scaled = (power: number, scale: string): string => {
    const wanted = Math.max(0, power - Math.round(Math.log10(resolution)))
    return withDecimals(toText(shift(fromNumber(value), -power)), wanted) + scale
  }
  let text: string
  if (chinese && magnitude >= 1e8 && resolution >= 1e4) text = scaled(8, '亿')
  else if (chinese && magnitude >= 1e4 && resolution >= 100) text = scaled(4, '万')
  else text = withDecimals(plainly(value), resolution >= 1 ? 0 : decimals(plainly(resolution)))
  return text.startsWith('-') ? `−${text.slice(1)}` : text
}

const ENGLISH: Readonly<Record<Approximation, string>> = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  nearly: 'nearly ',
  'less-than': 'less than ',
  'at-most': 'at most ',
}

function numberWords(metric: Metric, chinese: boolean): string | undefined {
  const write = (value: number): string => formatNumber(value, metric.resolution, chinese)
  if (metric.value !== null) return write(metric.value)
  if (metric.low !== undefined && metric.high !== undefined)
    return `${write(metric.low)}—${write(metric.high)}`
  const bound = metric.low ?? metric.high
  return bound === undefined ? undefined : write(bound)
}

function approximately(number: string, metric: Metric): string {
  const count = metric.kind === 'count'
  const words: Readonly<Record<Approximation, string>> = {
    exact: number,
    about: `约${number}`,
    'more-than': count && !number.includes('.') ? `${number}余` : `超过${number}`,
    'at-least': count ? `不少于${number}` : `不低于${number}`,
    nearly: `近${number}`,
    'less-than': `不足${number}`,
    'at-most': `不超过${number}`,
  }
  return words[metric.approximation ?? 'exact']
}

/** The number without an exponent. */
function plainly(value: number): string {
  const text = String(value)
  return text.includes('e') ? toText(fromNumber(value)) : text
}

/** How many digits stand behind the point. */
function decimals(number: string): number {
  const point = number.indexOf('.')
  return point < 0 ? 0 : number.length - point - 1
}

function withDecimals(number: string, wanted: number): string {
  const there = decimals(number)
  if (there >= wanted) return number
  return (there === 0 ? `${number}.` : number) + '0'.repeat(wanted - there)
}
