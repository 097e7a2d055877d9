// Blocks of the text → paragraphs and tables. One branch a type of block; nothing is left out.
import type { PublicationBlock } from '../../model/publication.ts'
import type { DocumentContext } from './context.ts'
import { inlineDrawing } from './image.ts'
import { printInlines, printText } from './inline.ts'
import { listLevel } from './lists.ts'
import { type BodyPart, type ParagraphProperties, paragraph } from './paragraph.ts'
import { caption, printTable } from './table.ts'

/** What surrounds a block: a quotation or a note has a style of its own, a list inside a list another level. */
export interface Surroundings {
  readonly style: string
  readonly depth: number
}

/** Blocks of the text itself. */
export const IN_BODY: Surroundings = { style: 'BodyText', depth: 0 }

/** Parts of the body; a table that wants a landscape page comes as a `landscape` part. */
export function printBlocks(
  blocks: readonly PublicationBlock[],
  context: DocumentContext,
  around: Surroundings = IN_BODY,
): readonly BodyPart[] {
  return blocks.flatMap((block) => printBlock(block, context, around))
}

function printBlock(
  block: PublicationBlock,
  context: DocumentContext,
  around: Surroundings,
): readonly BodyPart[] {
  switch (block.type) {
    case 'paragraph': {
      const hasImage = block.content.some(({ type }) => type === 'image')
      const style = hasImage && around.style === 'BodyText' ? 'BodyImage' : around.style
      return [paragraph(style, printInlines(block.content, context))]
    }
    case 'heading':
      return [paragraph('InnerHeading', printInlines(block.content, context))]
    case 'list':
      return printList(block, context, around)
    case 'quote':
      return printBlocks(block.blocks, context, {
        ...around,
        style: around.style === 'BodyText' ? 'Quote' : around.style,
      })
    case 'table': {
      // A note has no pages of its own to turn.
      const { landscape, parts } = printTable(block, context, around.style !== 'FootnoteText')
      return landscape ? [{ landscape: parts }] : [...parts, paragraph('TableGap')]
    }
    case 'figure':
      return printFigure(block, context)
    case 'code':
      return [paragraph('Code', printText(block.text, {}, false))]
    case 'rule':
      return [paragraph('Rule')]
    case 'unsupported':
      return [paragraph('Unsupported', printText(block.text))]
  }
}

function printList(
  list: Extract<PublicationBlock, { type: 'list' }>,
  context: DocumentContext,
  around: Surroundings,
): readonly BodyPart[] {
  const level = listLevel(list.ordered, around.depth)
  const id = list.ordered ? context.lists.ordered(level, list.start) : context.lists.bullet()
  const properties: ParagraphProperties = { numbering: { id, level } }
  // A list of a note is set like the note.
  const ofText = list.ordered ? 'ListNumber' : 'ListBullet'
  const style = around.style === 'FootnoteText' ? around.style : ofText
  return list.items.flatMap(({ blocks, checked }) => {
    const [first, ...rest] = blocks
    const box = checked === undefined ? [] : printText(checked ? '☑ ' : '☐ ')
    const leads = first?.type === 'paragraph'
    const words = leads ? printInlines(first.content, context) : []
    return [
      paragraph(style, [...box, ...words], properties),
      ...printBlocks(leads ? rest : blocks, context, { ...around, depth: around.depth + 1 }),
    ]
  })
}

function printFigure(
  figure: Extract<PublicationBlock, { type: 'figure' }>,
  context: DocumentContext,
): readonly BodyPart[] {
  const image =
    inlineDrawing(figure.image, context) ?? printText(`［图片：${figure.image.alt || figure.image.url}］`)
  if (!figure.caption) return [paragraph('FigureAlone', image)]
  return [paragraph('Figure', image), caption('Caption', figure.caption, figure.captionNumber, context)]
}
