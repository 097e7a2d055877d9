// The unified diff of a source and the same with its safe fixes made. Fixes change words within lines and put in blank
// lines and those below the heads of tables, so lines need not be sought: they stand side by side, but for such a one.
import { maskPrivate } from '../text/private.ts'

interface Row {
  /** None where the line is new. */
  readonly before?: string
  readonly after: string
}

/** Lines shown around what changed. */
const CONTEXT = 1

/** Personal data masked; empty when the texts are equal. `after` has the lines of `before`, and what fixes put between. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const rows = alignLines(before.split('\n'), after.split('\n'))
  const changed = rows.flatMap((row, i) => (row.before === row.after ? [] : [i]))
  if (changed.length === 0) return ''
  const firstLine = lineNumbers(rows)
  const hunks: string[] = []
  for (let i = 0; i < changed.length; ) {
    const first = changed[i] ?? 0
    let last = first
    while (changed[i + 1] !== undefined && (changed[i + 1] ?? 0) <= last + 2 * CONTEXT)
      last = changed[++i] ?? last
    i++
    const from = Math.max(0, first - CONTEXT)
    hunks.push(hunk(rows.slice(from, last + CONTEXT + 1), firstLine[from] ?? 1, from + 1))
  }
  return `--- ${file}\n+++ ${file}\n${hunks.join('')}`
}

function alignLines(old: readonly string[], now: readonly string[]): readonly Row[] {
  const rows: Row[] = []
  let i = 0
  for (const [j, after] of now.entries()) {
    const before = old[i] ?? ''
    const isNew = now.length - j > old.length - i && isPutIn(after) && !isPutIn(before)
    rows.push(isNew ? { after } : { before, after })
    if (!isNew) i++
  }
  return rows
}

// Matches a blank line and | --- | --- |.
const PUT_IN = /^\s*(?:\|(?: --- \|)+\s*)?$/

function isPutIn(line: string): boolean {
  return PUT_IN.test(line)
}

// Of each row the number, in the text before, of the line that it is or stands in front of.
function lineNumbers(rows: readonly Row[]): readonly number[] {
  let line = 1
  return rows.map(({ before }) => (before === undefined ? line : line++))
}

function hunk(rows: readonly Row[], oldLine: number, newLine: number): string {
  const lines: string[] = []
  for (const { before, after } of rows) {
    if (before === after) lines.push(` ${shown(after)}`)
    else lines.push(...(before === undefined ? [] : [`-${shown(before)}`]), `+${shown(after)}`)
  }
  const old = rows.filter(({ before }) => before !== undefined).length
  return `@@ -${oldLine},${old} +${newLine},${rows.length} @@\n${lines.join('\n')}\n`
}

function shown(line: string): string {
  return maskPrivate(line.replace(/\r$/, ''))
}
