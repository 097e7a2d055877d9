// How alike two names or two stretches of text are, 0…1, the same in both directions.
// 例：汽车保有 / 民用汽车保有 are alike (one adds a word), 进口 / 出口 are not (each has a word of its own).
import { CONTRASTS, PARTS } from '../lexicon/contrasts.ts'
import { gradesIn } from './grades.ts'

/** What a name holds of one contrast set: 进口 of 进出口, 进口, 出口. */
export interface Contrast {
  readonly set: number
  /** In the order of their codes. */
  readonly words: readonly string[]
}

/** The members of each contrast set that `key` holds, set by set; nothing of the sets it holds none of. */
export function contrastsIn(key: string): readonly Contrast[] {
  const grades = gradesIn(key)
  const contrasts = ANY.test(key) ? memberContrasts(key) : NONE
  return grades.length === 0 ? contrasts : [...contrasts, { set: SETS.length, words: grades }]
}

function memberContrasts(key: string): readonly Contrast[] {
  const contrasts: Contrast[] = []
  const plain = key.replace(ACROSS, ' ')
  for (const [set, members] of SETS.entries()) {
    let rest = plain
    const words: string[] = []
    for (const word of members) {
      if (!rest.includes(word)) continue
      words.push(word)
      rest = rest.replaceAll(word, ' ')
    }
    if (words.length > 0) contrasts.push({ set, words: words.sort() })
    else if (set === BUILDING && key.includes('建成')) contrasts.push(BUILT)
  }
  return contrasts
}

/** Matches what two words make a member of: 利用电信, 推进口岸建设, 突出口碑, 回收费用. */
const ACROSS = /(?<=[利使采运应])用(?=电)|(?<=[推促增])进(?=口[岸腔])|(?<=突)出(?=口)|(?<=回)收(?=费)/g

const SETS = [...PARTS, ...CONTRASTS].map((words) => [...words].sort((a, b) => b.length - a.length))

/** 建成 says nothing of how, and is no word of the set: it goes with 新建 as well as with none, not with 在建. */
const BUILDING = SETS.findIndex((words) => words.includes('新建'))
const BUILT: Contrast = { set: BUILDING, words: [] }
const UNFINISHED = '在建'

/** Most names hold no member at all, and are compared at once. */
const ANY = new RegExp([...SETS.flat(), '建成'].join('|'))
const NONE: readonly Contrast[] = []

/** `conflict`: each name has a member the other lacks, or one names a part. Otherwise how many sets only one of them speaks of. */
export function compareContrasts(a: readonly Contrast[], b: readonly Contrast[]): 'conflict' | number {
  let oneSided = 0
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const left = a[i]
    const right = b[j]
    if (left && right && left.set === right.set) {
      i++
      j++
      if (sameWords(left, right) || buildsAndBuilt(left, right)) continue
      if (left.set === BUILDING && builtAndUnfinished(left, right)) return 'conflict'
      if (!within(left, right) && !within(right, left)) return 'conflict'
    } else {
      // Only one of them speaks of the set that comes first.
      const alone = left && (!right || left.set < right.set) ? left : right
      if (alone === left) i++
      else j++
      if (alone?.words.length === 0) continue
      if ((alone?.set ?? 0) < PARTS.length) return 'conflict'
    }
    oneSided++
  }
  return oneSided
}

/** 建成高速公路 are no 在建高速公路. */
function builtAndUnfinished({ words: a }: Contrast, { words: b }: Contrast): boolean {
  const [words, none] = a.length === 0 ? [b, a] : [a, b]
  return none.length === 0 && words.includes(UNFINISHED)
}

/** 新建大棚 and 建成大棚 are told of one thing. */
function buildsAndBuilt({ words: a }: Contrast, { words: b }: Contrast): boolean {
  const [words, none] = a.length === 0 ? [b, a] : [a, b]
  return none.length === 0 && words.length === 1 && words[0] === '新建'
}

function sameWords({ words: a }: Contrast, { words: b }: Contrast): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i])
}

function within({ words }: Contrast, { words: others }: Contrast): boolean {
  return words.every((word) => others.includes(word))
}

/** A name with its characters in order of their codes, for counting what two names share. */
export interface Worded {
  readonly text: string
  readonly chars: readonly number[]
}

/** A text with the codes of its characters in order, by which it is compared. */
export function worded(text: string): Worded {
  return { text, chars: sortedChars(text) }
}

