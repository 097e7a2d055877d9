// Half-width marks in Chinese text → full-width, one for one (GB/T 15834-2011, 4 and 5.1).
// 例：`就业率98.6%,新增(含再就业)2.1万人` → `就业率98.6%，新增（含再就业）2.1万人`; 1,024 and 15:40 stay.
import { characterBefore, isChinese, isChineseAt, isChineseBefore, isHan } from './han.ts'

// , ; : ? ! by their codes.
const WIDE = new Map([...',;:?!'].map((mark, i) => [mark.charCodeAt(0), '，；：？！'.charAt(i)]))
const STOP = 0x2e
const OPEN = 0x28
const CLOSE = 0x29
const WIDE_OPEN = 0xff08
const WIDE_CLOSE = 0xff09

/** Matches https://www.gov.cn/a, www.gov.cn; not gov.cn. */
const WEB = /(?:\b[a-z][a-z0-9+]{1,9}:\/\/|\bwww\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]*[\w/#=]/
/** Matches a@b.cn; not @b.cn. */
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,99}\w/
// A web or mail address: matches `https://www.gov.cn/a`, `a@b.cn`; its last mark belongs to the sentence.
const ADDRESS = new RegExp(`${WEB.source}|${MAIL.source}`, 'gi')

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
  const places: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isMark(code)) places.push(i)
  }
  return places
}

// , ; : ? ! . ( ) ' " and （ ）
function isMark(code: number): boolean {
  if (code > 0x3f) return code === WIDE_OPEN || code === WIDE_CLOSE
  return (
    code >= 0x21 &&
    (code === 0x2c ||
      code === STOP ||
      code === 0x3a ||
      code === 0x3b ||
      code === OPEN ||
      code === CLOSE ||
      code === 0x22 ||
      code === 0x27 ||
      code === 0x21 ||
      code === 0x3f)
  )
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

// Marks and where they go, in the order of the text; written in one go, since most texts have few.
interface Edits {
  readonly places: number[]
  readonly marks: string[]
}

function applyEdits(text: string, { places, marks }: Edits): string {
  if (places.length === 0) return text
  let result = ''
  let from = 0
  for (let n = 0; n < places.length; n++) {
    const at = places[n] ?? 0
    result += text.slice(from, at) + marks[n]
    from = at + 1
  }
  return result + text.slice(from)
}

function mendStops(text: string, places: readonly number[], blocked: Blocked): string {
  const edits: Edits = { places: [], marks: [] }
  for (let n = 0; n < places.length; n++) {
    const i = places[n] ?? 0
    const code = text.charCodeAt(i)
    const wide = code === STOP ? '。' : WIDE.get(code)
    if (wide === undefined || blocked?.has(i) || isDigit(text, i - 1, i + 1)) continue
    const wanted =
      code === STOP
        ? (endsClause(text, i) || isBehindShare(text, i)) &&
          !isDayName(text, i) &&
          !/^[\w.]/.test(text.charAt(i + 1))
        : isChineseBefore(text, i) || isChineseAt(text, i + 1) || isChineseBefore(text, skipBack(text, i))
    if (!wanted) continue
    edits.places.push(i)
    edits.marks.push(wide)
  }
  return applyEdits(text, edits)
}

// A closing quotation mark or bracket hides what stands before it.
function skipBack(text: string, end: number): number {
  let at = end
  while (at > 0 && `)"']`.includes(text.charAt(at - 1))) at--
  return at
}

/** Matches the words behind the dot of 五.一” 三.八节 一二.九运动; not of 三.一是. */
const DAY_NAME =
  /^[一二三四五六七八九十]{1,2}(?:[”’"'》）)]|节|运动|事变|假期|期间|小?长假|国际|妇女|劳动|青年)/

// 五.一, 三.八: a dot between month and day, which punctuation/middot tells; a stop it is not.
function isDayName(text: string, dot: number): boolean {
  return /[一二三四五六七八九十]/.test(text.charAt(dot - 1)) && DAY_NAME.test(text.slice(dot + 1, dot + 5))
}

function endsClause(text: string, end: number): boolean {
  const before = characterBefore(text, end)
  return isHan(before) || /^[”’）》]/.test(before)
}

/** 就业率98.6%|.养老床位: a stop behind a share, before Chinese text or the end. */
function isBehindShare(text: string, dot: number): boolean {
  return /[%％‰]/.test(text.charAt(dot - 1)) && (dot + 1 === text.length || isChineseAt(text, dot + 1))
}

function isDigit(text: string, one: number, other: number): boolean {
  const before = text.charCodeAt(one)
  const after = text.charCodeAt(other)
  return before >= 48 && before <= 57 && after >= 48 && after <= 57
}

function mendPairs(text: string, places: readonly number[], blocked: Blocked): string {
  const found: (readonly [at: number, mark: string])[] = []
  const open: number[] = []
  for (let n = 0; n < places.length; n++) {
    const i = places[n] ?? 0
    const code = text.charCodeAt(i)
    const opens = code === OPEN || code === WIDE_OPEN
    if (!opens && code !== CLOSE && code !== WIDE_CLOSE) continue
    if (blocked?.has(i)) continue
    if (opens) {
      open.push(i)
      continue
    }
    const start = open.pop()
    if (start === undefined || !isChineseAround(text, start, i)) continue
    if (text.charCodeAt(start) === OPEN) found.push([start, '（'])
    if (code === CLOSE) found.push([i, '）'])
  }
  if (found.length === 0) return text
  found.sort(([a], [b]) => a - b)
  return applyEdits(text, { places: found.map(([at]) => at), marks: found.map(([, mark]) => mark) })
}

function isChineseAround(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === WIDE_OPEN || text.charCodeAt(end) === WIDE_CLOSE) return true
  if (isChineseBefore(text, start)) return true
  const before = characterBefore(text, start)
  const after = text.slice(end + 1, end + 3)
  if (isChinese(after.trimStart())) return true
  const inside = text.slice(start + 1, Math.min(end, start + 400))
  return /\p{Script=Han}/u.test(inside) && !/[A-Za-z]\s?$/.test(before) && !/^\s?[A-Za-z]/.test(after)
}

function endsNumber(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1))
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
  const edits: Edits = { places: [], marks: [] }
  for (let i = 0; i + 1 < places.length; i += 2) {
    const start = places[i] ?? 0
    const end = places[i + 1] ?? 0
    // 65"电视和75"电视: inches, minutes and seconds behind two numbers are no pair.
    if (endsNumber(text, start) && endsNumber(text, end)) continue
    const outside = isChinese(characterBefore(text, start)) || isChinese(text.slice(end + 1, end + 3))
    if (!outside && !/\p{Script=Han}/u.test(text.slice(start, Math.min(end, start + 400)))) continue
    edits.places.push(start, end)
    edits.marks.push(opening, closing)
  }
  return applyEdits(text, edits)
}
