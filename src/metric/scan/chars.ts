// Character classes of report prose. Full-width digits, letters and marks are read as their half-width
// twins one by one, so offsets never move: ％ is %, １ is 1, ， is ,.

/** The half-width code of a full-width ASCII character, else the code itself. */
export function fold(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  return code === 0x3000 || code === 0xa0 || code === 0x2009 || code === 0x202f ? 32 : code
}

/** Folded code at `i`; NaN beyond the end. */
export function codeAt(text: string, i: number): number {
  return fold(text.charCodeAt(i))
}

/** 0 to 9; `code` is folded. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A to Z in either case; `code` is folded. */
export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** A Han character of the basic block or extension A, or 〇. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

/** Spaces inside a line; a line feed is none. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

/** First offset at or after `i` that is no space. */
export function skipSpaces(text: string, i: number): number {
  let at = i
  while (isSpace(codeAt(text, at))) at++
  return at
}

/** Last offset at or before `i` (an end) such that no space precedes it. */
export function trimSpaces(text: string, i: number, floor: number): number {
  let at = i
  while (at > floor && isSpace(codeAt(text, at - 1))) at--
  return at
}

/** Characters of the digits 0–9; ○ is typed for 〇 in 二○二三年, and a numeral never begins with it. */
const HAN_DIGITS = ['〇零○', '一壹', '二贰貳两兩', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖']

/** The zeros that stand between scales: 一百零五, 一千〇六. */
export function isHanZero(character: string): boolean {
  return character === '零' || character === '〇' || character === '○'
}

/** Scales by their power of ten. */
const HAN_SCALES = ['', '十拾', '百佰', '千仟', '万萬', '', '', '', '亿億', '', '', '', '兆']

/** 0–9 of a Han digit (financial and traditional forms too), undefined for anything else. */
export function hanDigit(character: string): number | undefined {
  const value = (VALUES[character.charCodeAt(0)] ?? 0) & 15
  return value === 0 ? undefined : value - 1
}

/** Power of ten of 十 百 千 万 亿 兆, undefined for anything else. */
export function hanScale(character: string): number | undefined {
  const power = (VALUES[character.charCodeAt(0)] ?? 0) >> 4
  return power === 0 ? undefined : power
}

/** Forms for money, which are also parts of words: 队伍, 大陆, 收拾. They are numerals only in a row. */
export const FINANCIAL = '壹贰叁肆伍陆柒捌玖貳參陸拾佰仟'

/** One of `FINANCIAL`; false for an empty string. */
export function isFinancial(character: string): boolean {
  return character !== '' && FINANCIAL.includes(character)
}

/** What a character is worth, one byte a character: a digit plus one in the lower half, a power of ten in the upper. */
const VALUES = new Uint8Array(65536)
for (let digit = 0; digit < HAN_DIGITS.length; digit++) fill(VALUES, HAN_DIGITS[digit] ?? '', digit + 1)
for (let power = 1; power < HAN_SCALES.length; power++) fill(VALUES, HAN_SCALES[power] ?? '', power << 4)

function fill(table: Uint8Array, characters: string, value: number): void {
  for (let k = 0; k < characters.length; k++) table[characters.charCodeAt(k)] = value
}

/** All characters that can be (part of) a numeral. */
export const NUMERAL_CHARACTERS =
  '0123456789０１２３４５６７８９〇一二三四五六七八九零两兩十百千万萬亿億兆半几幾廿卅ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ①②③④⑤⑥⑦⑧⑨⑩⑪⑫½⅓⅔¼¾⅕⅛'

/** One byte a character: the question is asked of every character of a text, several times. */
const NUMERALS = new Uint8Array(65536)
fill(NUMERALS, NUMERAL_CHARACTERS, 1)

/** Whether a character can be (part of) a numeral: every such character gets a fate. */
export function isNumeral(code: number): boolean {
  return NUMERALS[code] === 1
}

/** Whether a number can begin with a character: digits and scales, signs, 几 and 数. */
export function mayBeginNumber(code: number): boolean {
  return (VALUES[code] ?? 0) > 0 || isDigit(fold(code)) || NUMBER_SIGNS.includes(String.fromCharCode(code))
}

const NUMBER_SIGNS = '负負-－−—几幾数'

/** No number has more digits and scales in a row: what has is no figure. */
const LONGEST_NUMBER = 48

/** Whether more numerals follow one another at `i` than any number has. */
export function isOverlong(text: string, i: number): boolean {
  if (!isNumeral(text.charCodeAt(i + LONGEST_NUMBER))) return false
  for (let at = i + LONGEST_NUMBER - 1; at >= i; at--) if (!isNumeral(text.charCodeAt(at))) return false
  return true
}

/** Value of Ⅰ–Ⅻ and ①–⑫, undefined for anything else. */
export function symbolValue(character: string): number | undefined {
  const roman = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'.indexOf(character)
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫'.indexOf(character)
  if (character === '' || (roman < 0 && circled < 0)) return undefined
  return (roman >= 0 ? roman : circled) + 1
}
