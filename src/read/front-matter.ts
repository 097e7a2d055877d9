// The YAML block at the head of a source → values by English key, with where each stands.
import { isMap, isScalar, type Pair, parseDocument } from 'yaml'
import type { RawFinding } from '../model/diagnostic.ts'
import type { Span } from '../model/source.ts'
import { describeYamlFault } from '../text/yaml-fault.ts'
import { canonicalKey, nearestKey } from './find-meta-key.ts'
import { findBelowBlankLines, findBounds, wideColons } from './front-matter-bounds.ts'

/** What the front matter says; `values` are as YAML gives them, only the keys are settled. */
export interface FrontMatter {
  /** Offset at which the Markdown begins. */
  readonly bodyStart: number
  readonly values: Readonly<Record<string, unknown>>
  readonly spans: Readonly<Record<string, Span>>
}

const LONGEST = 65_536
/** The line that opens it. */
const DASHES: Span = { start: 0, end: 3 }

/** Reads the front matter; without it the text begins with Markdown. */
export function splitFrontMatter(text: string, findings: RawFinding[]): FrontMatter {
  const none = { bodyStart: 0, values: {}, spans: {} }
  const bounds = findBounds(text)
  if (bounds === 'none') {
    tellBlankLines(text, findings)
    return none
  }
  if (bounds === 'unclosed') {
    const zh = '文件头没有结束的一行“---”，按正文处理'
    push(findings, 'meta/yaml', DASHES, zh, 'the front matter has no closing line “---” and is read as text')
    return none
  }
  const { start, end, bodyStart } = bounds
  if (end - start > LONGEST) {
    const zh = `文件头超过${LONGEST}个字，没有读取；请把长的内容写到正文里`
    const en = `the front matter is longer than ${LONGEST} characters and is not read`
    push(findings, 'meta/yaml', DASHES, zh, en)
    return { ...none, bodyStart }
  }
  // To the reader of YAML a lone \r is a blank; to Markdown it ends a line.
  const yaml = text.slice(start, end).replace(/\r(?!\n)/g, '\n')
  return { bodyStart, ...readYaml(yaml, start, findings) }
}

function tellBlankLines(text: string, findings: RawFinding[]): void {
  const start = findBelowBlankLines(text)
  if (start === undefined) return
  findings.push({
    rule: 'meta/yaml',
    span: { start, end: start + 3 },
    message: {
      zh: '文件头前有空行，按正文处理；“---”要写在第一行',
      en: 'blank lines stand above the front matter, which is read as text; “---” must be the first line',
    },
    fix: { span: { start: 0, end: start }, text: '' },
  })
}

type Read = Pick<FrontMatter, 'values' | 'spans'>

function readYaml(yaml: string, base: number, findings: RawFinding[]): Read {
  const document = parseDocument(yaml, {
    uniqueKeys: true,
    merge: false,
    version: '1.2',
    logLevel: 'silent',
  })
  const colons = wideColons(yaml)
  for (const match of colons) {
    const start = base + match.index + (match[1] ?? '').length
    const end = base + match.index + match[0].length
    findings.push({
      rule: 'meta/yaml',
      span: { start: base + match.index, end: start + 1 },
      message: {
        zh: `文件头写错了：“${match[1]}”后的冒号要用半角“:”，再空一格`,
        en: `the front matter is malformed: write a half-width colon and a blank behind “${match[1]}”`,
      },
      fix: { span: { start, end }, text: ': ' },
    })
  }
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault && colons.length === 0) {
    const [from, to] = fault.pos
    const span = { start: base + from, end: base + Math.max(to, from) }
    const { zh, en } = describeYamlFault(fault.code, fault.message)
    push(findings, 'meta/yaml', span, `文件头写错了：${zh}`, `the front matter is malformed: ${en}`)
  }
  const values: Record<string, unknown> = Object.create(null)
  const spans: Record<string, Span> = Object.create(null)
  if (isMap(document.contents)) {
    const written = new Set<unknown>()
    for (const pair of document.contents.items) {
      const key = isScalar(pair.key) ? pair.key.value : undefined
      // The same key twice is a fault of YAML, which was told; two names of one thing are not.
      if (key === undefined || !written.has(key)) readPair(pair, base, findings, values, spans)
      written.add(key)
    }
  }
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
  // `标题：年报\n年度: 2023` is one key to YAML; that its first colon is wrong was told.
  if (name === undefined && wideColons(key).length > 0) return
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
      `文件头里“${key}”写了两次，用的是前一处；只留一处`,
      `“${key}” stands twice in the front matter, and the first counts; keep one`,
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

function push(findings: RawFinding[], rule: string, span: Span, zh: string, en: string): void {
  findings.push({ rule, span, message: { zh, en } })
}
