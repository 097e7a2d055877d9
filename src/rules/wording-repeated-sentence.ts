// 整句重复：同一句话在文中出现两次.
import type { Finding } from '../model/diagnostic.ts'
import type { Passage, Rule } from '../model/rule.ts'
import { HALF, isAlphanumeric } from '../text/letters.ts'
import { shorten } from './matches.ts'

const STOPS = '。！？；'

/** A sentence with its stop; what has none is a caption, a headline, a line of a form. */
const SENTENCE = /[^。！？；\n]+[。！？；]?/g

interface Place {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** From `minimum` characters on, marks aside; anywhere in the prose. */
export const wordingRepeatedSentence: Rule = {
  id: 'wording/repeated-sentence',
  severity: 'warning',
  options: { minimum: 12 },
  *check(_disclosure, { passages, options }): Iterable<Finding> {
    const minimum = Number(options.minimum)
    const seen = new Map<string, Place>()
    for (const passage of passages) {
      if (passage.kind !== 'paragraph') continue
      for (const match of passage.text.matchAll(SENTENCE)) {
        if (!STOPS.includes(match[0].slice(-1))) continue
        const words = match[0].trim()
        const key = bare(words)
        if (key.length < minimum) continue
        const start = match.index + match[0].indexOf(words)
        const place = { passage, start, end: start + words.length }
        const first = seen.get(key)
        if (first) yield repeated(words, first, place)
        else seen.set(key, place)
      }
    }
  },
}

/** Marks that most sentences have; all are punctuation. */
const COMMON = '，、。；：！？“”（）《》.,%'
/** A blank, a mark; not 中, A, 1. */
const DROPPED = /[\s\p{P}]/u

// The sentence without blanks and punctuation. Han characters, letters and digits are told without Unicode's tables.
function bare(words: string): string {
  if (HALF.test(words)) return words.replace(/[\s\p{P}]/gu, '')
  let key = ''
  let from = 0
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    if ((code >= 0x4e00 && code <= 0x9fa5) || isAlphanumeric(code)) continue
    const character = words.charAt(i)
    if (!COMMON.includes(character) && !DROPPED.test(character)) continue
    key += words.slice(from, i)
    from = i + 1
  }
  return key + words.slice(from)
}

function repeated(words: string, first: Place, again: Place): Finding {
  return {
    span: again.passage.toSource(again.start, again.end),
    message: { zh: `“${shorten(words)}”前面已经写过`, en: `“${shorten(words)}” was written before` },
    help: { zh: '删去一处，或改写', en: 'Remove one of them, or reword' },
    related: [
      {
        span: first.passage.toSource(first.start, first.end),
        message: { zh: '前一处', en: 'the first time' },
      },
    ],
  }
}
