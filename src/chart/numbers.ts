// Numbers as charts print them: 12000 → `1.2万`, 350000000 → `3.5亿`; in English `12,000`.
import { fromNumber, shift, toText } from '../text/decimal.ts'

/** Short and exact: digits are moved, never rounded away. */
export function formatNumber(value: number, lang = 'zh-CN'): string {
  const [sign, size] = value < 0 ? ['−', -value] : ['', value]
  if (lang.startsWith('en')) return sign + group(toText(fromNumber(size)))
  const scaled = size >= 1e8 ? scale(size, 8, '亿') : size >= 1e4 ? scale(size, 4, '万') : undefined
  const plain = toText(fromNumber(size))
  return sign + (scaled !== undefined && scaled.length <= plain.length + 1 ? scaled : plain)
}

/** One way for all numbers of a picture: in 万 or 亿 throughout, or in full throughout. */
export function formatterOf(values: readonly number[], lang: string): (value: number) => string {
  const most = Math.max(0, ...values.map((value) => Math.abs(value)))
  const [power, word] = most >= 1e8 ? [8, '亿'] : most >= 1e4 ? [4, '万'] : [0, '']
  const scaled = (value: number): string => (value < 0 ? '−' : '') + scale(Math.abs(value), power, word)
  const long = values.some((value) => (scaled(value).split('.')[1] ?? '').length > 5)
  if (lang.startsWith('en') || power === 0 || long) return (value) => plain(value, lang)
  return (value) => (value === 0 ? '0' : scaled(value))
}

function plain(value: number, lang: string): string {
  const text = toText(fromNumber(Math.abs(value)))
  return (value < 0 ? '−' : '') + (lang.startsWith('en') ? group(text) : text)
}

function scale(value: number, power: number, word: string): string {
  return trim(toText(shift(fromNumber(value), -power))) + word
}

// `2.50` → `2.5`, `30` stays
function trim(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text
}

function group(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
