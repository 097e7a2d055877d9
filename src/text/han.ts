// What kind of character stands there: Han, Chinese mark, neither. For joining lines and choosing the
// width of marks. 例：中 is Han, “ and ， are Chinese marks, A and 3 are neither.

const HAN = /^[\p{Script=Han}〇々]/u
// Matches 、 （ “ — · ； ℃ not; curly quotes, dashes and the middle dot count as Han in Chinese text.
const MARK = /^[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’—…·]/

/** Whether `text` begins with a Han character. */
export function isHan(text: string): boolean {
  return HAN.test(text)
}

/** Whether `text` begins with a Han character or a mark of Chinese text. */
export function isChinese(text: string): boolean {
  return MARK.test(text) || HAN.test(text)
}

/** Whether a Han character or a mark of Chinese text stands at `at`. */
export function isChineseAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Neither NaN, behind the end, nor ASCII; all of the block of Han that texts are made of.
  if (!(code > 0x7f)) return false
  if (code >= 0x4e00 && code <= 0x9fa5) return true
  return isChinese(text.slice(at, at + 2))
}

/** Whether a Han character or a mark of Chinese text ends at `end`. */
export function isChineseBefore(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1)
  if (!(code > 0x7f)) return false
  if (code >= 0x4e00 && code <= 0x9fa5) return true
  return isChinese(characterBefore(text, end))
}

/** The character (one or two code units) that ends at `end`; empty at the beginning of the text. */
export function characterBefore(text: string, end: number): string {
  const low = text.charCodeAt(end - 1)
  return low >= 0xdc00 && low <= 0xdfff && end >= 2
    ? text.slice(end - 2, end)
    : text.slice(Math.max(0, end - 1), end)
}
