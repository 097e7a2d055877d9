// Numerals that are no quantities, found before quantities are: list marks, clause and document numbers, codes,
// numbers glued to letters, quoted names, titles. Each is a mask with a fate and a reason.
// 例：〔2024〕17号 reference；“两重” name；5G name；一是 reference；《哪吒2》 name。
import {
  codeAt,
  hanDigit,
  isDigit,
  isHan,
  isLatin,
  isNumeral,
  isSpace,
  skipSpaces,
  symbolValue,
  trimSpaces,
} from './chars.ts'
import {
  ACRONYM_TABLE,
  CODE_TABLE,
  HOTLINE_TABLE,
  NAME_TAIL_TABLE,
  NUMBERED_TABLE,
} from './lexicon/references.ts'
import { type NumberRead, readNumber } from './number.ts'
import { readUnit } from './quantity.ts'
import { type MaskToken, mask } from './token.ts'

/** （一）, (1), ①, 一是, 1.: the mark of a list item. */
export function readListMark(text: string, i: number, number: NumberRead | undefined): MaskToken | undefined {
  const c = text.charAt(i)
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫'.includes(c) ? symbolValue(c) : undefined
  if (circled !== undefined) return mask(i, i + 1, 'reference', 'list mark', circled)
  if (c === '（' || c === '(') return readBracketMark(text, i)
  if (!number || !isNumeral(text.charCodeAt(i))) return undefined
  const before = trimSpaces(text, i, 0)
  const previous = text.charAt(before - 1)
  // 详见附表二
  if (
    text.charAt(before - 2) === '附' &&
    number.form === 'han' &&
    '件表图录'.includes(previous) &&
    number.value.digits < 100n
  )
    return mask(
      i,
      number.end,
      'reference',
      'number of a figure, table or document',
      Number(number.value.digits),
    )
  const lineStart = before === 0 || previous === '\n'
  if (!lineStart && !'。；;：:，,、！”'.includes(previous)) return undefined
  if (number.value.scale > 0 || (!number.digits && text.charAt(i) !== '十') || number.value.digits > 99n)
    return undefined
  const next = text.charAt(number.end)
  const value = Number(number.value.digits)
  if (number.form === 'han' && value < 20 && (next === '是' || (next === '要' && previous !== '，'))) {
    return mask(i, number.end + 1, 'reference', 'list mark', value)
  }
  const stop = next === '、' || next === '．' || next === '.' || next === ')' || next === '）'
  // 4、2015年: not 4、5月.
  const dated =
    next === '、' && /^[12]\d{3}(?:[年—-]|\D{0,2}年)/.test(text.slice(number.end + 1, number.end + 8))
  if (!lineStart || !stop || (isDigit(codeAt(text, number.end + 1)) && !dated)) return undefined
  // 一、二产业 at the head of a line is a list of numbers, no list mark.
  if (
    next === '、' &&
    hanDigit(text.charAt(number.end + 1)) !== undefined &&
    text.charAt(number.end + 2) === '、'
  )
    return undefined
  return mask(i, number.end + 1, 'reference', 'list mark', value)
}

function readBracketMark(text: string, i: number): MaskToken | undefined {
  const number = readNumber(text, skipSpaces(text, i + 1))
  if (
    !number ||
    number.value.scale > 0 ||
    number.value.digits > 99n ||
    (!number.digits && text.charAt(i + 1) !== '十')
  )
    return undefined
  const close = skipSpaces(text, number.end)
  const c = text.charAt(close)
  return c === '）' || c === ')'
    ? mask(i, close + 1, 'reference', 'list mark', Number(number.value.digits))
    : undefined
}

