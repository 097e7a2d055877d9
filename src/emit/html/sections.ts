// Sections → nested elements with headings and anchors one can copy. The lead has no heading and is a `div`.
import type { PublicationSection } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import { type BlockContext, drawBlocks, headingTag } from './blocks.ts'
import { fragment } from './safe.ts'
import { type Content, type Element, h, sealed } from './tree.ts'

/** One section with everything in it. `level` is that of the heading element, so that no level is skipped. */
export function drawSection(
  section: PublicationSection,
  anchors: Anchors,
  context: BlockContext,
  level = 1,
): Element {
  const id = anchors.section(section.id)
  const blocks = drawBlocks(section.blocks, context).map(sealed)
  const inner = (below: number) =>
    section.sections.map((child) => drawSection(child, anchors, context, below))
  if (section.heading.length === 0) return h('div', { id, className: 'lead' }, ...blocks, ...inner(level))
  return h(
    'section',
    section.attachment === undefined ? { id } : { id, className: 'attachment' },
    drawHeading(section, id, level, context),
    ...context.annotator.within(section.heading),
    ...blocks,
    ...inner(level + 1),
  )
}

// The link stands beside the heading, not in it, so that the heading's name stays its title.
function drawHeading(section: PublicationSection, id: string, level: number, context: BlockContext): Element {
  const number = section.number
    ? [
        h(
          'span',
          { className: 'number', ...(section.numberGenerated ? { dataGenerated: '' } : {}) },
          section.number,
        ),
      ]
    : []
  const heading: Content[] = [...number, ...context.inlines(section.heading, true)]
  return h(
    'div',
    { className: 'heading' },
    h(headingTag(level), ...heading),
    beside('anchor', id, `${context.words('copyLink')}：${section.title}`, '#'),
    // On a narrow screen the contents have scrolled away; on a wide one they stand beside the text.
    ...(level === 1 && context.contents !== undefined
      ? [beside('to-contents', context.contents, context.words('toContents'), '↑')]
      : []),
  )
}

function beside(className: string, id: string, name: string, sign: string): Element {
  return h('a', { className, href: fragment(id), ariaLabel: name, dataGenerated: '' }, sign)
}
