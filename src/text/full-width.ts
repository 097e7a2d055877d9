// Half-width marks in Chinese text → full-width, one for one (GB/T 15834-2011, 4 and 5.1).
// 例：`就业率98.6%,新增(含再就业)2.1万人` → `就业率98.6%，新增（含再就业）2.1万人`; 1,024 and 15:40 stay.
import { characterBefore, isChinese, isHan } from './han.ts'

const WIDE = new Map([...',;:?!'].map((mark, i) => [mark, '，；：？！'.charAt(i)]))

// A web or mail address: matches `https://www.gov.cn/a`, `a@b.cn`; its last mark belongs to the sentence.
const ADDRESS =
  /(?:\b[a-z][a-z0-9+]{1,9}:\/\/|\bwww\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]*[\w/#=]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,99}\w/gi

/** The same text, equally long, with the marks of its Chinese parts set full-width. */
export function mendWidth(text: string): string {
  if (!/[,;:?!().'"]/.test(text)) return text
  const blocked = addresses(text)
  let mended = text
  // A mark that became full-width makes its neighbour stand in Chinese text; two rounds do for any real text.
  for (let round = 0; round < ROUNDS; round++) {
    const before = mended
    mended = mendStops(mended, blocked)
    mended = mendPairs(mended, blocked)
    mended = mendQuotes(mended, blocked, '"', '“', '”')
    mended = mendQuotes(mended, blocked, "'", '‘', '’')
    if (mended === before) break
  }
  return mended
}

const ROUNDS = 16

function addresses(text: string): Uint8Array {
  const blocked = new Uint8Array(text.length)
  if (!/[@:/.]/.test(text)) return blocked
  for (const match of text.matchAll(ADDRESS)) blocked.fill(1, match.index, match.index + match[0].length)
  return blocked
}

function mendStops(text: string, blocked: Uint8Array): string {
  const marks = text.split('')
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i)
    const wide = mark === '.' ? '。' : WIDE.get(mark)
    if (wide === undefined || blocked[i]) continue
    const after = text.slice(i + 1, i + 3)
    const before = characterBefore(text, i)
    if (mark === '.') {
      if (endsClause(before) && !/^[\w.]/.test(after)) marks[i] = wide
    } else if (isChinese(before) || isChinese(after) || isChinese(skipBack(text, i))) {
      if (!(isDigit(before) && isDigit(after))) marks[i] = wide
    }
  }
  return marks.join('')
}

// A closing quotation mark or bracket hides what stands before it.
function skipBack(text: string, end: number): string {
  let at = end
  while (at > 0 && /[)"'\]]/.test(text.charAt(at - 1))) at--
  return characterBefore(text, at)
}

function endsClause(before: string): boolean {
  return isHan(before) || /^[”’）》]/.test(before)
}

function isDigit(text: string): boolean {
  return /^[0-9]/.test(text)
}

function mendPairs(text: string, blocked: Uint8Array): string {
  const marks = text.split('')
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i)
    if (blocked[i]) continue
    if (mark === '(' || mark === '（') open.push(i)
    if (mark !== ')' && mark !== '）') continue
    const start = open.pop()
    if (start === undefined || !isChineseAround(text, start, i)) continue
    marks[start] = '（'
    marks[i] = '）'
  }
  return marks.join('')
}

function isChineseAround(text: string, start: number, end: number): boolean {
  if (text.charAt(start) === '（' || text.charAt(end) === '）') return true
  const before = characterBefore(text, start)
  const after = text.slice(end + 1).slice(0, 2)
  if (isChinese(before) || isChinese(after.trimStart())) return true
  const inside = text.slice(start + 1, Math.min(end, start + 400))
  return /\p{Script=Han}/u.test(inside) && !/[A-Za-z]\s?$/.test(before) && !/^\s?[A-Za-z]/.test(after)
}

function mendQuotes(
  text: string,
  blocked: Uint8Array,
  straight: string,
  opening: string,
  closing: string,
): string {
  const places: number[] = []
  for (let i = text.indexOf(straight); i >= 0; i = text.indexOf(straight, i + 1)) {
    const apostrophe = straight === "'" && /\w/.test(text.charAt(i - 1)) && /\w/.test(text.charAt(i + 1))
    if (!blocked[i] && !apostrophe) places.push(i)
  }
  // An odd mark leaves open which one opens: nothing is guessed.
  if (places.length === 0 || places.length % 2 === 1) return text
  const marks = text.split('')
  for (let i = 0; i + 1 < places.length; i += 2) {
    const start = places[i] ?? 0
    const end = places[i + 1] ?? 0
    const outside = isChinese(characterBefore(text, start)) || isChinese(text.slice(end + 1, end + 3))
    if (!outside && !/\p{Script=Han}/u.test(text.slice(start, Math.min(end, start + 400)))) continue
    marks[start] = opening
    marks[end] = closing
  }
  return marks.join('')
}