/** Codes, phone numbers, e-mail, letters with digits, 3号线, 1+20, 2.0: Arabic digits that count nothing. */
export function readCode(
  text: string,
  i: number,
  from: number,
  number: NumberRead | undefined,
): MaskToken | undefined {
  if (!isDigit(codeAt(text, i))) return undefined
  const latin = readLatinGlued(text, i, from, number)
  if (latin) return latin
  if (!number) return undefined
  const run = digitRun(text, i)
  const label = codeLabel(text, i, from)
  if (run.end > number.end && run.parts > 1 && /^0\d{2,3}-\d{7,8}/.test(text.slice(i, run.end)))
    return mask(i, run.end, 'reference', 'phone number')
  if (label && (run.parts > 1 || !readUnit(text, run.end))) return mask(i, run.end, 'reference', 'code')
  if (text.charAt(i) === '0' && isDigit(codeAt(text, i + 1))) return mask(i, run.end, 'reference', 'code')
  if (/[国省县]道$/.test(text.slice(Math.max(0, i - 2), i)))
    return mask(i, number.end, 'name', 'number of a road')
  if (
    HOTLINE_TABLE.has(text.slice(i, number.end)) &&
    (number.end - i > 3
      ? !/^[余多]/.test(text.slice(number.end)) &&
        (!readUnit(text, number.end) || /^(平台|热线)/.test(text.slice(number.end)))
      : /^(急救|报警|接处警|接警|指挥|联动|出警|热线|电话|、1[12]\d)/.test(text.slice(number.end)))
  )
    return mask(i, number.end, 'name', 'hotline')
  const arithmetic = readArithmetic(text, i, number.end)
  if (arithmetic !== undefined) return mask(i, arithmetic, 'name', 'formula in a name')
  const numbered = NUMBERED_TABLE.before(text, trimSpaces(text, i, from), from)
  if (
    numbered &&
    number.value.scale === 0 &&
    number.end - i <= 3 &&
    isNumbering(text, numbered.start, number.end)
  ) {
    const tail =
      text.charAt(number.end) === '-' && isDigit(codeAt(text, number.end + 1))
        ? (readNumber(text, number.end + 1)?.end ?? number.end)
        : number.end
    return mask(i, tail, 'reference', 'number of a figure, table or document')
  }
  const tail = NAME_TAIL_TABLE.at(text, number.end)
  if (tail && namesTail(text, number.end, tail.end)) {
    // 残联发(2012)6号, 6号文件
    const numbered =
      text.charAt(number.end) === '号' &&
      ('文件'.includes(text.charAt(tail.end) || ' ') ||
        /[（(〔[]\s?(?:19|20)\d{2}\s?[）)〕\]]第?$/.test(text.slice(Math.max(0, i - 9), i)))
    const after = numbered ? 'reference' : 'name'
    return mask(i, tail.end, after, 'number in a name')
  }
  return undefined
}

/** 图1 at the head of a line or 见表5; 图书 and 表示 go on as words and are none. */
function isNumbering(text: string, start: number, end: number): boolean {
  const after = text.charAt(end)
  const word = text.charAt(start)
  if (word === '第') return false
  return (
    after === '' ||
    isSpace(codeAt(text, end)) ||
    '：:。，,；;、)）)\n－-—和至'.includes(after) ||
    isDigit(codeAt(text, end)) ||
    !readUnit(text, end)
  )
}

/** 强 in 50强企业, 型 in 500型, but not 线 in 10线路. */
function namesTail(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  if (word === '线' || word === '型' || word === '式') return !isHan(codeAt(text, end))
  if (word === '星') return text.charAt(end) !== '期'
  if (word === '优') return !'质化良秀势先异于惠'.includes(text.charAt(end) || ' ')
  if (word === '强') return !'化调度制烈大劲'.includes(text.charAt(end) || ' ')
  if (word === '佳') return true
  return true
}

/** Digits and hyphens in a row. */
function digitRun(text: string, i: number): { readonly end: number; readonly parts: number } {
  let end = i
  let parts = 1
  for (;;) {
    if (isDigit(codeAt(text, end))) end++
    else if (
      (text.charAt(end) === '-' || text.charAt(end) === '—' || text.charAt(end) === '－') &&
      isDigit(codeAt(text, end + 1)) &&
      end > i
    ) {
      parts++
      end++
    } else break
  }
  return { end, parts }
}

