// Blocks → flow elements, one handler a type.
import type { PublicationBlock, PublicationInline } from '../../model/publication.ts'
import type { Annotator } from './annotations.ts'
import { type Content, h, kind, type Markup } from './markup.ts'
import { drawTable } from './tables.ts'
import type { Words } from './words.ts'

/** What the handlers of one page share. */
export interface BlockContext {
  readonly words: Words
  readonly annotator: Annotator
  /** Inline content of prose; `inTable` leaves out the cards, which headers and captions explain already. */
  readonly inlines: (content: readonly PublicationInline[], inTable?: boolean) => Content[]
  /** Level of the title's heading: 1, but 2 in a page that has a title of its own. */
  readonly topLevel: 1 | 2
  /** Id of the contents, where there are any. */
  readonly contents?: string
  /** A free id. */
  readonly freeId: (wanted: string) => string
}

type Of<Type extends PublicationBlock['type']> = Extract<PublicationBlock, { type: Type }>
type Handlers = {
  readonly [Type in PublicationBlock['type']]: (block: Of<Type>, context: BlockContext) => Markup[]
}

const paragraph = kind('p')

/** Heading elements go no deeper than this. */
const DEEPEST = 6

const HANDLERS: Handlers = {
  paragraph: ({ content }, { inlines, annotator }) => [
    paragraph(inlines(content)),
    ...annotator.within(content),
  ],
  // Not part of the outline (inside a quote or a list): a paragraph that looks like a heading.
  heading: ({ content }, { inlines, annotator }) => [
    h('p', { className: 'inner-heading' }, inlines(content)),
    ...annotator.within(content),
  ],
  list: (block, context) => [
    h(
      block.ordered ? 'ol' : 'ul',
      block.ordered && block.start !== 1 ? { start: block.start } : {},
      ...block.items.map((item) => drawItem(item, context)),
    ),
  ],
  quote: ({ blocks }, context) => [h('blockquote', drawBlocks(blocks, context))],
  table: (block, { inlines, annotator, words, freeId }) => [
    drawTable(block, (content) => inlines(content, true), freeId('caption'), words('table')),
    ...[block.caption ?? [], ...block.rows.flat().map(({ content }) => content)].flatMap(annotator.within),
  ],
  figure: (block, { inlines, annotator }) => {
    const caption = drawFigureCaption(block, inlines)
    const image = inlines([block.image])
    return [
      caption.length > 0 ? h('figure', ...image, h('figcaption', ...caption)) : h('figure', ...image),
      ...annotator.within([block.image]),
    ]
  },
  code: ({ language, text: code }) => {
    const name = language && /^[\w+#-]{1,32}$/.test(language) ? { className: `language-${language}` } : {}
    return [h('pre', h('code', name, code))]
  },
  rule: () => [h('hr')],
  unsupported: ({ text: source }, { words, freeId }) => {
    const id = freeId('unsupported')
    return [
      h(
        'div',
        { className: 'unsupported', role: 'group', ariaLabelledBy: id },
        h('p', { id, dataGenerated: '' }, words('unsupported')),
        h('pre', source),
      ),
    ]
  },
}

/** Elements of `blocks`, in order. */
export function drawBlocks(blocks: readonly PublicationBlock[], context: BlockContext): Markup[] {
  return blocks.flatMap((block) => drawBlock(block, context))
}

/** The element of one block, and findings behind it. */
export function drawBlock(block: PublicationBlock, context: BlockContext): Markup[] {
  const handler = HANDLERS[block.type] as (block: PublicationBlock, context: BlockContext) => Markup[]
  return handler(block, context)
}

/** `h2` for level 2, down to `h6`. */
export function headingTag(level: number): string {
  return `h${Math.min(DEEPEST, level)}`
}

function drawItem(item: Of<'list'>['items'][number], context: BlockContext): Markup {
  const [first] = item.blocks
  // A tight item of one paragraph has no `<p>`: its text stands beside the marker.
  const content: Content[] =
    item.blocks.length === 1 && first?.type === 'paragraph'
      ? [...context.inlines(first.content), ...context.annotator.within(first.content)]
      : drawBlocks(item.blocks, context)
  if (item.checked === undefined) return h('li', ...content)
  const box = item.checked ? '☑' : '☐'
  return h(
    'li',
    { className: 'task' },
    h('span', { ariaHidden: 'true', dataGenerated: '' }, box),
    h('span', { className: 'vh', dataGenerated: '' }, context.words(item.checked ? 'done' : 'open')),
    ' ',
    ...content,
  )
}

function drawFigureCaption(block: Of<'figure'>, inlines: BlockContext['inlines']): Content[] {
  const words = inlines(block.caption ?? [])
  if (!block.captionNumber) return words
  return [h('span', { dataGenerated: '' }, `${block.captionNumber}　`), ...words]
}
