// The article: title block, key figures, contents, text, closing, charts, table of indicators, notes; and the cards
// of its figures, which stand at its end.
import type { Fact, Publication, PublicationSection } from '../../model/publication.ts'
import { joinNames } from '../../text/join-names.ts'
import type { Neighbours } from './about.ts'
import type { Anchors } from './anchors.ts'
import type { Annotator } from './annotations.ts'
import { appendixParts } from './appendix.ts'
import type { BlockContext } from './blocks.ts'
import { drawClosing, drawImprint } from './closing.ts'
import { drawContents } from './contents.ts'
import { cardId, drawCard, drawFact, rowIds } from './facts.ts'
import { drawImage, drawInlines, type InlineDrawer } from './inlines.ts'
import { drawKeyFigures } from './key-figures.ts'
import { type Content, h, type Markup, type Page } from './markup.ts'
import { openNoteBook } from './notes.ts'
import { drawSection } from './sections.ts'
import { drawTitleBlock } from './title-block.ts'
import type { Words } from './words.ts'

/** What the article takes from the page around it. */
export interface ArticleSetting {
  readonly anchors: Anchors
  readonly annotator: Annotator
  readonly words: Words
  /** Id of the text, for the skip link. */
  readonly textId: string
  readonly contents: boolean
  /** Files beside the page, to take away. */
  readonly neighbours: Neighbours
  /** See `BlockContext`. */
  readonly topLevel: 1 | 2
}

/** Puts `<article>` with everything that is said. */
export function drawArticle(publication: Publication, page: Page, setting: ArticleSetting): void {
  const { anchors, words, topLevel } = setting
  const book = openNoteBook(publication.notes, anchors, words)
  const rows = rowIds(publication, anchors)
  const figures = figureDrawer(publication, rows, anchors, words)
  const drawer = (inTable: boolean): InlineDrawer => ({
    fact: (fact, content, inLink) => figures.draw(fact.metric, content, !inLink && !inTable),
    noteReference: ({ note }) => book.reference(note),
    image: (image) => drawImage(image, publication.assets, words('missingImage')),
  })
  const [prose, table] = [drawer(false), drawer(true)]
  let count = 0
  const entries = setting.contents ? (publication.contents ?? []) : []
  const context: BlockContext = {
    words,
    annotator: setting.annotator,
    topLevel,
    inlines: (content, inTable = false) => drawInlines(content, inTable ? table : prose),
    ...(entries.length > 0 ? { contents: anchors.own('contents') } : {}),
    freeId: (wanted) => anchors.own(`${wanted}-${++count}`),
  }
  const appendix = appendixParts(publication, { anchors, rows, words, topLevel })
  const below = [
    ...(publication.notes.length > 0 ? [{ id: anchors.own('notes'), title: words('notes') }] : []),
    ...appendix,
  ]
  page.within('article', {}, () => {
    const title = context.inlines(publication.title, true)
    page.put(
      drawTitleBlock(publication, title, { neighbours: setting.neighbours, words, topLevel }),
      drawKeyFigures(publication.keyFigures, anchors, words, topLevel),
    )
    page.within('div', { className: 'columns' }, () => {
      page.put(drawContents(entries, below, anchors, words))
      page.within('div', { id: setting.textId, className: 'text', tabIndex: -1 }, () => {
        drawText(publication, page, anchors, context)
        page.put(book.section(publication.notes, context))
      })
    })
    if (appendix.length > 0) {
      page.within('div', { className: 'data' }, () => {
        for (const { draw } of appendix) draw(page)
      })
    }
    figures.putCards(page)
  })
}

/** The document itself with the elements around it. */
function drawText(publication: Publication, page: Page, anchors: Anchors, context: BlockContext): void {
  const { sections, elements, lang } = publication
  const { words } = context
  const draw = (section: PublicationSection): void => drawSection(section, page, anchors, context)
  if (elements.recipients.length > 0 && !elements.recipientsInImprint) {
    const recipients = lang.startsWith('en') ? elements.recipients.join(', ') : joinNames(elements.recipients)
    page.put(h('p', { className: 'recipients' }, `${recipients}：`))
  }
  sections.filter(({ attachment }) => attachment === undefined).forEach(draw)
  page.put(drawClosing(publication, anchors, words))
  sections.filter(({ attachment }) => attachment !== undefined).forEach(draw)
  page.put(drawImprint(publication, words))
}

interface FigureDrawer {
  readonly draw: (metric: string, content: readonly Content[], withCard: boolean) => Markup
  /** Puts the cards of the figures drawn so far. */
  readonly putCards: (page: Page) => void
}

// The first place of a metric bears its anchor; a metric that stands in a link or table has no card.
function figureDrawer(
  { factsById, words: said }: Publication,
  rows: ReadonlyMap<string, string>,
  anchors: Anchors,
  words: Words,
): FigureDrawer {
  const drawn = new Set<string>()
  const carded: { readonly fact: Fact; readonly card: string }[] = []
  return {
    draw: (metric, content, withCard) => {
      const fact = factsById.get(metric)
      if (!fact) return h('span', content)
      const anchor = drawn.has(metric) ? undefined : anchors.metric(metric)
      drawn.add(metric)
      const card = withCard ? cardId(anchors, carded.length + 1) : undefined
      if (card !== undefined) carded.push({ fact, card })
      return drawFact(fact, content, { anchor, card })
    },
    putCards: (page) => {
      if (carded.length === 0) return
      page.within('div', { dataGenerated: '' }, () => {
        for (const { fact, card } of carded) {
          const { id } = fact.metric
          const ids = { card, row: rows.get(id), figure: anchors.metric(id) }
          page.put(drawCard(fact, ids, words, said.change))
        }
      })
    },
  }
}
