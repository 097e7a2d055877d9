// What the largest paragraph within a run of lines holds, and how large its table is: rows of a table and
// items of a list are paragraphs of their own.
import { endOfLine } from './pieces.ts'

/** Counts of the largest paragraph or cell; each is held against a limit of `limits.ts`. */
export interface Largest {
  /** Marks of emphasis and links. */
  readonly marks: number
  /** Runs of digits, Han ones included. */
  readonly figures: number
  /** Code, entities, escapes and tags. */
  readonly tags: number
}

// Matches the begin of `| 甲 |`, `> 引`, `- 项`, `1. 项`, `## 题`: lines that open a paragraph of their own.
const OWN = /^\s*(?:[|>]|[-*+]\s|\d+[.)]\s|#)/

/** The most of each that one paragraph between `start` and `end` holds. */
export function largestParagraph(text: string, start: number, end: number): Largest {
  const most = { marks: 0, figures: 0, tags: 0 }
  let own = { marks: 0, figures: 0, tags: 0 }
  for (let line = start; line < end; ) {
    const lineEnd = endOfLine(text, line, end)
    if (OWN.test(text.slice(line, line + 16))) own = { marks: 0, figures: 0, tags: 0 }
    let inNumber = false
    for (let i = line; i < lineEnd; i++) {
      const code = text.charCodeAt(i)
      const digit = isDigit(code)
      if (digit && !inNumber) own.figures++
      inNumber = digit
      if (code > 126) continue
      if (isMark(code)) own.marks++
      else if (isTag(code)) own.tags++
    }
    most.marks = Math.max(most.marks, own.marks)
    most.figures = Math.max(most.figures, own.figures)
    most.tags = Math.max(most.tags, own.tags)
    line = lineEnd
  }
  return most
}

// A table and no set: every character of a source is asked for.
const HAN_DIGITS = new Uint8Array(65_536)
for (const digit of '零〇一二三四五六七八九十百千万亿两几') HAN_DIGITS[digit.charCodeAt(0)] = 1

/** Whether a character is a digit or a Han numeral: the `2`, 三 and 百 of 2家, 三百家. */
export function isDigit(code: number): boolean {
  return code < 12_000 ? code >= 48 && code <= 57 : HAN_DIGITS[code] === 1
}

/** Whether a character may open or close emphasis, `*` `_` `~`, or close the words of a link, `]`. */
export function isMark(code: number): boolean {
  return code === 42 || code === 95 || code === 126 || code === 93
}

/** Whether a character may begin code, an entity, an escape or a tag: `&` `<` `\\` and the backtick. */
export function isTag(code: number): boolean {
  return code === 38 || code === 60 || code === 92 || code === 96
}

// Matches `|---|:-:|`, `> --- | ---`; not `| 甲 |`.
const DELIMITERS = /^[\s>]*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?\s*$/

/** Columns and rows of the first table between `start` and `end`; no columns where there is none. */
export function sizeOfTable(
  text: string,
  start: number,
  end: number,
): { readonly columns: number; readonly rows: number } {
  let columns = 0
  let rows = 0
  for (let line = start; line < end; rows++) {
    const lineEnd = endOfLine(text, line, end)
    const words = columns === 0 && rows > 0 ? text.slice(line, lineEnd).trim() : ''
    if (words !== '' && DELIMITERS.test(words)) {
      columns = words.split('|').length - (words.startsWith('|') ? 1 : 0) - (words.endsWith('|') ? 1 : 0)
      rows = 0
    }
    line = lineEnd
  }
  return { columns, rows }
}

/** Runs of backticks that no run of the same length closes. */
export function unclosedBackticks(text: string): number {
  const runs = Array.from(text.matchAll(/`+/g), (match) => match[0].length)
  const left = new Map<number, number>()
  for (const length of runs) left.set(length, (left.get(length) ?? 0) + 1)
  let unclosed = 0
  let waiting = 0
  for (const length of runs) {
    left.set(length, (left.get(length) ?? 0) - 1)
    if (waiting === length) waiting = 0
    else if (waiting === 0 && (left.get(length) ?? 0) > 0) waiting = length
    else if (waiting === 0) unclosed++
  }
  return unclosed
}
