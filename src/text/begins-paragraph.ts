// Lines that begin a paragraph though no blank line stands above, as in a text pasted from Word.
// 例：`　　今年以来，…`; `（二）社会救助。…` and `临江区人民政府办公室` behind a stop; not the second line of a sentence.
import { belongsToTable } from './caption-line.ts'
import { isContentsHead, isContentsLine } from './contents-line.ts'
import { plainHeading } from './plain-heading.ts'
import { typedNumber } from './section-number.ts'
import { isDate, isOffice } from './signed-lines.ts'

// Two full-width blanks, by which a paragraph begins where nothing else does it.
const INDENTED = /^[\t ]*\u3000{2}/
/** Matches 。, ：; not ，. */
const STOPPED = /[。！？：；]\s*$/
/** Matches 附件：1.主动公开目录. */
const ATTACHED = /^\s*附件[：:]/
/** Matches 抄送：区委办公室。 and （此件公开发布）, 某办公室　2024年1月16日印发, which are lines of their own wherever they stand. */
const ELEMENT =
  /^\s*(?:(?:抄送|抄报|分送)[：:]|（此[件文][^（）。]{2,30}）\s*$|\p{Script=Han}{2,30}\s+\d{4}年\d{1,2}月\d{1,2}日印发\s*$)/u

/**
 * Whether a line begins a paragraph: it is indented, stands under a heading, is an element of a document, or has behind
 * a stop a typed number, 附件, a caption, who signs, or a date that is the last line; below a caption stands the unit, below an
 * office another that signs with it or a date in Han numerals.
 */
export function beginsParagraph(before: string, line: string, isLast: boolean): boolean {
  if (INDENTED.test(line) || plainHeading(before) || ELEMENT.test(line)) return true
  if (isContentsLine(line) && (isContentsLine(before) || isContentsHead(before))) return true
  const words = line.trim()
  const ofTable = belongsToTable(words)
  // Between Han characters an end of line is nothing; before Arabic digits it leaves a blank, by which the date is known.
  if (isOffice(before.trim()) && (isOffice(words) || (isLast && isDate(words) && !/^\d/.test(words))))
    return true
  if (!STOPPED.test(before)) return ofTable && belongsToTable(before.trim())
  if (typedNumber(words) !== undefined || ATTACHED.test(line) || ofTable) return true
  return isOffice(words) || (isLast && isDate(words))
}
