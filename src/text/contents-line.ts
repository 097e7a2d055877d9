// Lines of contents that were typed: a heading, dots and a page number. 例：`一、总体情况……………3`.

/** Matches 一、总体情况………3, （一）平台建设......12; not 一、总体情况, 增长3. */
const LINE = /^.{2,60}?(?:…{1,}|\.{4,}|·{4,}|—{4,}|\t)\s*[（(]?\d{1,3}[）)]?$/
/** Matches 目录, 目　录. */
const HEAD = /^目\s*录$/

/** Whether a line is an entry of a table of contents that somebody typed. */
export function isContentsLine(line: string): boolean {
  return LINE.test(line.trim())
}

/** Whether a line is the word 目录 and no more. */
export function isContentsHead(line: string): boolean {
  return HEAD.test(line.trim())
}
