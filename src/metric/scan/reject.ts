// Numerals that are no quantities, found before quantities are: list marks, clause and document numbers, codes,
// numbers glued to letters, quoted names, titles. Each is a mask with a fate and a reason.
// 例：〔2024〕17号 reference；“两重” name；5G name；一是 reference；《哪吒2》 name。
import { CODE_TABLE, HOTLINE_TABLE, NAME_TAIL_TABLE, NUMBERED_TABLE } from '../lexicon/references.ts'
import { codeAt, isDigit, isHan, isSpace, trimSpaces } from './chars.ts'
import { isNamedDay, readArithmetic, readLatinGlued } from './letters.ts'
import { type NumberRead, readNumber } from './number/number.ts'
import { type MaskToken, mask } from './token.ts'
import { readUnit } from './unit.ts'

// Matches 千伏电网工程, 千伏和330千伏电网工程, 千伏及以上线路; not 千伏以上, 千伏的.
const VOLTAGE =
  /^千伏(?:[及]?以上)?(?:[、和及与]\d{2,4}千伏)*(?:变|电网|输|线路|通道|送|配|高压|主网|超高压|特高压|电缆|工程|项目|[东西南北][\u4e00-\u9fff]{1,8}(?:线路|通道|工程))/

// Matches （29路、, 、11路）: one of several in a bracket.
const ROUTES = /^[（(、]\d{1,3}路[、)）（(]/

// Matches 1-11批, 1至3批; not 1-3批次.
const BATCHES = /^1\s?[-—–~～至]\s?\d{1,3}批(?!次)/

// Matches 15:40, 9：05; not 3:2, 师生比1:10.
const CLOCK = /^(?:[01]?\d|2[0-3])[:：][0-5]\d(?!\d)/
// Matches 时间, 上午, 日 right before a time of day.
const AT_TIME = /(?:时间(?:为|[：:])?|[上下]午|[早晚]上?|凌晨|日)\s?$/

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
  // 对1-11批395件信访件: which batches, and not how many.
  const batches = text.charAt(i) === '1' ? BATCHES.exec(text.slice(i, i + 8))?.[0].length : undefined
  if (batches !== undefined && text.charAt(i - 1) !== '第') return mask(i, i + batches, 'ordinal', 'batches')
  const run = digitRun(text, i)
  const label = codeLabel(text, i, from)
  if (run.end > number.end && run.parts > 1 && /^0\d{2,3}-\d{7,8}/.test(text.slice(i, run.end)))
    return mask(i, run.end, 'reference', 'phone number')
  // 受理电话3.2万通 counts calls.
  const after = Math.max(run.end, number.end)
  const counted = readUnit(text, '余多几'.includes(text.charAt(after) || ' ') ? after + 1 : after)
  if (label && (run.parts > 1 || !counted)) return mask(i, run.end, 'reference', 'code')
  if (text.charAt(i) === '0' && isDigit(codeAt(text, i + 1))) return mask(i, run.end, 'reference', 'code')
  // 国道320 has a number, 国省道132公里 a length.
  if (/[国省县]道$/.test(text.slice(Math.max(0, i - 2), i)) && !readUnit(text, number.end))
    return mask(i, number.end, 'name', 'number of a road')
  if (isHotline(text, i, number.end)) return mask(i, number.end, 'name', 'hotline')
  const arithmetic = readArithmetic(text, i, number.end)
  if (arithmetic !== undefined) return mask(i, arithmetic, 'name', 'formula in a name')
  if (number.value.scale > 0 && isNamedDay(text, i, number.end))
    return mask(i, number.end, 'name', 'date in the name of a day')
  if (SAMPLE.test(text.slice(number.end, number.end + 12)))
    return mask(i, number.end + 1, 'name', 'share in the name of a survey')
  if (isIndexBase(text, i, number.end)) return mask(i, number.end, 'reference', 'base of an index')
  const numbered = readNumbered(text, i, from, number)
  if (numbered) return numbered
  // 会议时间15:40: hours and minutes.
  const clock = CLOCK.exec(text.slice(i, i + 6))?.[0].length
  if (clock !== undefined && AT_TIME.test(text.slice(Math.max(from, i - 4), i)))
    return mask(i, i + clock, 'time', 'time of day')
  if (text.startsWith('千伏', number.end) && VOLTAGE.test(text.slice(number.end, number.end + 24)))
    return mask(i, number.end + 2, 'name', 'voltage in a name')
  // 优化公交线路9条（29路、11路）
  if (text.charAt(number.end) === '路' && ROUTES.test(text.slice(Math.max(0, i - 1), number.end + 2)))
    return mask(i, number.end + 1, 'name', 'number of a route')
  return readNameTail(text, i, number.end)
}

