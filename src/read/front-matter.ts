// The YAML block at the head of a source → values by English key, with where each stands.
import { isMap, isScalar, type Pair, parseDocument } from 'yaml'
import type { RawFinding } from '../model/diagnostic.ts'
import type { Span } from '../model/source.ts'
import { canonicalKey, nearestKey } from './meta-keys.ts'

export interface FrontMatter {
  /** Offset at which the Markdown begins. */
  readonly bodyStart: number
  readonly values: Readonly<Record<string, unknown>>
  readonly spans: Readonly<Record<string, Span>>
}

const LONGEST = 65_536

/** Front matter ends at a line `---` or `...`; text without it begins with Markdown. */
export function splitFrontMatter(text: string, findings: RawFinding[]): FrontMatter {
  const none = { bodyStart: 0, values: {}, spans: {} }
  const opening = /^---[ \t]*\r?\n/.exec(text)
  if (!opening) return none
  const start = opening[0].length
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(start, start + LONGEST))
  if (!closing) return none
  const yaml = text.slice(start, start + closing.index)
  const bodyStart = start + closing.index + closing[0].length
  return { bodyStart, ...readYaml(yaml, start, findings) }
}

type Read = Pick<FrontMatter, 'values' | 'spans'>

function readYaml(yaml: string, base: number, findings: RawFinding[]): Read {
  const document = parseDocument(yaml, { uniqueKeys: true, merge: false, version: '1.2', logLevel: 'silent' })
  const fault = document.errors[0]
  const whole = { start: base, end: base + yaml.length }
  if (fault) {
    const span = { start: base + fault.pos[0], end: base + Math.max(fault.pos[1], fault.pos[0]) }
    push(
      findings,
      'meta/yaml',
      span,
      `文件头写错了：${firstLine(fault.message)}`,
      `the front matter is malformed: ${firstLine(fault.message)}`,
    )
  }
  const values: Record<string, unknown> = Object.create(null)
  const spans: Record<string, Span> = Object.create(null)
  const contents = document.contents
  if (!isMap(contents)) {
    if (contents !== null && !fault)
      push(
        findings,
        'meta/yaml',
        whole,
        '文件头应当是“键: 值”的各行',
        'the front matter must be lines of “key: value”',
      )
    return { values, spans }
  }
  for (const pair of contents.items) readPair(pair, base, findings, values, spans)
  return { values, spans }
}

function readPair(
  pair: Pair,
  base: number,
  findings: RawFinding[],
  values: Record<string, unknown>,
  spans: Record<string, Span>,
): void {
  const key = isScalar(pair.key) ? String(pair.key.value) : ''
  const keySpan = place(pair.key, base)
  const name = canonicalKey(key)
  if (name === undefined) {
    const near = nearestKey(key)
    push(
      findings,
      'meta/unknown-key',
      keySpan,
      `文件头里没有“${key}”这一项${near ? `；是不是“${near}”` : ''}`,
      `the front matter has no key “${key}”${near ? `; did you mean “${near}”` : ''}`,
    )
    return
  }
  if (name in values) {
    push(
      findings,
      'meta/duplicate-key',
      keySpan,
      `文件头里“${key}”写了两次`,
      `“${key}” stands twice in the front matter`,
    )
    return
  }
  values[name] = plainValue(pair.value)
  spans[name] = place(pair.value ?? pair.key, base)
}

function place(node: unknown, base: number): Span {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  if (!Array.isArray(range)) return { start: base, end: base }
  return { start: base + Number(range[0]), end: base + Number(range[1]) }
}

// Aliases are not followed: no front matter needs them, and a few lines of them make millions of values.
function plainValue(node: unknown): unknown {
  if (isScalar(node)) return node.value
  if (isMap(node)) {
    const result: Record<string, unknown> = Object.create(null)
    for (const pair of node.items)
      if (isScalar(pair.key)) result[String(pair.key.value)] = plainValue(pair.value)
    return result
  }
  if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
    return node.items.map(plainValue)
  }
  return undefined
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message
}

function push(findings: RawFinding[], rule: string, span: Span, zh: string, en: string): void {
  findings.push({ rule, span, message: { zh, en } })
}
