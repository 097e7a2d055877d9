// A key of the front matter as written → the key that is meant. 例：`doc_number`, 发文字号 → docNumber.
import { closest, distance } from 'fastest-levenshtein'
import { META_KEYS, type MetaKey } from './meta-keys.ts'

const BY_NAME: ReadonlyMap<string, string> = new Map(
  META_KEYS.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [fold(alias), name] as const)),
)

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
}

/** The English name of a key written in any of its forms: `doc_number`, 发文字号 → docNumber. */
export function canonicalKey(written: string): string | undefined {
  return BY_NAME.get(fold(written))
}

/** The known key most like `written`, if one is near enough to have been meant. */
export function nearestKey(written: string): string | undefined {
  const word = fold(written).slice(0, 64)
  if (word === '') return undefined
  const names = META_KEYS.flatMap(({ name, aliases }) => [name, ...aliases])
  const folded = closest(word, names.map(fold))
  const limit = /\p{Script=Han}/u.test(word) ? 1 : Math.max(1, Math.floor(word.length / 3))
  return distance(word, folded) <= Math.max(limit, word.length > 3 ? 2 : 1)
    ? names.find((name) => fold(name) === folded)
    : undefined
}

/** The keys by their English names. */
export const KEY_KINDS: ReadonlyMap<string, MetaKey> = new Map(META_KEYS.map((entry) => [entry.name, entry]))
