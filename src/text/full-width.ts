// Half-width marks in Chinese text → full-width, one for one (GB/T 15834-2011, 4 and 5.1).
// 例：`就业率98.6%,新增(含再就业)2.1万人` → `就业率98.6%，新增（含再就业）2.1万人`; 1,024 and 15:40 stay.
import { characterBefore, isChinese, isHan } from './han.ts'

const WIDE = new Map([...',;:?!'].map((mark, i) => [mark, '，；：？！'.charAt(i)]))

// A web or mail address: matches `https://www.gov.cn/a`, `a@b.cn`; its last mark belongs to the sentence.
const ADDRESS =
  /(?:\b[a-z][a-z0-9+]{1,9}:\/\/|\bwww\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]*[\w/#=]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,99}\w/gi

/** The same text, equally long, with the marks of its Chinese parts set full-width. */
export function mendWidth(text: string): string {
  const places = placesOf(text)
  if (places.length === 0) return text
  const blocked = addresses(text)
  let mended = text
  // A mark that became full-width makes its neighbour stand in Chinese text; two rounds do for any real text.
  for (let round = 0; round < ROUNDS; round++) {
    const before = mended
    mended = mendStops(mended, places, blocked)
    mended = mendPairs(mended, places, blocked)
    mended = mendQuotes(mended, blocked, '"', '“', '”')
    mended = mendQuotes(mended, blocked, "'", '‘', '’')
    if (mended === before) break
  }
  return mended
}

const ROUNDS = 16

// Where a mark stands that is, or pairs with, a half-width one; the places hold while marks are replaced one for
// one. Empty when there is nothing to mend.
function placesOf(text: string): readonly number[] {
  if (!/[,;:?!().'"]/.test(text)) return []
  return Array.from(text.matchAll(/[,;:?!.()（）'"]/g), ({ index }) => index)
}

/** Offsets inside an address; undefined when there is none. */
type Blocked = ReadonlySet<number> | undefined

function addresses(text: string): Blocked {
  if (!/[@/]|www\./i.test(text)) return undefined
  const blocked = new Set<number>()
  for (const match of text.matchAll(ADDRESS)) {
    for (let i = match.index; i < match.index + match[0].length; i++) blocked.add(i)
  }
  return blocked
}

// Marks by place; written in one go, since most texts have few.
type Edits = Map<number, string>

function applyEdits(text: string, edits: Edits): string {
  if (edits.size === 0) return text
  let result = ''
  let from = 0
  for (const [at, mark] of [...edits].sort(([a], [b]) => a - b)) {
    result += text.slice(from, at) + mark
    from = at + 1
  }
  return result + text.slice(from)
}

function mendStops(text: string, places: readonly number[], blocked: Blocked): string {
  const edits: Edits = new Map()
  for (const i of places) {
    const mark = text.charAt(i)
    const wide = mark === '.' ? '。' : WIDE.get(mark)
    if (wide === undefined || blocked?.has(i)) continue
    const after = text.slice(i + 1, i + 3)
    const before = characterBefore(text, i)
    if (mark === '.') {
      if (endsClause(before) && !/^[\w.]/.test(after)) edits.set(i, wide)
    } else if (isChinese(before) || isChinese(after) || isChinese(skipBack(text, i))) {
      if (!(isDigit(before) && isDigit(after))) edits.set(i, wide)
    }
  }
  return applyEdits(text, edits)
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

function mendPairs(text: string, places: readonly number[], blocked: Blocked): string {
  const edits: Edits = new Map()
  const open: number[] = []
  for (const i of places) {
    const mark = text.charAt(i)
    if (blocked?.has(i)) continue
    if (mark === '(' || mark === '（') open.push(i)
    if (mark !== ')' && mark !== '）') continue
    const start = open.pop()
    if (start === undefined || !isChineseAround(text, start, i)) continue
    if (text.charAt(start) === '(') edits.set(start, '（')
    if (mark === ')') edits.set(i, '）')
  }
  return applyEdits(text, edits)
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
  blocked: Blocked,
  straight: string,
  opening: string,
  closing: string,
): string {
  const places: number[] = []
  for (let i = text.indexOf(straight); i >= 0; i = text.indexOf(straight, i + 1)) {
    const apostrophe = straight === "'" && /\w/.test(text.charAt(i - 1)) && /\w/.test(text.charAt(i + 1))
    if (!blocked?.has(i) && !apostrophe) places.push(i)
  }
  // An odd mark leaves open which one opens: nothing is guessed.
  if (places.length === 0 || places.length % 2 === 1) return text
  const edits: Edits = new Map()
  for (let i = 0; i + 1 < places.length; i += 2) {
    const start = places[i] ?? 0
    const end = places[i + 1] ?? 0
    const outside = isChinese(characterBefore(text, start)) || isChinese(text.slice(end + 1, end + 3))
    if (!outside && !/\p{Script=Han}/u.test(text.slice(start, Math.min(end, start + 400)))) continue
    edits.set(start, opening)
    edits.set(end, closing)
  }
  return applyEdits(text, edits)
}
