// 引号、括号、书名号不成对或交错：“城市眼、《条例）。
// A quotation of several paragraphs opens in each of them and closes only in the last (4.8.3.5).
import type { Finding } from '../model/diagnostic.ts'
import type { Passage, Rule } from '../model/rule.ts'
import { shorten } from './matches.ts'

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '［': '］',
  '「': '」',
  '『': '』',
}
const OPENERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSERS).map(([open, close]) => [close, open]),
)
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）' }
/** Matches “, ）, 《, 』; not ", <. */
const MARKS = /[“”‘’（）《》〈〉【】〔〕［］「」『』()]/g
/** A text that holds one at least. */
const ANY_MARK = new RegExp(MARKS.source)

/** Matches the number of an enumeration that closes a bracket never opened: `1)` `a）` `一）`; not 参加)。 */
const ENUMERATOR = /(?:^|[\s。；;：:，,（(])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/

interface Mark {
  readonly character: string
  readonly index: number
}

/** Within a paragraph; one finding for a mark that has no partner. */
export const punctuationUnbalanced: Rule = {
  id: 'punctuation/unbalanced',
  severity: 'error',
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const [i, passage] of passages.entries()) {
      for (const mark of strays(passage)) {
        if (mark.character === '“' && continues(passages, i)) continue
        yield describe(passage, mark)
      }
    }
  },
}

function strays({ written }: Passage): readonly Mark[] {
  if (!ANY_MARK.test(written)) return []
  const stack: Mark[] = []
  const found: Mark[] = []
  // How many of each opening mark the stack holds: looking through it for one that is not there takes minutes of
  // a text made of marks.
  const open = new Map<string, number>()
  const count = (character: string, by: number): void => {
    open.set(character, (open.get(character) ?? 0) + by)
  }
  for (const { 0: own, index } of written.matchAll(MARKS)) {
    const character = WIDE[own] ?? own
    if (character in CLOSERS) {
      stack.push({ character, index })
      count(character, 1)
    }
    const opener = OPENERS[character]
    if (!opener || isApostrophe(written, index)) continue
    const isNext = stack.at(-1)?.character === opener
    if (!isNext && character === '）' && ENUMERATOR.test(written.slice(Math.max(0, index - 5), index)))
      continue
    if (!open.get(opener)) {
      found.push({ character, index })
      continue
    }
    // Those opened since the opener were never closed.
    for (let last = stack.pop(); last; last = stack.pop()) {
      count(last.character, -1)
      if (last.character === opener) break
      found.push(last)
    }
  }
  return [...found, ...stack]
}

function isApostrophe(text: string, index: number): boolean {
  return text.charAt(index) === '’' && /[A-Za-z]/.test(text.charAt(index - 1))
}

// The next paragraph opens with the same mark: this one belongs to a quotation that goes on.
function continues(passages: readonly Passage[], i: number): boolean {
  const here = passages[i]
  const next = passages[i + 1]
  if (here?.kind !== 'paragraph' || next?.kind !== 'paragraph') return false
  return here.written.startsWith('“') && next.written.startsWith('“')
}

function describe(passage: Passage, { character, index }: Mark): Finding {
  const opens = character in CLOSERS
  const words = shorten(
    passage.written.slice(Math.max(0, index - (opens ? 0 : 8)), index + (opens ? 10 : 1)),
    12,
  )
  const other = opens ? CLOSERS[character] : OPENERS[character]
  return {
    span: passage.toSource(index, index + 1),
    message: opens
      ? {
          zh: `“${words}”处的 ${character} 没有对应的 ${other}`,
          en: `${character} at “${words}” is never closed`,
        }
      : {
          zh: `“${words}”处的 ${character} 没有对应的 ${other}`,
          en: `${character} at “${words}” was never opened`,
        },
    help: {
      zh: `补上 ${other}，或删去 ${character}`,
      en: `Add ${other} or remove ${character}`,
    },
  }
}
