// Quoted names, titles and document numbers that hold numerals, found at their opening mark.
// 例：“两重” name；《哪吒2》 name；〔2024〕17号 reference.
import { isNumeral, skipSpaces } from './chars.ts'
import { readNumber } from './number/number.ts'
import { type MaskToken, mask } from './token.ts'

/** Longest quoted name in characters; what is longer is a sentence and is read. */
const NAME_LENGTH = 16
const TITLE_LENGTH = 80

function holdsNumeral(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isNumeral(text.charCodeAt(i))) return true
  return false
}

const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['《', '》'],
  ['〈', '〉'],
  ['〔', '〕'],
])

/** “21条”, 《哪吒2》, 〔2024〕17号 at their opening mark. */
export function readQuoted(text: string, i: number): MaskToken | undefined {
  const open = text.charAt(i)
  const close = CLOSING.get(open)
  if (close === undefined) return undefined
  const title = open === '《' || open === '〈'
  const end = findClose(text, i + 1, open, close, title ? TITLE_LENGTH : 40)
  if (end < 0 || !holdsNumeral(text, i + 1, end)) return undefined
  if (open === '〔') return readDocumentNumber(text, i, end + 1)
  const content = text.slice(i + 1, end)
  if (!title && (content.length > NAME_LENGTH || statesQuantity(content) || isWordy(content)))
    return undefined
  return mask(i + 1, end, 'name', title ? 'title' : 'quoted name')
}

// Matches words with a numeral that stay words in a name: 人财物一体化运行, 全国统一大市场.
const WORDY = /一体化|统一|进一步|唯一|一流|一般|同一|单一|一致/g

/** Whether a quotation holds numerals in ordinary words alone. */
function isWordy(content: string): boolean {
  const rest = content.replace(WORDY, '')
  return rest !== content && rest.length > 1 && !holdsNumeral(rest, 0, rest.length)
}

function findClose(text: string, from: number, open: string, close: string, limit: number): number {
  let depth = 1
  for (let i = from; i < text.length && i - from <= limit; i++) {
    const c = text.charAt(i)
    if (c === '\n') return -1
    if (c === close) depth--
    else if (c === open) depth++
    if (depth === 0) return i
  }
  return -1
}

/** A quotation with a percentage or with a clause mark is a statement, no name. */
function statesQuantity(content: string): boolean {
  // “3个90%”: so many goals of so much.
  if (/^[\d两三四五六七八九]个\d{1,3}[%％]$/.test(content)) return false
  return /[%％。；，]/.test(content) && /[\d０-９]/.test(content)
}

function readDocumentNumber(text: string, start: number, end: number): MaskToken {
  const number = readNumber(text, skipSpaces(text, text.charAt(end) === '第' ? end + 1 : end))
  const tail = number && text.charAt(number.end) === '号' ? number.end + 1 : end
  return mask(start, tail, 'reference', 'document number')
}
