// Tokens that only make sense together: the unit behind the last number of a list belongs to all of them, and N:1 is
// one ratio. 例：分别为36.2、40.1和23.7亿元 → three sums of money；收入比由2.50:1缩小到2.27:1 → 2.5, 2.27.
import { shift, toNumber } from '../../text/decimal.ts'
import type { QuantityToken, Token } from './token.ts'

/** The tokens with units handed back along their lists and ratios to one joined. Linear in their number. */
export function spread(text: string, tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | undefined
  // From the end, so that a unit passes through the whole list.
  for (let k = tokens.length - 1; k > 0; k--) {
    const read = out ?? tokens
    const token = read[k]
    if (token?.type !== 'quantity' || token.unit === '') continue
    const at = before(text, read, k) ?? turnedBefore(text, read, k)
    const bare = at === undefined ? undefined : read[at]
    if (at === undefined || bare?.type !== 'quantity') continue
    if (!lacksUnit(text, bare, firstOf(text, read, at)) || !lends(text, token)) continue
    // 托位、床位数4.7个、27.3张: only of points has 个 lost the rest.
    if (bare.unit === '个' && token.kind !== 'percentage-point') continue
    out ??= [...tokens]
    out[at] = withUnit(text, bare, token)
  }
  return joinRatios(spreadMarks(text, out ?? tokens))
}

// Matches 分别超过, 均突破 before the number.
const OF_EACH = /(分别|依次|各|均|双双)[\u4e00-\u9fff]{0,3}$/

/** 分别超过8万元、4.5万元: the mark before the first is said of all. */
function spreadMarks(text: string, tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | undefined
  for (let k = 1; k < tokens.length; k++) {
    const read = out ?? tokens
    const token = read[k]
    if (token?.type !== 'quantity' || token.approximation) continue
    const first = read[before(text, read, k) ?? -1]
    if (first?.type !== 'quantity' || !first.approximation) continue
    const whole = first.marked && OF_EACH.test(text.slice(Math.max(0, first.start - 6), first.start))
    if (!whole && !first.markedBefore) continue
    out ??= [...tokens]
    out[k] = { ...token, approximation: first.approximation, markedBefore: true }
  }
  return out ?? tokens
}

/** Index of the quantity before the one at `k`, over 、 or 和. */
function before(text: string, tokens: readonly Token[], k: number): number | undefined {
  const start = tokens[k]?.start ?? 0
  const mark = text.charAt(start - 1)
  if (mark !== '、' && mark !== '和') return undefined
  const at = mark === '、' ? k - 2 : k - 1
  const one = tokens[at]
  return one?.type === 'quantity' && one.end === start - 1 ? at : undefined
}

// Matches `，提高`, `和下降`, `、减少` between two amounts of change.
const TURNED = /^[、，,]?[和及与]?(?:提高|提升|上升|增加|回升|下降|降低|减少|回落)$/

/** 分别下降0.1个，|提高|0.2个百分点: the points of a list whose verbs turn. */
function turnedBefore(text: string, tokens: readonly Token[], k: number): number | undefined {
  const token = tokens[k]
  if (token?.type !== 'quantity' || token.kind !== 'percentage-point') return undefined
  for (const at of [k - 1, k - 2]) {
    const one = tokens[at]
    if (one?.type === 'quantity')
      return one.unit === '个' && TURNED.test(text.slice(one.end, token.start)) ? at : undefined
  }
  return undefined
}

// Matches `分别为`, `依次下降` before a number; a list of whole numbers without it may be numbers of things: 1、2号楼.
const RESPECTIVELY = /(分别|依次|各)[\u4e00-\u9fff]{0,8}$/

/** Start of the first number of the list that the one at `k` stands in; no list is longer than 16. */
function firstOf(text: string, tokens: readonly Token[], k: number): number {
  let at = k
  for (let steps = 0; steps < 16; steps++) {
    const one = before(text, tokens, at)
    if (one === undefined) break
    at = one
  }
  return tokens[at]?.start ?? 0
}

