// Lines without markup → the nodes that the parser would make of them, without the parser: most of a report is
// headings, paragraphs and tables with nothing in them. What has any mark that could mean something is left to it.
// 例：`## 一、就业\n全区新增2.1万人。` → heading, paragraph
import type { Heading, Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast'

// What may open or close something: marks of emphasis, code, links and entities, tags but <sup> and <sub>, blanks
// at either end of a line, and beginnings of lists, quotes, rules, tables and underlines. `# 题` passes, `# 题 #` not.
const MARKED =
  /[\\`*_~&[\]|\t\r\ufeff\u2028\u2029]|<(?!\/?su[bp]>)|^[ +\-=>:<]|^\d+[.)]|^#(?!#{0,5} [^ #\n][^#\n]*$)| $/m

// Matches # , ### ; not #一.
const HEADING = /^(#{1,6}) /
// Matches <sup>, </sub>; not <b>.
const SCRIPT = /<\/?su[bp]>/g

/** The nodes of the lines from `start` to `end`, none of them blank; undefined where they need the parser. */
export function readPlain(text: string, start: number, end: number): readonly RootContent[] | undefined {
  const last = text.charCodeAt(end - 1) === 10 ? end - 1 : end
  const words = text.slice(start, last)
  if (words.startsWith('|')) {
    const table = readPlainTable(words, start)
    return table && [table]
  }
  return MARKED.test(words) ? undefined : blocksOf(words, start)
}

function blocksOf(words: string, start: number): readonly RootContent[] {
  const blocks: RootContent[] = []
  let open: Paragraph | undefined
  for (let line = 0; line <= words.length; ) {
    const next = words.indexOf('\n', line)
    const end = next < 0 ? words.length : next
    const depth =
      words.charCodeAt(line) === 35 ? (HEADING.exec(words.slice(line, line + 7))?.[1]?.length ?? 0) : 0
    if (depth > 0) {
      blocks.push(headingOf(words, line, end, depth, start))
      open = undefined
    } else if (open) {
      open.children.push({ type: 'text', value: '\n', position: place(start + line - 1, start + line) })
      putPhrase(open.children, words, line, end, start)
      open.position = place(open.position?.start.offset ?? 0, start + end)
    } else {
      open = { type: 'paragraph', children: [], position: place(start + line, start + end) }
      putPhrase(open.children, words, line, end, start)
      blocks.push(open)
    }
    line = end + 1
  }
  return blocks
}

function headingOf(words: string, line: number, end: number, depth: number, start: number): Heading {
  const children: PhrasingContent[] = []
  putPhrase(children, words, line + depth + 1, end, start)
  return {
    type: 'heading',
    depth: depth as Heading['depth'],
    children,
    position: place(start + line, start + end),
  }
}

// Text, and the tags of raised and lowered characters between.
function putPhrase(out: PhrasingContent[], words: string, from: number, end: number, start: number): void {
  const line = words.slice(from, end)
  let at = 0
  if (line.includes('<')) {
    for (const { 0: tag, index } of line.matchAll(SCRIPT)) {
      if (index > at) out.push(textOf(line, at, index, start + from))
      at = index + tag.length
      out.push({ type: 'html', value: tag, position: place(start + from + index, start + from + at) })
    }
  }
  if (at < line.length) out.push(textOf(line, at, line.length, start + from))
}

function textOf(words: string, from: number, end: number, start: number): PhrasingContent {
  return { type: 'text', value: words.slice(from, end), position: place(start + from, start + end) }
}

// Nobody asks for lines and columns.
function place(start: number, end: number): NonNullable<RootContent['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}

// Matches a star, a backtick, a tab: what may be markup; not 甲, 1.
const MARKED_ROW = /[\\`*_~&[\]<\t\r\ufeff\u2028\u2029]/
// Matches `| --- | :-: |`; every row must begin and end with a bar.
const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/

function readPlainTable(words: string, start: number): Table | undefined {
  if (MARKED_ROW.test(words)) return undefined
  const lines = words.split('\n')
  const [head = '', delimiters = ''] = lines
  if (!lines.every((line) => line.length > 2 && line.startsWith('|') && line.endsWith('|'))) return undefined
  if (!DELIMITERS.test(delimiters)) return undefined
  const align = delimiters.slice(1, -1).split('|').map(alignmentOf)
  const rows: TableRow[] = []
  let at = start
  for (const [i, line] of lines.entries()) {
    if (i !== 1) rows.push(rowOf(line, at))
    at += line.length + 1
  }
  if (rows[0]?.children.length !== align.length || head.startsWith('||')) return undefined
  return { type: 'table', align, children: rows, position: place(start, start + words.length) }
}

function alignmentOf(cell: string): 'left' | 'right' | 'center' | null {
  const mark = cell.trim()
  if (mark.startsWith(':')) return mark.endsWith(':') ? 'center' : 'left'
  return mark.endsWith(':') ? 'right' : null
}

// A cell begins with its bar; the last one ends with that of the row.
function rowOf(line: string, start: number): TableRow {
  const cells: TableCell[] = []
  for (let bar = 0; bar < line.length - 1; ) {
    const next = line.indexOf('|', bar + 1)
    const end = next === line.length - 1 ? line.length : next
    let from = bar + 1
    let to = next
    while (from < to && line.charCodeAt(from) === 32) from++
    while (to > from && line.charCodeAt(to - 1) === 32) to--
    cells.push({
      type: 'tableCell',
      children: to > from ? [textOf(line, from, to, start)] : [],
      position: place(start + bar, start + end),
    })
    bar = next
  }
  return { type: 'tableRow', children: cells, position: place(start, start + line.length) }
}
