// Numbers whose unit stands in a bracket behind their name, as in the head of a column.
// 例：办理率（%）：|98.5 → 98.5 %；总投资（万元）|1200 → 12000000 元.
import { shift } from '../../text/decimal.ts'
import type { QuantityToken, Token } from './token.ts'
import { readUnit } from './unit.ts'

// Matches （%）：, （万元）, （单位：亿元）为 behind a name and right before a number.
const HEADED =
  /[\u4e00-\u9fff”][（(](?:单位[：:])?([百千]?[万亿]{0,2})([^（）()\d\s]{1,8})[）)]\s?[：:]?\s?(?:[为约达是])?$/
/** No name with its bracket is looked at further. */
const REACH = 20

/** The tokens with such units given to their numbers. Linear in their number. */
export function withHeadedUnits(text: string, tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | undefined
  for (const [k, token] of tokens.entries()) {
    if (token.type !== 'quantity' || token.unit !== '' || token.kind !== 'count' || token.bare) continue
    const headed = headedBy(text, token)
    if (!headed) continue
    out ??= [...tokens]
    out[k] = headed
  }
  return out ?? tokens
}

function headedBy(text: string, token: QuantityToken): QuantityToken | undefined {
  const before = text.slice(Math.max(0, token.start - REACH), token.start)
  if (!/[）)]\s?[：:]?\s?[为约达是]?$/.test(before)) return undefined
  const [, scale = '', words = ''] = HEADED.exec(before) ?? []
  const unit = words === '' ? undefined : readUnit(words, 0)
  if (unit?.end !== words.length || !token.value) return undefined
  const power = [...scale].reduce((sum, c) => sum + (c === '亿' ? 8 : c === '万' ? 4 : c === '千' ? 3 : 2), 0)
  return {
    ...token,
    unit: unit.unit,
    kind: unit.kind,
    value: shift(token.value, power),
    place: token.place + power,
  }
}