/** The codes of its characters in order; of one that takes two code units the first. */
export function sortedChars(text: string): readonly number[] {
  const codes: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    insert(codes, code, true)
    if (code >= 0xd800 && code < 0xdc00 && isSecondHalf(text.charCodeAt(i + 1))) i++
  }
  return codes
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}

/** Sorted by insertion: names are short, and a call of the library's sort costs more than this loop. */
function insert(sorted: number[], value: number, again: boolean): void {
  let at = sorted.length
  while (at > 0 && (sorted[at - 1] ?? 0) > value) at--
  if (!again && at > 0 && sorted[at - 1] === value) return
  sorted.push(value)
  for (let i = sorted.length - 1; i > at; i--) sorted[i] = sorted[i - 1] ?? 0
  sorted[at] = value
}

/**
 * Likeness of two indicator keys: in their order of words, or, a little less, whatever the order. Below
 * `enough` only an upper bound is told, which spares the comparison of most names.
 */
export function nameSimilarity(a: Worded, b: Worded, enough = 0): number {
  if (a.text === b.text) return 1
  if (a.text === '' || b.text === '') return 0
  const shorter = Math.min(a.text.length, b.text.length)
  const total = a.text.length + b.text.length
  const common = commonOf(a.chars, b.chars)
  const shared = (2 * common) / total
  const anyOrder = shorter >= 5 && shared >= MOSTLY ? ANY_ORDER * shared : 0
  const most = Math.max(anyOrder, orderedSimilarity(common, shorter, total))
  if (most < enough) return most
  const inOrder = commonLength(a.text.slice(0, 64), b.text.slice(0, 64))
  return Math.max(anyOrder, orderedSimilarity(inOrder, shorter, total))
}

/** What the same characters in another order are worth: 再就业资金 / 资金再就业. */
const ANY_ORDER = 0.9
/** From which share on two names are the same words turned round, and no longer one word put for another. */
const MOSTLY = 0.8

/** How many numbers two sorted lists have in common, each as often as it occurs. */
function commonOf(a: readonly number[], b: readonly number[]): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) common++
    if (left <= right) i++
    if (right <= left) j++
  }
  return common
}

/** Of names with `common` characters in one order and `total` together; words added on one side cost little. */
function orderedSimilarity(common: number, shorter: number, total: number): number {
  const dice = (2 * common) / total
  // A short name inside a long one says little: 支出 is not 用于“三农”的支出.
  if (common === shorter) return dice + (1 - dice) * 0.5 * Math.min(1, Math.max(0, common - 2) / 4)
  return dice * (1 - 0.8 * ((shorter - common) / shorter))
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let previous = new Uint8Array(b.length + 1)
  let current = new Uint8Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const same = code === b.charCodeAt(j - 1)
      current[j] = same ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, current[j - 1] ?? 0)
    }
    const spent = previous
    previous = current
    current = spent
  }
  return previous[b.length] ?? 0
}

/** Longer stretches are sorted by the library. */
const SHORT = 40

/** Neighbouring character pairs as sorted numbers, each once; a single character is its own pair. */
export function bigrams(text: string): readonly number[] {
  const pairs: number[] = []
  if (text.length === 1) return [text.charCodeAt(0)]
  if (text.length <= SHORT) {
    for (let n = 0; n + 1 < text.length; n++) insert(pairs, pairAt(text, n), false)
    return pairs
  }
  const all = Int32Array.from({ length: text.length - 1 }, (_, n) => pairAt(text, n)).sort()
  for (const [n, pair] of all.entries()) if (n === 0 || pair !== all[n - 1]) pairs.push(pair)
  return pairs
}

/** Two codes as one small integer, which V8 keeps without a box. */
function pairAt(text: string, n: number): number {
  return (text.charCodeAt(n) - 0x8000) * 0x10000 + text.charCodeAt(n + 1)
}

/** Sørensen–Dice coefficient of two sorted lists without repetition; two empty ones are alike. */
export function pairDice(a: readonly number[], b: readonly number[]): number {
  if (a === b || (a.length === 0 && b.length === 0)) return 1
  return (2 * commonOf(a, b)) / (a.length + b.length)
}

/** Whether a list has all of another, both sorted and without repetition. */
export function hasAll(list: readonly number[], part: readonly number[]): boolean {
  return commonOf(list, part) === part.length
}

/** Sørensen–Dice coefficient of two sets; two empty sets are alike. */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 && b.size === 0) return 1
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const item of small) if (large.has(item)) common++
  return (2 * common) / (a.size + b.size)
}
