// Inline content → phrasing elements. Runs of one formatting are joined under one element; a figure becomes
// `<data>` with its machine-readable value.
// 例：strong("169", fact) → <strong>169<data value=…>场</data></strong>
import type { Image, Marks, NoteReference } from '../../model/inline.ts'
import type { Asset } from '../../model/outline.ts'
import type { FactInline, PublicationInline } from '../../model/publication.ts'
import { type Content, h, visibleText } from './markup.ts'
import { safeUrl } from './safe.ts'

/** How the page draws what the formatting alone does not decide. */
export interface InlineDrawer {
  readonly fact: (fact: FactInline, content: readonly Content[], inLink: boolean) => Content
  readonly noteReference: (reference: NoteReference) => Content
  readonly image: (image: Image) => Content
}

const ORDER = ['link', 'strong', 'emphasis', 'strike', 'code', 'vertical'] as const
type MarkName = (typeof ORDER)[number]

interface Leaf {
  readonly inline: PublicationInline
  readonly marks: Marks
}

/** Elements and text of `content`, in order. */
export function drawInlines(content: readonly PublicationInline[], drawer: InlineDrawer): Content[] {
  const drawn = content.some(isFormatted)
    ? group(content.map(leaf), 0, drawer)
    : content.map((inline) => draw(inline, NONE, drawer, false))
  return join(drawn)
}

const NONE: Marks = {}

/** Most content is not, and needs no grouping by its marks. */
function isFormatted(inline: PublicationInline): boolean {
  if (inline.type === 'fact') return inline.content.some(isFormatted)
  if (inline.type !== 'text') return false
  for (const _ in inline.marks) return true
  return false
}

function leaf(inline: PublicationInline): Leaf {
  if (inline.type === 'text') return { inline, marks: inline.marks }
  return { inline, marks: inline.type === 'fact' ? sharedMarks(inline) : NONE }
}

// What all runs of a figure have in common is drawn around it, so that a link is not cut in three.
function sharedMarks({ content }: FactInline): Marks {
  const runs = content.filter((inline) => inline.type === 'text')
  const [first, ...others] = runs
  if (!first || runs.length !== content.length) return NONE
  const { vertical: _, ...marks } = first.marks
  return Object.fromEntries(
    Object.entries(marks).filter(([name, value]) =>
      others.every((run) => same(run.marks[name as MarkName], value)),
    ),
  )
}

function same(a: Marks[MarkName], b: Marks[MarkName]): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a.url === b.url && a.title === b.title)
}

function group(leaves: readonly Leaf[], level: number, drawer: InlineDrawer, inLink = false): Content[] {
  const name = ORDER[level]
  if (name === undefined) return join(leaves.map(({ inline, marks }) => draw(inline, marks, drawer, inLink)))
  const result: Content[] = []
  for (let start = 0; start < leaves.length; ) {
    const mark = leaves[start]?.marks[name]
    let end = start + 1
    while (end < leaves.length && same(leaves[end]?.marks[name], mark)) end++
    const link = name === 'link' && mark !== undefined
    const inner = group(leaves.slice(start, end), level + 1, drawer, inLink || link)
    for (const content of wrap(mark, name, inner)) result.push(content)
    start = end
  }
  return join(result)
}

function wrap(mark: Marks[MarkName], name: MarkName, inner: Content[]): Content[] {
  if (mark === undefined) return inner
  if (typeof mark === 'object') {
    const href = safeUrl(mark.url)
    if (href === undefined) return inner
    const external = /^https?:/i.test(href) ? { rel: ['external', 'noopener', 'noreferrer'] } : {}
    return [h('a', { href, ...external, ...(mark.title ? { title: mark.title } : {}) }, inner)]
  }
  if (name === 'vertical') return [h(mark === 'sub' ? 'sub' : 'sup', inner)]
  // Dots stand under Han characters; Latin words are emphasized by a slant.
  const latin = name === 'emphasis' && !/\p{Script=Han}/u.test(visibleText(inner))
  return [h(ELEMENTS[name as keyof typeof ELEMENTS], latin ? { className: 'latin' } : {}, inner)]
}

const ELEMENTS = { strong: 'strong', emphasis: 'em', strike: 's', code: 'code' } as const

function draw(inline: PublicationInline, around: Marks, drawer: InlineDrawer, inLink: boolean): Content {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return h('br')
    case 'note':
      return drawer.noteReference(inline)
    case 'image':
      return drawer.image(inline)
    case 'fact':
      return drawer.fact(inline, drawInlines(without(inline, around), drawer), inLink)
  }
}

function without({ content }: FactInline, around: Marks): readonly PublicationInline[] {
  if (around === NONE) return content
  return content.map((inline) => {
    if (inline.type !== 'text') return inline
    const rest = Object.entries(inline.marks).filter(([name]) => around[name as MarkName] === undefined)
    return { ...inline, marks: Object.fromEntries(rest) }
  })
}

// Neighbouring texts become one, so that the page does not depend on how the reader cut its runs.
function join(content: Content[]): Content[] {
  if (content.length < 2) return content
  const result: Content[] = []
  for (const node of content) {
    const last = result.at(-1)
    if (typeof node === 'string' && typeof last === 'string') result[result.length - 1] = last + node
    else result.push(node)
  }
  return result
}

/** `<img>` with the picture inside the page; the alternative in words where the picture could not be had. */
export function drawImage(image: Image, assets: ReadonlyMap<string, Asset>, missing: string): Content {
  const asset = image.asset === undefined ? undefined : assets.get(image.asset)
  if (!asset) {
    const added = (words: string): Content => h('span', { dataGenerated: '' }, words)
    const alt = image.alt === '' ? [] : [added('：'), image.alt]
    return h('span', { className: 'missing' }, added(`〔${missing}`), ...alt, added('〕'))
  }
  return h('img', {
    src: dataUrl(asset),
    alt: image.alt,
    width: asset.width,
    height: asset.height,
    decoding: 'async',
    ...(image.title ? { title: image.title } : {}),
  })
}

/** Bytes as a `data:` URL. An SVG in an `<img>` runs no script and loads nothing. */
export function dataUrl({ mime, data }: Pick<Asset, 'mime' | 'data'>): string {
  return `data:${mime};base64,${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64')}`
}