// Matches %人口抽样调查, ‰人口变动情况抽样调查 behind 1.
const SAMPLE = /^[%％‰](?:人口|农户|住户)(?:变动(?:情况)?)?抽样调查/

// Matches 以女性为, 以2015年价格为 before 100.
const AS_BASE = /以[^，,。；;：:]{1,12}为$/

/** 性别比（以女性为|100）, 以2015年价格为|100: what an index is reckoned from. */
function isIndexBase(text: string, i: number, end: number): boolean {
  if (!/^10+$/.test(text.slice(i, end)) || !/^[，,；;。）)]?$/.test(text.charAt(end))) return false
  return AS_BASE.test(text.slice(Math.max(0, i - 14), i))
}

/** 12345, 12345热线, 110接警; 12345件 and 120余人 are counts. */
function isHotline(text: string, i: number, end: number): boolean {
  if (!HOTLINE_TABLE.has(text.slice(i, end))) return false
  const after = text.slice(end)
  if (end - i <= 3)
    return /^(急救|报警|接处警|接警|指挥|联动|出警|刑事|治安|警情|平台|热线|电话|、1[12]\d)/.test(after)
  return !/^[余多]/.test(after) && (!readUnit(text, end) || /^(平台|热线)/.test(after))
}

/** 图1, 表2-3, 附件4. */
function readNumbered(text: string, i: number, from: number, number: NumberRead): MaskToken | undefined {
  const { end, value } = number
  if (value.scale !== 0 || end - i > 3) return undefined
  const numbered = NUMBERED_TABLE.before(text, trimSpaces(text, i, from), from)
  if (!numbered || !isNumbering(text, numbered.start, end)) return undefined
  const goesOn = text.charAt(end) === '-' && isDigit(codeAt(text, end + 1))
  const tail = goesOn ? (readNumber(text, end + 1)?.end ?? end) : end
  return mask(i, tail, 'reference', 'number of a figure, table or document')
}

// Matches —3 before 号楼, 至5 before 号线, ~3 before 号机组.
const TO_NUMBER = /^(?:[—\-－–~～]{1,2}|至|到)\d{1,3}(?=号[线楼机井库泊炉厅车地院栋桥])/

/** 3号线, 1—3号楼, 6号文件, 残联发(2012)6号. */
function readNameTail(text: string, i: number, first: number): MaskToken | undefined {
  const more = '—-－–~～至到'.includes(text.charAt(first) || ' ')
    ? TO_NUMBER.exec(text.slice(first, first + 7))
    : null
  const end = first + (more?.[0].length ?? 0)
  const tail = NAME_TAIL_TABLE.at(text, end)
  if (!tail || !namesTail(text, end, tail.end)) return undefined
  // 行政中心517室 is a room, 诊室36室 are counted.
  if (text.charAt(end) === '室' && end - i < 3) return undefined
  const numbered =
    text.charAt(end) === '号' &&
    ('文件'.includes(text.charAt(tail.end) || ' ') ||
      /[（(〔[]\s?(?:19|20)\d{2}\s?[）)〕\]]第?$/.test(text.slice(Math.max(0, i - 9), i)))
  return mask(i, tail.end, numbered ? 'reference' : 'name', 'number in a name')
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
    // 张贴公告170余次 counts.
    !readUnit(text, after === '余' || after === '多' ? end + 1 : end)
  )
}

// Matches 公路, 路面 behind 214线; not 路 alone, as in 10线路.
const ROAD = /^(?:公路|道路|路[面段])/

/** 强 in 50强企业, 型 in 500型, 线 in 214线公路, but not in 10线路. */
function namesTail(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  if (word === '线' && ROAD.test(text.slice(end, end + 2))) return true
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
