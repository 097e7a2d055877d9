// Outline blocks → publication blocks: facts wrapped, tables merged, tables and figures numbered 表1, 图1.
// A caption that carries its number in the source (表3 …) keeps it and moves the count on.
import type { Inline } from '../model/inline.ts'
import type { Block } from '../model/outline.ts'
import type { PublicationBlock, PublicationInline } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import { plainText } from '../text/runs.ts'
import { type MetricIndex, wrapFacts } from './inlines.ts'
import { mergeCells } from './tables.ts'
import { word } from './words.ts'

/** Turns blocks one by one, in the order of the text; the counts of tables and figures run through the document. */
export interface BlockComposer {
  readonly wrap: (content: readonly Inline[]) => readonly PublicationInline[]
  readonly blocks: (blocks: readonly Block[]) => readonly PublicationBlock[]
}

/** A composer with counts of its own. */
export function createBlockComposer(template: Template, index: MetricIndex): BlockComposer {
  const wrap = (content: readonly Inline[]): readonly PublicationInline[] => wrapFacts(content, index)
  const number = { table: counter(word(template, 'table')), figure: counter(word(template, 'figure')) }
  const compose = (block: Block): PublicationBlock => {
    switch (block.type) {
      case 'paragraph':
        return { type: 'paragraph', content: wrap(block.content) }
      case 'heading':
        return { type: 'heading', depth: block.depth, content: wrap(block.content) }
      case 'list':
        return {
          type: 'list',
          ordered: block.ordered,
          start: block.start ?? 1,
          items: block.items.map((item) => ({
            blocks: item.blocks.map(compose),
            ...(item.checked === undefined ? {} : { checked: item.checked }),
          })),
        }
      case 'quote':
        return { type: 'quote', blocks: block.blocks.map(compose) }
      case 'table':
        return {
          type: 'table',
          ...captioned(block.caption, number.table, wrap),
          ...(block.unitLine ? { unitLine: wrap(block.unitLine) } : {}),
          ...mergeCells(block, wrap),
        }
      case 'figure':
        return { type: 'figure', image: block.image, ...captioned(block.caption, number.figure, wrap) }
      default:
        return block
    }
  }
  return { wrap, blocks: (blocks) => blocks.map(compose) }
}

interface Counter {
  /** Number of the next caption, given the words of it; undefined when they carry one. */
  readonly next: (words: string) => string | undefined
}

function counter(label: string): Counter {
  let count = 0
  // matches `表3 收支情况` and `图 2`, not `表彰情况`
  const typed = new RegExp(`^${label.trim()}\\s*(\\d+)`)
  return {
    next: (words) => {
      const match = typed.exec(words)
      count = match ? Number(match[1]) : count + 1
      return match || words === '' ? undefined : `${label}${count}`
    },
  }
}

function captioned(
  caption: readonly Inline[] | undefined,
  counter: Counter,
  wrap: (content: readonly Inline[]) => readonly PublicationInline[],
): { readonly caption?: readonly PublicationInline[]; readonly captionNumber?: string } {
  if (!caption) return {}
  const captionNumber = counter.next(plainText(caption).trim())
  return { caption: wrap(caption), ...(captionNumber ? { captionNumber } : {}) }
}