function lacksUnit(text: string, token: QuantityToken, first: number): boolean {
  const { unit, kind, form, low, value } = token
  // 分别提高3.4个、1个百分点
  if (unit === '个' && value && value.scale > 0) return true
  if (unit !== '' || kind !== 'count' || form !== 'arabic' || low || !value || token.bare) return false
  if (isScaled(text, token)) return RESPECTIVELY.test(text.slice(Math.max(0, first - 12), first))
  return value.scale > 0 || RESPECTIVELY.test(text.slice(Math.max(0, first - 12), first))
}

/** 分别为7.01万亿、8.24万亿元: a number with a scale of its own lacks the unit alone. */
function isScaled(text: string, { numberStart, numberEnd }: QuantityToken): boolean {
  return /[万亿]/.test(text.slice(numberStart, numberEnd))
}

/** Units of measures and money; 号, 期 and classifiers of things may only follow the last number. */
function lends(text: string, { kind, numberStart, numberEnd, unit }: QuantityToken): boolean {
  if (['percentage', 'percentage-point', 'money', 'measure', 'multiple'].includes(kind)) return true
  return (
    kind === 'count' &&
    (/[万亿.]/.test(text.slice(numberStart, numberEnd)) || ['人', '户', '件', '家', '人次'].includes(unit))
  )
}

function withUnit(text: string, bare: QuantityToken, last: QuantityToken): QuantityToken {
  const scale = /[百千]?[万亿]+$/.exec(text.slice(last.numberStart, last.numberEnd))?.[0] ?? ''
  const own = [...scale].reduce((sum, c) => sum + (c === '亿' ? 8 : c === '万' ? 4 : c === '千' ? 3 : 2), 0)
  const power = last.spread ?? own
  const { unit, kind } = last
  if (isScaled(text, bare)) return { ...bare, unit, kind }
  return {
    ...bare,
    unit,
    kind,
    ...(bare.value && { value: shift(bare.value, power) }),
    place: bare.place + power,
    spread: power,
  }
}

function joinRatios(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | undefined
  for (let k = 0; k < tokens.length; k++) {
    const one = tokens[k]
    if (!one) continue
    const joined = isPlain(one) ? ratioAt(tokens, k, one) : undefined
    if (joined && !out) out = tokens.slice(0, k)
    out?.push(joined ?? one)
    if (joined) k += 2
  }
  return out ?? tokens
}

/** 2.27:1 and 1:16.5 as one token, of the value beside the one; 7:2:1 stays three. */
function ratioAt(tokens: readonly Token[], k: number, one: QuantityToken): QuantityToken | undefined {
  const [mark, other, after, before] = [tokens[k + 1], tokens[k + 2], tokens[k + 3], tokens[k - 1]]
  if (mark?.type !== 'mark' || mark.mark !== 'colon' || !isPlain(other)) return undefined
  if (one.end !== mark.start || other.start !== mark.end) return undefined
  const longer =
    (after?.type === 'mark' && after.mark === 'colon' && after.start === other.end) ||
    (before?.type === 'mark' && before.mark === 'colon' && before.end === one.start)
  if (longer || !other.value || !one.value) return undefined
  const [left, right] = [toNumber(one.value), toNumber(other.value)]
  // 床护比1：0.62: less than one to each.
  if (!(right === 1 && left >= 1) && !(left === 1 && right > 0)) return undefined
  const { end, numberEnd, unitEnd, approximation } = other
  const { value, place } = right === 1 ? one : other
  return {
    ...one,
    value,
    place,
    end,
    numberEnd,
    unitEnd,
    kind: 'index',
    ...(approximation && { approximation }),
  }
}

function isPlain(token: Token | undefined): token is QuantityToken {
  return (
    token?.type === 'quantity' && token.unit === '' && token.form === 'arabic' && token.value !== undefined
  )
}