/** Whether 电话, 邮编 and the like stand right before, over a colon, brackets and a space. */
function codeLabel(text: string, i: number, from: number): boolean {
  let at = i
  while (at > from && (isSpace(codeAt(text, at - 1)) || '：:为是（('.includes(text.charAt(at - 1)))) at--
  return CODE_TABLE.before(text, at, Math.max(0, at - 6)) !== undefined
}

/** PM2.5, 5G, hazwgkc@163.com, M2; a Latin unit behind a number (38.1μg/m³, 10km) is no name. */
function readLatinGlued(
  text: string,
  i: number,
  from: number,
  number: NumberRead | undefined,
): MaskToken | undefined {
  let start = i
  while (start > from && isWordCode(codeAt(text, start - 1))) start--
  // PM 2.5 and PM_2.5 lost their subscript on the way.
  if (
    start === i &&
    /PM[\s_]$/.test(text.slice(Math.max(0, i - 3), i)) &&
    /^(2\.5|10)(?!\d)/.test(text.slice(i, i + 4))
  )
    return mask(i, text.startsWith('10', i) ? i + 2 : i + 3, 'name', 'letters and digits')
  const before = start < i && hasLatin(text, start, i)
  if (before && number && countsBehind(text, start, i, number.end)) return undefined
  if (before) return mask(start, wordEnd(text, i), 'name', 'letters and digits')
  if (!number || !isLatin(codeAt(text, number.end))) return undefined
  if (readUnit(text, number.end)) return undefined
  return mask(i, Math.max(wordEnd(text, i), number.end + 1), 'name', 'letters and digits')
}

/** GDP312.6亿元 and AED120台 are figures of what the letters name; T3航站楼, PM10 and CO2 are names. */
function countsBehind(text: string, start: number, i: number, end: number): boolean {
  const letters = text.slice(start, i)
  if (!/^[A-Z&]{2,6}$/.test(letters) || /^(?:PM|CO|SO|NO)$/.test(letters)) return false
  const kind = readUnit(text, end)?.kind
  return kind !== undefined && (kind !== 'count' || ACRONYM_TABLE.has(letters))
}

// Looked for only where a word begins: a line of 1.1.1… would be walked to its end at every numeral.
function wordEnd(text: string, i: number): number {
  let end = i
  while (isWordCode(codeAt(text, end)) || (joins(text.charAt(end)) && isWordCode(codeAt(text, end + 1))))
    end++
  return end
}

function isWordCode(code: number): boolean {
  return isDigit(code) || isLatin(code)
}

function joins(c: string): boolean {
  return c === '.' || c === '@' || c === '-' || c === '_' || c === '/'
}

function hasLatin(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLatin(codeAt(text, i))) return true
  return false
}

/** 1+20, 7×24, 5·12, 3·15: end of the formula. */
function readArithmetic(text: string, i: number, end: number): number | undefined {
  let at = end
  let found = false
  while (
    '+＋×*·•'.includes(text.charAt(at) || ' ') &&
    (isWordCode(codeAt(text, at + 1)) || (isHan(codeAt(text, at + 1)) && '+＋'.includes(text.charAt(at))))
  ) {
    found = true
    at++
    while (isWordCode(codeAt(text, at)) || text.charAt(at) === '.') at++
  }
  if (found) return at
  const previous = text.charAt(i - 1)
  // 增幅+5% and 温度+5℃ state a sign, 互联网+5个平台 has none.
  const kind = previous !== '×' && isHan(codeAt(text, i - 2)) ? readUnit(text, end)?.kind : undefined
  const signed = kind === 'percentage' || kind === 'percentage-point' || kind === 'measure'
  if ((previous === '+' || previous === '＋' || previous === '×') && !signed) return end
  return undefined
}
