// Marks of list items: （一）, (1), ①, 一是, 1.; none of them counts.
import {
  codeAt,
  hanDigit,
  isDigit,
  isHan,
  isNumeral,
  isSpace,
  skipSpaces,
  symbolValue,
  trimSpaces,
} from './chars.ts'
import { type NumberRead, readNumber } from './number/number.ts'
import { type MaskToken, mask } from './token.ts'
import { readUnit } from './unit.ts'

/** （一）, (1), ①, 一是, 1.: the mark of a list item. */
export function readListMark(text: string, i: number, number: NumberRead | undefined): MaskToken | undefined {
  const c = text.charAt(i)
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫'.includes(c) ? symbolValue(c) : undefined
  if (circled !== undefined) return mask(i, i + 1, 'reference', 'list mark', circled)
  if (c === '（' || c === '(') return readBracketMark(text, i)
  if (!number || !isNumeral(text.charCodeAt(i))) return undefined
  const before = trimSpaces(text, i, 0)
  const previous = text.charAt(before - 1)
  const attached = text.charAt(before - 2) === '附' ? readAttached(i, number, previous) : undefined
  if (attached) return attached
  const lineStart = before === 0 || previous === '\n'
  if (!lineStart && !'。；;：:，,、！”'.includes(previous)) return undefined
  const section = lineStart ? SECTION.exec(text.slice(i, i + 16))?.[0].length : undefined
  if (section !== undefined && !readUnit(text, i + section))
    return mask(i, i + section, 'reference', 'list mark')
  if (number.value.scale > 0 || (!number.digits && text.charAt(i) !== '十') || number.value.digits > 99n)
    return undefined
  const next = text.charAt(number.end)
  const value = Number(number.value.digits)
  if (lineStart && isSpace(codeAt(text, number.end)) && isNumbered(text, i, number.end))
    return mask(i, number.end, 'reference', 'list mark', value)
  if (number.form === 'han' && value < 20 && (next === '是' || (next === '要' && previous !== '，'))) {
    return mask(i, number.end + 1, 'reference', 'list mark', value)
  }
  const stop = next === '、' || next === '．' || next === '.' || next === ')' || next === '）'
  // 4、2015年: not 4、5月.
  const dated =
    next === '、' && /^[12]\d{3}(?:[年—-]|\D{0,2}年)/.test(text.slice(number.end + 1, number.end + 8))
  if (!stop || (!lineStart && !dated && !isItem(text, previous, number.end + 1, value))) return undefined
  if (isDigit(codeAt(text, number.end + 1)) && !dated) return undefined
  // 一、二、三产业 and 三、四季度 at the head of a line are lists of numbers, no list mark.
  if (
    next === '、' &&
    hanDigit(text.charAt(number.end + 1)) !== undefined &&
    (text.charAt(number.end + 2) === '、' || text.startsWith('季度', number.end + 2))
  )
    return undefined
  return mask(i, number.end + 1, 'reference', 'list mark', value)
}

/** 二 of 详见附表二. */
function readAttached(i: number, { form, value, end }: NumberRead, previous: string): MaskToken | undefined {
  if (form !== 'han' || !'件表图录'.includes(previous) || value.digits >= 100n) return undefined
  return mask(i, end, 'reference', 'number of a figure, table or document', Number(value.digits))
}

// Matches 1.2.5.1, 1.2.5 before the words of a section.
const SECTION = /^\d{1,2}(?:\.\d{1,2}){2,4}(?=\s?[\u4e00-\u9fff])/

// Matches 多家, 余人, 至5, 大类, 月份, 号楼, 成以上 behind a number, which counts or names with them.
const COUNTS_ON = /^[多余几来至到大小届期版级类倍成分月日时年号岁线层]/

/** 03 新建中心2家, 10 创成5家, 2 做好: a number before words, with a space between; 12 家企业 counts. */
function isNumbered(text: string, start: number, end: number): boolean {
  const at = skipSpaces(text, end)
  if (!isDigit(codeAt(text, start)) || !isHan(codeAt(text, at)) || readUnit(text, at)) return false
  return !COUNTS_ON.test(text.slice(at, at + 2))
}

/** 分为三类：1、咨询…；2.投诉…: an item that begins behind a colon, a semicolon or a full stop within the line. */
function isItem(text: string, previous: string, at: number, value: number): boolean {
  const code = codeAt(text, at)
  return (
    '。；;：:！'.includes(previous) &&
    value > 0 &&
    value <= 20 &&
    (isHan(code) || text.charAt(at) === '“') &&
    hanDigit(text.charAt(at)) === undefined
  )
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
