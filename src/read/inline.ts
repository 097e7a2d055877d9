// Phrasing nodes → flat inline content. One handler a node type; the types that a phrase cannot hold are
// listed as such. 例：`**38.1**μg/m<sup>3</sup>` → strong "38.1", "μg/m", raised "3".
import type { Html, PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Inline, Marks, Run } from '../model/inline.ts'
import type { Span } from '../model/source.ts'
import { isSafeUrl } from '../text/links.ts'
import { cutScripts, type Vertical } from '../text/scripts.ts'
import { readComment } from './comment.ts'
import { type PieceContext, quoteWords, report, spanOf, type Target } from './context.ts'
import { dropTag } from './dropped-tags.ts'
import { harmlessTag, LOOKS, MARKS, partOf, type Tag } from './html-names.ts'
import { type Pair, pairsOf } from './html-pairs.ts'
import { attributeOf } from './html-tags.ts'
import { finish } from './inline-text.ts'

type Handlers = {
  readonly [Type in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, { type: Type }>,
    walk: Walk,
    marks: Marks,
  ) => void
}

interface Walk {
  readonly context: PieceContext
  readonly out: Inline[]
}

const HANDLERS: Handlers = {
  text: (node, walk, marks) => putText(node.value, spanOf(node, walk.context), walk, marks),
  strong: (node, walk, marks) => walkAll(node.children, walk, { ...marks, strong: true }),
  emphasis: (node, walk, marks) => walkAll(node.children, walk, { ...marks, emphasis: true }),
  delete: (node, walk, marks) => walkAll(node.children, walk, { ...marks, strike: true }),
  inlineCode: (node, walk, marks) => putCode(node.value, spanOf(node, walk.context), walk, marks),
  break: (node, walk) => walk.out.push({ type: 'break', span: spanOf(node, walk.context) }),
  link: (node, walk, marks) => {
    const target = { url: node.url, ...(node.title ? { title: node.title } : {}) }
    putLink(node.children, target, spanOf(node, walk.context), walk, marks)
  },
  linkReference: (node, walk, marks) => {
    const target = walk.context.definitions.get(node.identifier)
    const span = spanOf(node, walk.context)
    if (target?.isWords) putText(walk.context.text.slice(span.start, span.end), span, walk, marks)
    else putLink(node.children, target, span, walk, marks)
  },
  image: (node, walk) => {
    const { context } = walk
    walk.out.push(context.image(node.url, node.alt ?? '', node.title ?? undefined, spanOf(node, context)))
  },
  imageReference: (node, walk) => {
    const { context } = walk
    const target = context.definitions.get(node.identifier)
    walk.out.push(context.image(target?.url ?? '', node.alt ?? '', target?.title, spanOf(node, context)))
  },
  footnoteReference: (node, walk, marks) => {
    const span = spanOf(node, walk.context)
    const note = walk.context.referNote(node.identifier)
    if (note === undefined) putText(walk.context.text.slice(span.start, span.end), span, walk, marks)
    else walk.out.push({ type: 'note', note, span })
  },
  html: (node, walk, marks) => putHtml(node, walk, marks),
}

/** Converts phrasing children; lines are joined and half-width marks mended (contract: same length, spans hold). */
export function readInline(nodes: readonly PhrasingContent[], context: PieceContext): readonly Inline[] {
  const walk: Walk = { context, out: [] }
  walkAll(nodes, walk, {})
  return finish(withoutOuterBreaks(walk.out), context)
}

// A line that ends where the words end says nothing.
function withoutOuterBreaks(content: readonly Inline[]): readonly Inline[] {
  let from = 0
  let to = content.length
  while (from < to && content[from]?.type === 'break') from++
  while (to > from && content[to - 1]?.type === 'break') to--
  return to - from === content.length ? content : content.slice(from, to)
}

const NO_PAIRS: ReadonlyMap<number, Pair> = new Map()

// What a pair of tags marks is walked in the same row, however deep tags stand in tags.
function walkAll(nodes: readonly PhrasingContent[], walk: Walk, marks: Marks): void {
  const pairs = nodes.some(({ type }) => type === 'html') ? pairsOf(nodes) : NO_PAIRS
  /** Closing tags ahead that are dealt with, and the marks behind each; none for what is printed as it is written. */
  const closing = new Map<number, Marks | undefined>()
  let now = marks
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node) continue
    if (closing.has(i)) {
      const before = closing.get(i)
      if (before) now = before
      else if (node.type === 'html') putTag(node, walk, now)
      continue
    }
    const pair = pairs.get(i)
    if (!pair || node.type !== 'html') {
      visit(node, walk, now)
      continue
    }
    const span = spanFrom(node, nodes[pair.end], walk.context)
    const vertical = now.vertical ? undefined : SCRIPTS.get(pair.tag.name)
    if (!harmlessTag(node.value)) {
      putTag(node, walk, now)
      closing.set(pair.end, undefined)
    } else if (vertical) {
      putScript(nodes.slice(i + 1, pair.end), span, vertical, walk, now)
      i = pair.end
    } else {
      const marked = marksOf(pair.tag, span, walk.context, now)
      if (marked) {
        closing.set(pair.end, now)
        now = marked
      } else visit(node, walk, now)
    }
  }
}

const SCRIPTS: ReadonlyMap<string, Vertical> = new Map([
  ['sup', 'super'],
  ['sub', 'sub'],
])

