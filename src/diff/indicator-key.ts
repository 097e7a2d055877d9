// The name of an indicator as it is compared: width, quotes, list numbers, fillers and synonyms set aside.
// 例：`全市货物进出口总额` and `进出口额` → `进出口`；`三、本年度办理结果（一）予以公开·自然人` → `办理结果予以公开自然人`.
import { COVERAGE } from './lexicon/contrasts.ts'
import { FILLERS, SYNONYMS, WEAK_ENDINGS } from './lexicon/synonyms.ts'

export interface IndicatorKey {
  /** What is compared. Never empty unless the label has no letters at all. */
  readonly text: string
  /** Words of coverage (规上, 全社会 …) and what stood in brackets: a difference is one of 口径. */
  readonly coverage: readonly string[]
}

/** Matches `(一)` and `(12)` but not `第(一)项`, whose number is part of the name. */
const BRACKETED_NUMBER = /(?<!第)\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/g
/** Matches `三、` and `2.` at the start or after a separator; not the `2.` of `PM2.5`. */
const LEADING_NUMBER = /(^|[·/\s])(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d))/g
/** Matches the last bracket without brackets inside: `(按2020年不变价计算)`. */
const BRACKETS = /\(([^()]*)\)/g
/** Matches `2024年` and `2024年度`. */
const YEAR = /(?:19|20)\d{2}年度?/g
const MARKS = /[\s“”„"'‘’《》〈〉「」『』【】[\]{}、,，。.;；:：·/\\\-—–_~!！?？*`|]/g

export function indicatorKey(label: string): IndicatorKey {
  const brackets: string[] = []
  const plain = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/pm2\.5/g, 'pm2·5')
    .replace(BRACKETED_NUMBER, '')
    .replace(LEADING_NUMBER, '$1')
    .replace(BRACKETS, (_, words: string) => {
      brackets.push(words)
      return ''
    })
    .replace(YEAR, '')
  const stripped = strip(plain.replace(MARKS, ''))
  // 省（市） and 省 are told apart by nothing else.
  const bare = stripped.length > 2 ? stripped : stripped + brackets.map((b) => b.replace(MARKS, '')).join('')
  const text = bare === '' ? label.normalize('NFKC').toLowerCase() : bare
  const coverage = COVERAGE.filter(
    (word) => text.includes(word) || brackets.some((b) => strip(b).includes(word)),
  )
  return { text, coverage }
}

/** Any word that `strip` looks for: most names hold none of them, and are done with one search. */
const SYNONYM = anyOf(SYNONYMS.map(({ from }) => from))
const FILLER = anyOf(FILLERS)

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g')
}

function strip(words: string): string {
  let text = words
  if (text.search(SYNONYM) >= 0) for (const { from, to } of SYNONYMS) text = text.replaceAll(from, to)
  text = text.replace(FILLER, '') || text
  const ending = WEAK_ENDINGS.find((e) => text.endsWith(e) && text.length > e.length + 1)
  return ending === undefined ? text : text.slice(0, -ending.length)
}
