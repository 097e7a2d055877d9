// 字词重复：全面面推进、推进推进、的的. 例：全区区推进 → 全区推进
// Two equal characters are legitimate where a word ends with what the next begins (以及|及时) or a word is
// doubled (常常, 蒸蒸日上); a dictionary of words decides, and only what it cannot explain is reported.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { beginsCommonWord, endsCommonWord } from './common-words.ts'
import { type Hit, matches } from './matches.ts'
import { isReduplication } from './reduplications.ts'

/** Matches 推进推进 了了 PM2.5的的; the second half is what came twice. */
const DOUBLED = sought(/(?<w>\p{Script=Han}{1,10})\k<w>/gu)

/** What the text doubles more than once is meant (村村通), and so is what a dictionary explains. */
export const wordingRepeatedWords: Rule = {
  id: 'wording/repeated-words',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    // Loading the dictionary takes longer than all other rules together on a short text, and most texts need none.
    let words: Intl.Segmenter | undefined
    const hits = [...matches(prose, DOUBLED)]
    const seen = new Map<string, number>()
    for (const hit of hits) seen.set(termOf(hit), (seen.get(termOf(hit)) ?? 0) + 1)
    for (const hit of hits) {
      const { passage, index, groups } = hit
      const word = groups.w ?? ''
      // What is written so twice is meant: 村村通, 归侨侨眷.
      if ((seen.get(termOf(hit)) ?? 0) > 1 || isReduplication(passage.written, index, word.length)) continue
      if (word.length === 1 && isCommonPair(passage.written, index)) continue
      if (word.length <= 2) {
        words ??= new Intl.Segmenter('zh', { granularity: 'word' })
        const slip =
          word.length === 2
            ? isWord(word, words)
            : !explained(passage.written, index, words) && dangles(passage.written, index, words)
        if (!slip) continue
      }
      yield {
        span: passage.toSource(index + word.length, index + 2 * word.length),
        message: { zh: `“${word}${word}”重复`, en: `“${word}” is written twice` },
        help: { zh: `是不是只写一个“${word}”`, en: `Is one “${word}” meant?` },
      }
    }
  },
}

function termOf({ passage, index, words }: Hit): string {
  return passage.written.slice(index, index + words.length + 1)
}

const SIDE = 6

/** Short forms that end a name which no dictionary has: 农民工|工资, 自市|市场监管局, 两院|院士, 农业税|税率. */
const ENDS_NAME = /[工职市税院岗区县省州校员金费率额局部委办会团队企村镇乡街网站点库园馆水品币病房]/
// 行政|政策, 提升公岗|岗位: what the dictionary would explain, without loading it.
function isCommonPair(text: string, index: number): boolean {
  if (!beginsCommonWord(text, index + 1)) return false
  return ENDS_NAME.test(text.charAt(index)) || endsCommonWord(text, index + 1)
}

/** Characters set before any word: 安全|全链条, 改革|各项, 创新|新机制. */
const PREFIX = /[全各新总多双再已将可]/

// The boundary runs between the two characters: both belong to longer words (以及|及时), or the second begins a
// word and the first may end a name; or the dictionary knows the pair as one word (仅仅, 紧紧).
function explained(text: string, index: number, words: Intl.Segmenter): boolean {
  const from = Math.max(0, index - SIDE)
  const stretch = text.slice(from, index + 2 + SIDE)
  const first = index - from
  let before = 1
  let after = 1
  for (const { segment, index: at } of words.segment(stretch)) {
    if (at <= first && at + segment.length >= first + 2) return true
    if (at + segment.length === first + 1) before = segment.length
    if (at === first + 1) after = segment.length
  }
  const character = text.charAt(index)
  if (before === 1) before = endsWord(text, index, words) ? 2 : 1
  if (before > 1 && (after > 1 || PREFIX.test(character))) return true
  return after > 1 && ENDS_NAME.test(character)
}

// Taken alone, the characters before may be a word that the longer stretch hid: 民工 in 农民工工资.
function endsWord(text: string, index: number, words: Intl.Segmenter): boolean {
  return [2, 3].some((length) => {
    if (index + 1 < length) return false
    return [...words.segment(text.slice(index + 1 - length, index + 1))].length === 1
  })
}

/** Characters that stand alone between words: 群众|的|的|满意度. */
const ALONE = /[的了和与及或在为等是就将把被对从向以并而也都不有]/
const LONGEST_WORD = 4

// One of the two belongs to no word while all around it does: 完善|善|工作, 扎实|推|推进. Where what follows is no word
// either (公路|路网|提升, 首轮|轮值|市), the second begins one that no dictionary has.
function dangles(text: string, index: number, words: Intl.Segmenter): boolean {
  const left = wordEnds(text, index + 1, words)
  const right = wordBegins(text, index + 1, words)
  if (left && right) return false
  const before = left || index === 0 || isFree(text.charAt(index - 1)) || wordEnds(text, index, words)
  const behind =
    right || index + 2 >= text.length || isFree(text.charAt(index + 2)) || wordBegins(text, index + 2, words)
  return before && behind
}

function isFree(character: string): boolean {
  return ALONE.test(character) || !/\p{Script=Han}/u.test(character)
}

function wordEnds(text: string, end: number, words: Intl.Segmenter): boolean {
  for (let length = 2; length <= Math.min(LONGEST_WORD, end); length++) {
    if (isWord(text.slice(end - length, end), words)) return true
  }
  return false
}

function wordBegins(text: string, start: number, words: Intl.Segmenter): boolean {
  for (let length = 2; length <= LONGEST_WORD && start + length <= text.length; length++) {
    if (isWord(text.slice(start, start + length), words)) return true
  }
  return false
}

// A doubled character is no word, whatever the dictionary says of names: 张张.
function isWord(text: string, words: Intl.Segmenter): boolean {
  if (!/^\p{Script=Han}+$/u.test(text) || (text.length === 2 && text.charAt(0) === text.charAt(1)))
    return false
  return [...words.segment(text)].length === 1
}
