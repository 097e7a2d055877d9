// Phrasing nodes → flat inline content. One handler a node type; the types that a phrase cannot hold are
// listed as such. 例：`**38.1**μg/m<sup>3</sup>` → strong "38.1", "μg/m", raised "3".
import type { Html, PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Inline, Marks, Run } from '../model/inline.ts'
import type { Span } from '../model/source.ts'
import { cutScripts, type Vertical } from '../text/scripts.ts'
import { readComment } from './comment.ts'
import { type PieceContext, quoteWords, report, spanOf, type Target } from './context.ts'
import { finish } from './inline-text.ts'
import { isSafeUrl } from './links.ts'

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
  return finish(walk.out, context)
}

function walkAll(nodes: readonly PhrasingContent[], walk: Walk, marks: Marks): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node) continue
    const vertical = node.type === 'html' ? openingScript(node) : undefined
    const end = vertical === undefined ? -1 : closingScript(nodes, i, vertical)
    if (vertical !== undefined && end > 0) {
      putScript(nodes.slice(i + 1, end), spanFrom(node, nodes[end], walk.context), vertical, walk, marks)
      i = end
    } else {
      visit(node, walk, marks)
    }
  }
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
    const words = quoteWords(textOf({ type: 'root', children: [...children] }))
    const url = quoteWords(target?.url ?? '')
    report(
      walk.context,
      'markdown/unsafe-link',
      span,
      {
        zh: `“${words}”的链接地址“${url}”不能用，只保留文字`,
        en: `the link target “${url}” of “${words}” is not allowed; the text is kept without the link`,
      },
      {
        help: {
          zh: '改用 http、https、mailto、tel 地址或相对路径',
          en: 'use an http, https, mailto or tel address or a relative path',
        },
      },
    )
    walkAll(children, walk, marks)
    return
  }
  walkAll(children, walk, { ...marks, link: target })
}

// Matches `<sup>`, `<SUB >`; not `<sup class="x">`, which is no plain raised text.
const OPENING = /^<(sup|sub)\s*>$/i

function openingScript(node: Html): Vertical | undefined {
  const name = OPENING.exec(node.value)?.[1]?.toLowerCase()
  return name === 'sup' ? 'super' : name === 'sub' ? 'sub' : undefined
}

function closingScript(nodes: readonly PhrasingContent[], from: number, vertical: Vertical): number {
  const closing = vertical === 'super' ? /^<\/sup\s*>$/i : /^<\/sub\s*>$/i
  for (let i = from + 1; i < nodes.length; i++) {
    const node = nodes[i]
    if (node?.type !== 'html') continue
    if (closing.test(node.value)) return i
    if (openingScript(node)) return -1
  }
  return -1
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
  const { context } = walk
  const span = spanOf(node, context)
  if (/^<br\s*\/?>$/i.test(node.value)) {
    walk.out.push({ type: 'break', span })
    return
  }
  if (node.value.startsWith('<!--')) {
    readComment(node.value, span.start, context)
    return
  }
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
        zh: '删去标签；可用的只有 <sup>、<sub>、<br>',
        en: 'delete the tag; only <sup>, <sub> and <br> mean something',
      },
    },
  )
  const text = context.text.slice(span.start, span.end)
  const run: Run = { type: 'text', text, span, marks: { ...marks, tag: true } }
  walk.out.push(run)
}
