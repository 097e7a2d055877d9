// The figure of a table cell: a cell's words in, a quantity or the kind of emptiness out.
// 例：`13.61 亿吨` → 1361000000 吨；`-0.64` → −0.64；`（12）` → 12；`/` → 'slash'；`—` → 'dash'；`` → 'empty'.
import type { Quantity } from '../model/metric.ts'
import { measured } from './reader/assemble.ts'
import { skipSpaces } from './scan/chars.ts'
import { readQuantityAt } from './scan/quantity.ts'

/** Why a cell holds no figure: the kinds are kept apart because 0, empty, `/` and `—` mean different things. */
export type Emptiness = 'empty' | 'slash' | 'dash' | 'ellipsis' | 'text'

/** The figure, or why there is none. */
export type CellRead = { readonly quantity: Quantity } | { readonly none: Emptiness }

const SIGNS = new Map([
  ['+', 1],
  ['＋', 1],
  ['-', -1],
  ['－', -1],
  ['−', -1],
  ['–', -1],
  ['—', -1],
  ['↑', 1],
  ['↓', -1],
  ['▲', 1],
  ['▼', -1],
])

/** Reads a cell that is one figure from end to end; brackets around it and a sign or arrow before it are allowed. */
export function readQuantity(cell: string): CellRead {
  const words = cell.trim()
  if (words === '') return { none: 'empty' }
  if (/^[/／\\]+$/.test(words)) return { none: 'slash' }
  if (/^[-－—–−―]+$/.test(words)) return { none: 'dash' }
  if (/^(…+|\.{2,})$/.test(words)) return { none: 'ellipsis' }
  const bare = /^[（(]\s*(.*?)\s*[)）]$/.exec(words)?.[1] ?? words
  const sign = SIGNS.get(bare.charAt(0))
  const from = sign === undefined ? 0 : skipSpaces(bare, 1)
  const token = readQuantityAt(bare, from, 0)
  if (!token || skipSpaces(bare, token.end) !== bare.length) return { none: 'text' }
  const { value, ...rest } = measured(token)
  return { quantity: { text: cell, value: sign === -1 && value !== null ? -value : value, ...rest } }
}
