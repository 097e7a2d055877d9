// Where the front matter stands at the head of a source, and what only looks like it.
// 例：`---\ntitle: 年报\n---\n正文。` → the line `title: 年报`, and where 正文 begins.
import { canonicalKey } from './find-meta-key.ts'

/** Offsets of the front matter in the source. */
export interface Bounds {
  /** The YAML between the two lines of dashes. */
  readonly start: number
  readonly end: number
  /** Offset at which the Markdown begins. */
  readonly bodyStart: number
}

// Matches `标题: 年报`, `"title": x`, `# 注释`; not `- 项`, `正文。`. Other text after `---` is Markdown below a rule.
const KEY_LINE = /^(?:#|[^\s\-#][^:\r\n]{0,63}:(?:\s|$))/

// Matches `标题：年报`, the colon as a Chinese keyboard types it; not `  标题：`. What is no key is told apart below.
const WIDE_COLON = /^([^\s:：#'"-][^:：\r\n]{0,63})：[ \t]*/gm

/** Front matter ends at a line `---` or `...`; none is begun by text that has no key. A line ends at \n, \r\n or \r. */
export function findBounds(text: string): Bounds | 'none' | 'unclosed' {
  const opening = /^---[ \t]*(?:\r\n?|\n)/.exec(text)
  if (!opening) return 'none'
  const start = opening[0].length
  if (!isKeyLine(text.slice(start, start + 200))) return 'none'
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/m.exec(text.slice(start))
  if (!closing) return 'unclosed'
  const end = start + closing.index
  return { start, end, bodyStart: end + closing[0].length }
}

function isKeyLine(line: string): boolean {
  return KEY_LINE.test(line) || wideColons(line.split(/[\r\n]/, 1)[0] ?? '').length > 0
}

/** Lines of a known key whose colon is full-width, which YAML takes for a part of the words. */
export function wideColons(yaml: string): readonly RegExpExecArray[] {
  return [...yaml.matchAll(WIDE_COLON)].filter((match) => canonicalKey(match[1] ?? '') !== undefined)
}

/** The offset of `---` below blank lines, where a known key stands below it: it would be printed as text. */
export function findBelowBlankLines(text: string): number | undefined {
  const blank = /^(?:[ \t]*(?:\r\n|\r(?!\n)|\n))+(?=---[ \t]*(?:\r\n?|\n)([^\r\n:：]{1,64})[:：])/.exec(text)
  return blank && canonicalKey(blank[1] ?? '') !== undefined ? blank[0].length : undefined
}
