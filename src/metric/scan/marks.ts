// Punctuation as the grammar sees it: what ends a sentence, a clause, a list item or a bracket.
// A full stop in numbers (3.5) and a comma in 1,024 never come here: the number scanner takes them.
import type { Mark } from './token.ts'

const MARKS = new Map<string, Mark>([
  ...[...'。！？!?\n\r…'].map((c): [string, Mark] => [c, 'stop']),
  ...[...'；;'].map((c): [string, Mark] => [c, 'semicolon']),
  ...[...'，,'].map((c): [string, Mark] => [c, 'comma']),
  ...[...'、'].map((c): [string, Mark] => [c, 'dun']),
  ...[...'：:∶︰﹕'].map((c): [string, Mark] => [c, 'colon']),
  ...[...'（(［[【〔'].map((c): [string, Mark] => [c, 'open']),
  ...[...'）)］]】〕'].map((c): [string, Mark] => [c, 'close']),
])

/** The mark a character is, undefined for anything else. */
export function markOf(character: string): Mark | undefined {
  return MARKS.get(character)
}

/** Characters of all marks, for the scanner's table of starts. */
export const MARK_CHARACTERS = [...MARKS.keys()].join('')
