// Words that are said of those counted, before 的有: they are the name as a whole, and nothing is taken off them.
// 例：因政策限制目前尚不能解决的有66件 → 因政策限制尚不能解决 66件.
import { type Compact, TIME } from './compact.ts'

// Matches 的有, 的仅有, 的已有 before the number of those of whom the words before are said.
const NOMINAL = /的(?:[仅只共还已就也各]|分别)?(?:有|为)$/
// Matches 其中, 目前全市 at the head of such words.
const LINKING = new RegExp(
  `^(?:[${TIME}，,：:]|其中|中(?=[不有已未])|目前|同时|另外|此外|截至|全[国省市区县州](?!人大|政协)|我[省市区县])+[末底]?`,
)

/** The stretch of such words and whom they are said of; undefined where the words before a figure are no such clause. */
export function nominalWords({
  text,
}: Compact):
  | { readonly lo: number; readonly hi: number; readonly has: boolean; readonly subject?: string }
  | undefined {
  const found = text.includes('的', text.length - 5) ? NOMINAL.exec(text) : null
  if (!found || /[，。；]/.test(text.slice(0, found.index))) return undefined
  const linking = LINKING.exec(text)?.[0] ?? ''
  const length = found.index - linking.length
  if (length < 2 || length > 24) return undefined
  const subject = /[全我][国省市区县州]/.exec(linking)?.[0]
  return {
    lo: linking.length,
    hi: found.index,
    has: found[0].endsWith('有'),
    ...(subject && { subject }),
  }
}
