// What would take the Markdown parser minutes or its stack: thousands of nested quotes, lists, brackets or
// emphasis marks, paragraphs of megabytes. Found before parsing, in one pass over the text; such a block is
// kept as it is and reported.
import type { Bilingual } from '../model/diagnostic.ts'
import { isDigit, isMark, isTag, largestParagraph, sizeOfTable, unclosedBackticks } from './guard-parts.ts'
import { LIMITS, TOO_MUCH } from './limits.ts'
import { endOfLine, isBlank } from './pieces.ts'

/** A block that is too much for the parser; offsets into the text looked at. */
export interface Trouble {
  /** The run of lines that is not parsed. */
  readonly start: number
  readonly end: number
  /** Where it gets too much. */
  readonly at: number
  readonly message: Bilingual
}

/** Runs of lines without a blank line between that must not be parsed; past the limits of a document, its rest. */
export function findTroubles(text: string, start: number): readonly Trouble[] {
  const troubles: Trouble[] = []
  const total = { blocks: 0, lines: 0, figures: 0, marks: 0, definitions: 0 }
  let line = start
  while (line < text.length) {
    const lineEnd = endOfLine(text, line, text.length)
    if (isBlank(text, line, lineEnd)) {
      line = lineEnd
      continue
    }
    const run = measureRun(text, line)
    total.blocks++
    total.lines += run.lines
    total.figures += run.figures
    if (!run.html) total.marks += run.marks + run.tags
    total.definitions += run.definitions
    const past = judgeTotal(total)
    if (past) return [...troubles, { start: run.start, end: text.length, at: run.start, message: past }]
    const trouble = judge(run, text)
    if (trouble) troubles.push({ start: run.start, end: run.end, ...trouble })
    line = run.end
  }
  return troubles
}

/** What must not be parsed of the words of a block of HTML, which has no blank line. */
export function findTroubleOfWords(html: string): Pick<Trouble, 'at' | 'message'> | undefined {
  return judge({ ...measureRun(html, 0), html: false }, html)
}

/** Where a text gets longer than a document may be, and why; undefined for all others. */
export function findExcess(text: string): Pick<Trouble, 'at' | 'message'> | undefined {
  if (!mayExceed(text)) return undefined
  const past = findTroubles(text, 0).find(({ message }) => message === TOO_MUCH.document)
  return past && { at: past.at, message: past.message }
}

// One quick look: no text has more blocks than lines.
function mayExceed(text: string): boolean {
  // No shorter text holds so much.
  if (text.length <= LIMITS.allMarks) return false
  let lines = 1
  let figures = 0
  let marks = 0
  let inFigure = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const digit = isDigit(code)
    if (digit && !inFigure) figures++
    inFigure = digit
    if (code === 10 || code === 13) lines++
    else if (isMark(code) || isTag(code)) marks++
  }
  return lines > LIMITS.blocks || figures > LIMITS.allFigures || marks > LIMITS.allMarks
}

interface Total {
  readonly blocks: number
  readonly lines: number
  readonly figures: number
  readonly marks: number
  readonly definitions: number
}

function judgeTotal({ blocks, lines, figures, marks, definitions }: Total): Bilingual | undefined {
  if (definitions > LIMITS.definitions) return TOO_MUCH.definitions
  const tooLong = blocks > LIMITS.blocks || lines > LIMITS.allLines
  return tooLong || figures > LIMITS.allFigures || marks > LIMITS.allMarks ? TOO_MUCH.document : undefined
}

interface Run {
  readonly start: number
  end: number
  lines: number
  tooDeep: number
  open: number
  deepest: number
  deepestAt: number
  marks: number
  tags: number
  pipes: number
  angles: number
  /** Runs of digits, Han ones included. */
  figures: number
  definitions: number
  backticks: boolean
  /** Block HTML up to the blank line, which may be a table: only its words are parsed as Markdown, and judged by themselves. */
  readonly html: boolean
}

// Matches what begins a table in HTML, or what centres one; CommonMark 4.6, kind 6.
const BLOCK_HTML = /^ {0,3}<(?:table|div|center|figure)(?=[\s>])/i

