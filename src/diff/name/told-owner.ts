// A name that leaves out whose figure it is, after the words have said so: 339个地级及以上城市中，…优良天数比例87.5% is what
// next year calls 地级及以上城市优良天数比例; 近岸海域海水水质…，优良水质比例 the 近岸海域水质优良比例.
import type { Indicator } from './indicator.ts'
import { hasAll, sortedChars } from './similarity.ts'

/** What two names are worth of which the words around say what one leaves out. */
const TOLD_OWNER = 0.88
/** Characters of the shorter name at least, and of what it leaves out. */
const NAMED = 3
const LEFT_OUT = { least: 2, most: 12 }

/** How alike two names are of which one leaves out what the words before it tell; 0 where they are not. */
export function ownerTold(a: Indicator, b: Indicator): number {
  const [short, long] = a.name.text.length < b.name.text.length ? [a, b] : [b, a]
  const missing = long.name.text.length - short.name.text.length
  if (short.name.text.length < NAMED || missing < LEFT_OUT.least || missing > LEFT_OUT.most) return 0
  if (short.growth || !short.context || !hasAll(long.name.chars, short.name.chars)) return 0
  const told = `${short.words.told} ${short.section}`
  const { text } = long.name
  for (let i = 0; i + missing <= text.length; i++) {
    const owner = text.slice(i, i + missing)
    if (!told.includes(owner)) continue
    const rest = sortedChars(text.slice(0, i) + text.slice(i + missing))
    if (hasAll(rest, short.name.chars)) return TOLD_OWNER
  }
  return 0
}
