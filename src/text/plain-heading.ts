// Lines that look like headings though nothing marks them: a typed number and a few words without a stop; and lines
// that begin a paragraph though no blank line stands above, as in a text pasted from Word.
// 例：`一、总体情况`, `（二）平台建设`; not `（一）主动公开情况。2024年，…`, which is a paragraph with its own heading.
import { type TypedNumber, typedNumber } from './section-number.ts'
import { isDate, isOffice } from './signed-lines.ts'

/** A heading of more characters stands on two lines, which is rare. */
const LONGEST = 40

/** The number of a line that looks like a heading: 第一章, 一、 or （一）. Lists begin with 1. and （1）, too. */
export function plainHeading(line: string): TypedNumber | undefined {
  const words = line.trim()
  if (words.length > LONGEST || /[。；;：:！!？?￼]/.test(words) || /[，、,]$/.test(words)) return undefined
  const number = typedNumber(words)
  return number && number.form <= 2 ? number : undefined
}

// Two full-width blanks, by which a paragraph begins where nothing else does it.
const INDENTED = /^[\t ]*\u3000{2}/
const STOPPED = /[。！？：；]\s*$/
/** Matches 附件：1.主动公开目录. */
const ATTACHED = /^\s*附件[：:]/
/** Matches 抄送：区委办公室。 and （此件公开发布）, 某办公室　2024年1月16日印发, which are lines of their own wherever they stand. */
const ELEMENT =
  /^\s*(?:(?:抄送|抄报|分送)[：:]|（此[件文][^（）。]{2,30}）\s*$|\p{Script=Han}{2,30}\s+\d{4}年\d{1,2}月\d{1,2}日印发\s*$)/u

/**
 * Whether a line begins a paragraph: it is indented, stands under a heading, is an element of a document, or has behind
 * a stop a heading's number, 附件, who signs, a date that is the last line, or the number that follows the one above.
 */
export function beginsParagraph(before: string, line: string, isLast: boolean): boolean {
  if (INDENTED.test(line) || plainHeading(before) || ELEMENT.test(line)) return true
  if (!STOPPED.test(before)) return false
  const words = line.trim()
  const number = typedNumber(words)
  if (number === undefined) return ATTACHED.test(line) || isOffice(words) || (isLast && isDate(words))
  return number.form <= 2 || isNext(typedNumber(before.trim()), number)
}

/** 2．强化督查 behind 1．加强领导。: Markdown sees no list in marks of its own making. */
function isNext(above: TypedNumber | undefined, { form, value }: TypedNumber): boolean {
  return form === 3 && above?.form === form && above.value + 1 === value
}
