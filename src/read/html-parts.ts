// A paragraph with tags that part paragraphs → the paragraphs, headings and list items they are.
// 例：`<h2>一、甲</h2><p>乙<br>丙</p>` → a heading 一、甲 and a paragraph of two lines.
import type { BlockContent, DefinitionContent, Html, Paragraph, PhrasingContent } from 'mdast'
import { type PieceContext, spanOf } from './context.ts'
import { dropTag } from './dropped-tags.ts'
import { partOf, type Tag } from './html-names.ts'

/** What a paragraph may turn out to be. */
export type FlowNode = BlockContent | DefinitionContent

type Heading = Extract<FlowNode, { type: 'heading' }>
type List = Extract<FlowNode, { type: 'list' }>

/** The blocks that a paragraph's tags make of it; undefined where none parts it. Each such tag is told of. */
export function partsOf(node: Paragraph, context: PieceContext): readonly FlowNode[] | undefined {
  if (!node.children.some((child) => isPart(child))) return undefined
  const parts = new Parts()
  for (const child of node.children) {
    const tag = child.type === 'html' ? partOf(child.value) : undefined
    if (!tag) {
      parts.add(child)
      continue
    }
    dropTag(tag, spanOf(child, context), true, context)
    parts.begin(tag)
  }
  return parts.end()
}

function isPart(node: PhrasingContent): node is Html {
  return node.type === 'html' && partOf(node.value) !== undefined
}

class Parts {
  readonly #done: FlowNode[] = []
  #words: PhrasingContent[] = []
  #kind = 'p'
  #isOrdered = false

  add(node: PhrasingContent): void {
    this.#words.push(node)
  }

  begin({ name, closes }: Tag): void {
    this.#flush()
    if (name === 'ol' || name === 'ul') this.#isOrdered = name === 'ol' && !closes
    // A paragraph within an item is the item's.
    if (this.#kind !== 'li' || name !== 'p') this.#kind = closes ? 'p' : name
  }

  end(): readonly FlowNode[] {
    this.#flush()
    return this.#done
  }

  #flush(): void {
    const children = trimmed(this.#words)
    this.#words = []
    const [first] = children
    const last = children.at(-1)
    if (!first?.position || !last?.position) return
    const position = { start: first.position.start, end: last.position.end }
    const paragraph = { type: 'paragraph', children: [...children], position } satisfies Paragraph
    if (this.#kind === 'li') this.#putItem(paragraph, position)
    else if (/^h[1-6]$/.test(this.#kind)) {
      const depth = Number(this.#kind.charAt(1)) as Heading['depth']
      this.#done.push({ type: 'heading', depth, children: [...children], position })
    } else this.#done.push(paragraph)
  }

  #putItem(paragraph: Paragraph, position: NonNullable<Paragraph['position']>): void {
    const item = { type: 'listItem' as const, children: [paragraph], position }
    const before = this.#done.at(-1)
    if (before?.type === 'list' && before.position && before.ordered === this.#isOrdered) {
      before.children.push(item)
      before.position.end = position.end
      return
    }
    const list: List = { type: 'list', ordered: this.#isOrdered, children: [item], position: { ...position } }
    if (this.#isOrdered) list.start = 1
    this.#done.push(list)
  }
}

// Blanks and ends of lines beside a tag are how the source is laid out.
function trimmed(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' ||
    (node?.type === 'text' && /^[ \t\n]*$/.test(node.value)) ||
    (node?.type === 'html' && /^<br\s*\/?>$/i.test(node.value))
  let from = 0
  let to = nodes.length
  while (from < to && isBlank(nodes[from])) from++
  while (to > from && isBlank(nodes[to - 1])) to--
  return nodes.slice(from, to).map((node, i, { length }) => {
    if (node.type !== 'text' || !node.position) return node
    return trimText(node as Positioned, i === 0, i === length - 1)
  })
}

type Positioned = Extract<PhrasingContent, { type: 'text' }> & {
  readonly position: NonNullable<Paragraph['position']>
}

function trimText(node: Positioned, atStart: boolean, atEnd: boolean): PhrasingContent {
  const { value, position } = node
  const { start, end } = position
  if ((end.offset ?? 0) - (start.offset ?? 0) !== value.length) return node
  const before = atStart ? value.length - value.replace(/^[ \t]+/, '').length : 0
  let to = value.length
  while (atEnd && to > before && ' \t'.includes(value.charAt(to - 1))) to--
  const move = (point: typeof start, by: number) => ({
    ...point,
    column: point.column + by,
    offset: (point.offset ?? 0) + by,
  })
  return {
    ...node,
    value: value.slice(before, to),
    position: { start: move(start, before), end: move(end, to - value.length) },
  }
}
