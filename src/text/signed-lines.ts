// The lines that sign a document: offices alone on theirs, then the date (GB/T 9704-2012, 7.3.5).
// 例：`临江区人民政府办公室` / `2024年1月15日`, or both on one line with blanks between; `甲区教育局　甲区财政局` sign together.
import { parseNumber } from './chinese-number.ts'

/** Matches 临江区人民政府办公室, 临江区发展和改革局; not 区政府印发了通知. */
const OFFICE =
  /^\p{Script=Han}{2,28}(?:政府|办公[厅室]|委员会|管委会|办事处|国务院|小组|中心|法院|检察院|[厅局署])$/u
/** Matches （盖章） and （章）, where the seal is to be put. */
const SEAL = /[（(](?:盖?章|印章?|公章|签章)[）)]$/
const FIGURES = '[\\d０-９]{4}年[\\d０-９]{1,2}月[\\d０-９]{1,2}日'
const HAN =
  '[一二][〇零○ＯO０0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日'
/** Matches 2024年1月15日, ２０２４年１月15日, 二〇二四年一月十五日; not 2024年1月. */
const DATE = new RegExp(`^(?:${FIGURES}|${HAN})$`)
/** What sets a date apart from the office on one line: a line that was not ended, or blanks to push it right. */
const BEFORE_DATE = new RegExp(`(?<!\\s)\\s+(?=(?:${FIGURES}|${HAN})\\s*$)`, 'gm')

/** Whether a line without its blanks is the name of an office and nothing else, but for the place of its seal. */
export function isOffice(line: string): boolean {
  return OFFICE.test(line.replace(SEAL, ''))
}

/** Whether a line ends in the place of a seal. */
export function hasSeal(line: string): boolean {
  return SEAL.test(line.trim())
}

/** The offices that are all of a line, without the place of a seal; several with blanks or 、 between. None for other words. */
export function officesOf(line: string): readonly string[] {
  const names = line
    .trim()
    .split(/[\s、]+/)
    .map((name) => name.replace(SEAL, ''))
  if (names.every((name) => OFFICE.test(name))) return names
  const closed = line.replace(/\s/g, '').replace(SEAL, '')
  return OFFICE.test(closed) ? [closed] : []
}

/** Whether a line without its blanks is a full date and nothing else, whatever its digits. */
export function isDate(line: string): boolean {
  return DATE.test(line)
}

/** A date that `isDate` knows in Arabic digits, as 7.3.5.4 wants it: 二〇二四年一月十五日 → 2024年1月15日. */
export function arabicDate(date: string): string {
  return date.replace(/[^年月日]+/g, (digits) => {
    const plain = digits.normalize('NFKC')
    return /^\d+$/.test(plain) ? plain : String(parseNumber(plain.replace(/[O0]/g, '〇')) ?? digits)
  })
}

/** The lines of a paragraph with words in them, a date at the end of one on a line of its own. */
export function signedLines(text: string): readonly string[] {
  return text
    .replace(BEFORE_DATE, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
