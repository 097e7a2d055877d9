// A time in two units, in the smaller of them. 例：9分36秒 → 576 秒；1小时20分钟 → 80 分钟.
import type { NumberRead } from './number/number.ts'
import type { QuantityToken } from './token.ts'

/** Matches `分36秒`, `小时20分钟`, `小时30分` behind the first number. */
const REST = /^(?:小时(\d{1,2})(?:分钟|分)|分钟?(\d{1,2})秒)(?![\d.])/

/** `number` is the one before the larger unit; undefined where no second one follows at once. */
export function readMixedTime(text: string, number: NumberRead): QuantityToken | undefined {
  if (number.value.scale > 0 || number.low || number.more) return undefined
  const found = REST.exec(text.slice(number.end, number.end + 8))
  if (!found) return undefined
  const end = number.end + found[0].length
  const rest = BigInt(found[1] ?? found[2] ?? 0)
  return {
    type: 'quantity',
    start: number.start,
    end,
    numberStart: number.start,
    numberEnd: end,
    unitEnd: end,
    value: { digits: number.value.digits * 60n + rest, scale: 0 },
    unit: found[1] === undefined ? '秒' : '分钟',
    kind: 'duration',
    place: 0,
    form: number.form,
    bare: false,
    marked: false,
  }
}