/** The marks of the words between two tags; undefined where the tags mean nothing. */
function marksOf(tag: Tag, span: Span, context: PieceContext, marks: Marks): Marks | undefined {
  const mark = MARKS.get(tag.name)
  if (mark) return { ...marks, [mark === 'delete' ? 'strike' : mark]: true }
  const url = tag.name === 'a' ? attributeOf(tag.attributes, 'href') : undefined
  if (url === undefined) return undefined
  if (isSafeUrl(url)) return { ...marks, link: { url } }
  reportUnsafe(url, context.text.slice(span.start, span.end).replace(/<[^<>]*>/g, ''), span, context)
  return marks
}

function visit<Type extends PhrasingContent['type']>(
  node: Extract<PhrasingContent, { type: Type }>,
  walk: Walk,
  marks: Marks,
): void {
  const handler = HANDLERS[node.type as Type]
  handler(node, walk, marks)
}

function spanFrom(first: PhrasingContent, last: PhrasingContent | undefined, context: PieceContext): Span {
  return { start: spanOf(first, context).start, end: spanOf(last ?? first, context).end }
}

function putText(text: string, span: Span, walk: Walk, marks: Marks): void {
  if (text === '') return
  if (text.length !== span.end - span.start) {
    walk.out.push({ type: 'text', text, span, marks })
    return
  }
  let start = span.start
  for (const piece of cutScripts(text)) {
    const end = start + piece.text.length
    const own = piece.vertical && !marks.vertical ? { ...marks, vertical: piece.vertical } : marks
    walk.out.push({ type: 'text', text: piece.text, span: { start, end }, marks: own })
    start = end
  }
}

function putCode(value: string, span: Span, walk: Walk, marks: Marks): void {
  if (value === '') return
  const at = walk.context.text.slice(span.start, span.end).indexOf(value)
  const start = span.start + at
  const exact = at < 0 ? span : { start, end: start + value.length }
  walk.out.push({ type: 'text', text: value, span: exact, marks: { ...marks, code: true } })
}

function putLink(
  children: readonly PhrasingContent[],
  target: Target | undefined,
  span: Span,
  walk: Walk,
  marks: Marks,
): void {
  if (!target || !isSafeUrl(target.url)) {
    const words = textOf({ type: 'root', children: [...children] })
    reportUnsafe(target?.url ?? '', words, span, walk.context)
    walkAll(children, walk, marks)
    return
  }
  walkAll(children, walk, { ...marks, link: target })
}

function reportUnsafe(url: string, words: string, span: Span, context: PieceContext): void {
  report(
    context,
    'markdown/unsafe-link',
    span,
    {
      zh: `“${quoteWords(words)}”的链接地址“${quoteWords(url)}”不能用，只保留文字`,
      en: `the link target “${quoteWords(url)}” of “${quoteWords(words)}” is not allowed; the text is kept without the link`,
    },
    {
      help: {
        zh: '改用 http、https、mailto、tel 地址或相对路径',
        en: 'use an http, https, mailto or tel address or a relative path',
      },
    },
  )
}

function putScript(
  children: readonly PhrasingContent[],
  span: Span,
  vertical: Vertical,
  walk: Walk,
  marks: Marks,
): void {
  const inner: Walk = { context: walk.context, out: [] }
  walkAll(children, inner, { ...marks, vertical })
  const last = inner.out.length - 1
  for (const [i, inline] of inner.out.entries()) {
    const start = i === 0 ? span.start : inline.span.start
    const end = i === last ? span.end : inline.span.end
    walk.out.push(inline.type === 'text' ? { ...inline, span: { start, end } } : inline)
  }
}

function putHtml(node: Html, walk: Walk, marks: Marks): void {
  const { context, out } = walk
  const span = spanOf(node, context)
  if (node.value.startsWith('<!--')) {
    readComment(node.value, span.start, context)
    return
  }
  const tag = harmlessTag(node.value)
  const source = tag?.name === 'img' ? attributeOf(tag.attributes, 'src') : undefined
  if (tag && source !== undefined) {
    const alt = attributeOf(tag.attributes, 'alt') ?? ''
    out.push(context.image(source, alt, attributeOf(tag.attributes, 'title'), span))
  } else if (tag?.name === 'br') out.push({ type: 'break', span })
  else if (tag && partOf(node.value)) {
    dropTag(tag, span, true, context)
    if (out.length > 0 && out.at(-1)?.type !== 'break') out.push({ type: 'break', span })
  } else if (tag && (LOOKS.has(tag.name) || MARKS.has(tag.name) || tag.name === 'a')) {
    dropTag(tag, span, false, context)
  } else putTag(node, walk, marks)
}

// A tag that is none of a text: printed as it is written, so that nothing is lost.
function putTag(node: Html, walk: Walk, marks: Marks): void {
  const { context } = walk
  const span = spanOf(node, context)
  report(
    context,
    'markdown/inline-html',
    span,
    {
      zh: `行内 HTML“${quoteWords(node.value)}”不起作用，按原样显示为文字`,
      en: `inline HTML “${quoteWords(node.value)}” has no effect and is shown as text`,
    },
    {
      help: {
        zh: '删去标签；上标、下标可写 <sup>、<sub>，换行可写 <br>',
        en: 'delete the tag; <sup> and <sub> raise and lower, <br> ends a line',
      },
    },
  )
  const text = context.text.slice(span.start, span.end)
  const run: Run = { type: 'text', text, span, marks: { ...marks, tag: true } }
  walk.out.push(run)
}