function measureRun(text: string, start: number): Run {
  const run: Run = {
    start,
    end: start,
    lines: 0,
    tooDeep: -1,
    open: 0,
    deepest: 0,
    deepestAt: start,
    marks: 0,
    tags: 0,
    pipes: 0,
    angles: 0,
    figures: 0,
    definitions: 0,
    backticks: false,
    html: BLOCK_HTML.test(text.slice(start, start + 16)),
  }
  while (run.end < text.length) {
    const lineEnd = endOfLine(text, run.end, text.length)
    if (isBlank(text, run.end, lineEnd)) break
    if (run.tooDeep < 0) run.tooDeep = containerFault(text, run.end, lineEnd)
    for (let i = run.end; i < lineEnd; i++) count(run, text, i)
    run.lines++
    run.end = lineEnd
  }
  return run
}

function count(run: Run, text: string, at: number): void {
  const code = text.charCodeAt(at)
  if (isDigit(code)) {
    if (!isDigit(text.charCodeAt(at - 1))) run.figures++
  } else if (code > 126) return
  if (isMark(code)) run.marks++
  else if (isTag(code)) run.tags++
  if (code === 91) {
    if (++run.open > run.deepest) {
      run.deepest = run.open
      run.deepestAt = at
    }
  } else if (code === 93) {
    if (run.open > 0) run.open--
    if (text.charCodeAt(at + 1) === 58) run.definitions++
  } else if (code === 124) run.pipes++
  else if (code === 60) run.angles++
  else if (code === 96) run.backticks = true
}

// Leading quote and list markers of a line, and list markers far to the right; the offset or -1.
function containerFault(text: string, start: number, end: number): number {
  let depth = 0
  let column = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 32) column++
    else if (code === 9) column += 4
    else if (code === 62) depth++
    else if (isMarker(text, i)) {
      depth++
      if (column > LIMITS.indent) return i
    } else if (!(code >= 48 && code <= 57)) return -1
    if (depth > LIMITS.depth) return i
  }
  return -1
}

// `- `, `* `, `+ `, and the stop of `1. ` or `1) `.
function isMarker(text: string, at: number): boolean {
  return '-*+.)'.includes(text.charAt(at)) && /[ \t\r\n]|^$/.test(text.charAt(at + 1))
}

function judge(run: Run, text: string): Pick<Trouble, 'at' | 'message'> | undefined {
  const { start, end } = run
  const length = end - start
  if (run.html) {
    if (run.lines > LIMITS.lines) return { at: start, message: TOO_MUCH.lines }
    return length > LIMITS.length ? { at: start, message: TOO_MUCH.length } : undefined
  }
  if (run.tooDeep >= 0) return { at: run.tooDeep, message: TOO_MUCH.depth }
  if (run.deepest > LIMITS.depth) return { at: run.deepestAt, message: TOO_MUCH.brackets }
  if (run.lines > LIMITS.lines) return { at: start, message: TOO_MUCH.lines }
  if (length > LIMITS.length) return { at: start, message: TOO_MUCH.length }
  const message = judgeTable(run, text) ?? judgeParagraphs(run, text)
  if (message) return { at: start, message }
  const unclosed = run.angles + (run.backticks ? unclosedBackticks(text.slice(start, end)) : 0)
  return unclosed * length > LIMITS.search ? { at: start, message: TOO_MUCH.open } : undefined
}

function judgeTable({ start, end, pipes }: Run, text: string): Bilingual | undefined {
  if (pipes < LIMITS.columns) return undefined
  const { columns, rows } = sizeOfTable(text, start, end)
  if (columns > LIMITS.columns) return TOO_MUCH.columns
  return columns * rows > LIMITS.cells ? TOO_MUCH.cells : undefined
}

// Only what is long enough to hold too much is counted in detail.
function judgeParagraphs({ start, end, marks }: Run, text: string): Bilingual | undefined {
  if (marks <= LIMITS.marks && end - start <= Math.min(LIMITS.figures, LIMITS.tags)) return undefined
  const most = largestParagraph(text, start, end)
  if (most.marks > LIMITS.marks) return TOO_MUCH.marks
  if (most.figures > LIMITS.figures) return TOO_MUCH.figures
  return most.tags > LIMITS.tags ? TOO_MUCH.tags : undefined
}
