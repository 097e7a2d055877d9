// Places that are their own unit: a list of them needs no noun behind each number.
// 例：辖|5镇|10乡 → 镇；|30省|（自治区、直辖市）1958县 → 省.
import { type Label, type QuantityView, wordLabel } from '../../context/view.ts'

const PLACES = new Set(['省', '镇', '村', '街道', '县', '市', '社区', '乡镇'])

// Matches （自治区、直辖市）1958 behind 30省.
const NEXT_PLACES = /^（[\u4e00-\u9fff、]{1,14}）\d/

/** The unit as the name of places that another number follows. */
export function placesCounted({ token, text, joined }: QuantityView): Label | undefined {
  if (token.kind !== 'count' || !PLACES.has(token.unit)) return undefined
  const next = joined || NEXT_PLACES.test(text.slice(token.end, token.end + 20))
  return next ? wordLabel(token.unit) : undefined
}
