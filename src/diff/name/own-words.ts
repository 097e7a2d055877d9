// Whether two names have a word of their own in common, beyond those that much else is called by.
import { COMMON_WORDS } from '../lexicon/common-words.ts'
import type { Indicator } from './indicator.ts'

/** Matches 国家级, 新增 wherever they stand; the longest first. */
const COMMON = new RegExp([...COMMON_WORDS].sort((a, b) => b.length - a.length).join('|'), 'g')

/** Characters that they share at least, unless one of them has no more: things that are counted are many. */
const SHARED = { counted: 2, other: 1 }
const COUNTED: ReadonlySet<string> = new Set(['个', '人', '户'])

/** Whether two figures may be of one thing by the words that their names and clauses have for themselves. */
export function shareOwnWords(a: Indicator, b: Indicator): boolean {
  if (thingOf(a) === thingOf(b)) return true
  const [one, other] = [ownChars(a), ownChars(b)]
  const [short, long] = one.size < other.size ? [one, other] : [other, one]
  const least = COUNTED.has(a.family) && !verbsOfOneKind(a, b) ? SHARED.counted : SHARED.other
  return holdsOf(long, short, Math.min(least, Math.max(1, short.size)))
}

/** Whether at least so many of `chars` are held. */
function holdsOf(held: ReadonlySet<string>, chars: ReadonlySet<string>, least: number): boolean {
  let left = least
  for (const char of chars) {
    if (held.has(char) && --left === 0) return true
  }
  return false
}

/** 新建学校 / 建成投用新校: by other verbs of one kind the things are told in other words as well. */
function verbsOfOneKind({ name: a }: Indicator, { name: b }: Indicator): boolean {
  const [one, other] = [a.deed, b.deed]
  if (!one || !other || one.verb === other.verb) return false
  return one.lists.some((list) => other.lists.includes(list))
}

/** 项目 of 签约项目: told by another verb it is the same, however common. */
function thingOf({ name }: Indicator): string {
  return name.deed?.thing.text ?? name.text
}

/** Made once: a figure that was reworded is looked at with some fifty others. */
const OWN_CHARS = new WeakMap<Indicator, ReadonlySet<string>>()

function ownChars(indicator: Indicator): ReadonlySet<string> {
  const known = OWN_CHARS.get(indicator)
  if (known) return known
  const { name, words } = indicator
  const own = new Set(`${name.text}${words.whole.text}`.replace(COMMON, ''))
  OWN_CHARS.set(indicator, own)
  return own
}
