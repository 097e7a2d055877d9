// Lines that look like headings though nothing marks them: a typed number and a few words without a stop.
// 例：`一、总体情况`, `（二）平台建设`; not `（一）主动公开情况。2024年，…`, which is a paragraph with its own heading.
import { isContentsLine } from './contents-line.ts'
import { type TypedNumber, typedNumber } from './section-number.ts'

/** A heading of more characters stands on two lines, which is rare. */
const LONGEST = 40

/** The number of a line that looks like a heading: 第一章, 一、 or （一）. Lists begin with 1. and （1）, too. */
export function plainHeading(line: string): TypedNumber | undefined {
  const words = line.trim()
  if (isContentsLine(words)) return undefined
  if (words.length > LONGEST || /[。；;：:！!？?￼]/.test(words) || /[，、,]$/.test(words)) return undefined
  const number = typedNumber(words)
  return number && number.form <= 2 ? number : undefined
}
