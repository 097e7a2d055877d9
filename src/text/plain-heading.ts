// Lines that look like headings though nothing marks them: a typed number and a few words without a stop; and lines
// that begin a paragraph though no blank line stands above, as in a text pasted from Word.
// 例：`一、总体情况`, `（二）平台建设`; not `（一）主动公开情况。2024年，…`, which is a paragraph with its own heading.
import { type TypedNumber, typedNumber } from './section-number.ts'

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
/** Matches the line 2024年1月15日 and 临江区人民政府　2024年1月15日: below the date of a document its text has ended. */
const DATED = /^(?:\p{Script=Han}{2,30}\s+)?\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/u
/** Matches 附件：1.主动公开目录. */
const ATTACHED = /^\s*附件[：:]/
/** Matches 抄送：区委办公室。 and （此件公开发布）, 某办公室　2024年1月16日印发, which are lines of their own wherever they stand. */
const ELEMENT =
  /^\s*(?:(?:抄送|抄报|分送)[：:]|（此[件文][^（）。]{2,30}）\s*$|\p{Script=Han}{2,30}\s+\d{4}年\d{1,2}月\d{1,2}日印发\s*$)/u

/**
 * Whether a line begins a paragraph: it is indented, stands under a heading or the date of the document, is an element of
 * one, or has a heading's number or 附件 behind a stop.
 */
export function beginsParagraph(before: string, line: string): boolean {
  if (INDENTED.test(line) || plainHeading(before) || ELEMENT.test(line)) return true
  if (before.length < 60 && DATED.test(before.trim())) return true
  if (!STOPPED.test(before)) return false
  const number = typedNumber(line.trim())
  return (number !== undefined && number.form <= 2) || ATTACHED.test(line)
}
