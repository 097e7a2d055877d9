// The lines that sign a document: offices alone on theirs, then the date (GB/T 9704-2012, 7.3.5).
// 例：`临江区人民政府办公室` / `2024年1月15日`, or both on one line with blanks between.

/** Matches 临江区人民政府办公室, 临江区发展和改革局; not 区政府印发了通知. */
const OFFICE =
  /^\p{Script=Han}{2,28}(?:政府|办公[厅室]|委员会|管委会|办事处|国务院|小组|中心|法院|检察院|[厅局署])$/u
/** Matches 2024年1月15日; not 2024年1月. */
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/
/** What sets a date apart from the office on one line: a line that was not ended, or blanks to push it right. */
const BEFORE_DATE = /(?<!\s)\s+(?=\d{4}年\d{1,2}月\d{1,2}日\s*$)/gm

/** Whether a line without its blanks is the name of an office and nothing else. */
export function isOffice(line: string): boolean {
  return OFFICE.test(line)
}

/** Whether a line without its blanks is a full date and nothing else. */
export function isDate(line: string): boolean {
  return DATE.test(line)
}

/** The lines of a paragraph with words in them, a date at the end of one on a line of its own. */
export function signedLines(text: string): readonly string[] {
  return text
    .replace(BEFORE_DATE, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
