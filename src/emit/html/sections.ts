// Sections → nested elements with headings and anchors one can copy. The lead has no heading and is a `div`.
import type { PublicationSection } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import { type BlockContext, drawBlock, headingTag } from './blocks.ts'
import { type Content, h, type Markup, type Page } from './markup.ts'
import { fragment } from './safe.ts'

/** Puts one section with everything in it. `level` is its own among the sections, so that no level is skipped. */
export function drawSection(
  section: PublicationSection,
  page: Page,
  anchors: Anchors,
  context: BlockContext,
  level = 1,
): void {
  const id = anchors.section(section.id)
  const hasHeading = section.heading.length > 0
  const content = (): void => {
    if (hasHeading) {
      page.put(drawHeading(section, id, level, context), context.annotator.within(section.heading))
    }
    for (const block of section.blocks) page.put(drawBlock(block, context))
    const below = hasHeading ? level + 1 : level
    for (const child of section.sections) drawSection(child, page, anchors, context, below)
  }
  if (!hasHeading) page.within('div', { id, className: 'lead' }, content)
  else
    page.within(
      'section',
      section.attachment === undefined ? { id } : { id, className: 'attachment' },
      content,
    )
}

// The link stands beside the heading, not in it, so that the heading's name stays its title.
function drawHeading(section: PublicationSection, id: string, level: number, context: BlockContext): Markup {
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
    h(headingTag(context.topLevel + level), heading),
    beside('anchor', id, `${context.words('copyLink')}：${section.title}`, '#'),
    // On a narrow screen the contents have scrolled away; on a wide one they stand beside the text.
    ...(level === 1 && context.contents !== undefined
      ? [beside('to-contents', context.contents, context.words('toContents'), '↑')]
      : []),
  )
}

function beside(className: string, id: string, name: string, sign: string): Markup {
  return h('a', { className, ariaLabel: name, dataGenerated: '', href: fragment(id) }, sign)
}
