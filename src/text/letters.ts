// Letters, digits and marks of any script. Unicode's tables of them cost V8 1 to 2 ms at the first use of each
// expression that names one, a hundredth of a report's build; Han, ASCII and the common marks are told without.

const MARKS = '、，。：；！？“”‘’（）《》〈〉【】〔〕「」『』—–…·～'
// matches 社 㐀 a Z 0; not _ 、 ﹏ é
const COMMON = /^[0-9A-Za-z\u3400-\u4dbf\u4e00-\u9fff]/
// matches what may be another script's letter or no letter at all
const UNCOMMON = /[^0-9A-Za-z\u3400-\u4dbf\u4e00-\u9fff]/gu
// Matches 中, A, 1; not ，.
const LETTER = /^[\p{L}\p{N}]/u
// Matches ，, +, U+200B; not 中, a blank.
const MARK = /^[\p{P}\p{S}\p{C}]/u

/** Matches the halves of 😀 and 𠮷, which are two units each; not 汉. */
export const HALF = /[\ud800-\udfff]/

/** Whether a unit is an ASCII letter or digit. 例：9, A are, Ⅳ, é are not. */
export function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** Whether the character is a letter or a digit (Unicode L and N). 例：社、é、〇 are, ，、_ are not. */
export function isLetterOrDigit(character: string): boolean {
  if (COMMON.test(character)) return true
  return character.charCodeAt(0) > 0x7f && !MARKS.includes(character) && LETTER.test(character)
}

/** Whether the character is a mark, a symbol or none that is seen (Unicode P, S and C). A blank is none, a tab is. */
export function isMark(character: string): boolean {
  if (COMMON.test(character) || character === ' ') return false
  return character.charCodeAt(0) < 0x80 || MARKS.includes(character) || MARK.test(character)
}

/** The text with `other` for each character that is neither letter nor digit nor one of `kept`. */
export function lettersOf(text: string, kept: string, other: string): string {
  return text.replace(UNCOMMON, (character) =>
    kept.includes(character) || isLetterOrDigit(character) ? character : other,
  )
}

/** The text without marks, symbols and what is not seen. */
export function withoutMarks(text: string): string {
  return text.replace(UNCOMMON, (character) => (isMark(character) ? '' : character))
}
