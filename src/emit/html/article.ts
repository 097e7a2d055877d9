// The article: title block, key figures, contents, text, closing, charts, table of indicators, notes; and the cards
// of its figures, which stand at its end.
import type { Fact, Publication, PublicationSection } from '../../model/publication.ts'
import type { Neighbours } from './about.ts'
import type { Anchors } from './anchors.ts'
import type { Annotator } from './annotations.ts'
import type { BlockContext } from './blocks.ts'
import { drawCharts } from './charts.ts'
import { drawClosing, drawImprint } from './closing.ts'
import { drawContents } from './contents.ts'
import { cardId, drawCard, drawFact, rowIds } from './facts.ts'
import { drawImage, drawInlines, type InlineDrawer } from './inlines.ts'
import { drawKeyFigures } from './key-figures.ts'
import { drawMetricTable } from './metric-table.ts'
import { openNoteBook } from './notes.ts'
import { drawSection } from './sections.ts'
import { drawTitleBlock } from './title-block.ts'
import { type Content, type Element, h, sealed } from './tree.ts'
import type { Words } from './words.ts'

export interface ArticleSetting {
  readonly anchors: Anchors
  readonly annotator: Annotator
  readonly words: Words
  /** Id of the text, for the skip link. */
  readonly textId: string
  readonly contents: boolean
  /** Files beside the page, to take away. */
  readonly neighbours: Neighbours
}

/** `<article>` with everything that is said. */
export function drawArticle(publication: Publication, setting: ArticleSetting): Element {
  const { anchors, annotator, words } = setting
  const { elements, lang } = publication
  const book = openNoteBook(publication.notes, anchors, words)
  const figures = figureDrawer(publication, anchors, words)
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
    annotator,
    inlines: (content, inTable = false) => drawInlines(content, inTable ? table : prose),
    ...(entries.length > 0 ? { contents: anchors.own('contents') } : {}),
    freeId: (wanted) => anchors.own(`${wanted}-${++count}`),
  }
  const title = drawTitleBlock(
    publication,
    context.inlines(publication.title, true),
    setting.neighbours,
    words,
  )
  const draw = (section: PublicationSection) => drawSection(section, anchors, context)
  const sections = publication.sections.filter(({ attachment }) => attachment === undefined).map(draw)
  const attached = publication.sections.filter(({ attachment }) => attachment !== undefined).map(draw)
  const parts = appendix(publication, anchors, words)
  const notes = book.section(publication.notes, context)
  const extra = [
    ...(notes.length > 0 ? [{ id: anchors.own('notes'), title: words('notes') }] : []),
    ...parts.titles,
  ]
  const recipients =
    elements.recipients.length > 0 && !elements.recipientsInImprint
      ? [
          h(
            'p',
            { className: 'recipients' },
            `${elements.recipients.join(lang.startsWith('en') ? ', ' : '，')}：`,
          ),
        ]
      : []
  const cards = figures.cards()
  const contents = drawContents(entries, extra, anchors, words)
  return h(
    'article',
    title,
    ...drawKeyFigures(publication.keyFigures, anchors, words),
    h(
      'div',
      { className: 'columns' },
      ...contents,
      h(
        'div',
        { id: setting.textId, className: 'text', tabIndex: -1 },
        ...recipients,
        ...sections,
        ...drawClosing(publication, anchors, words),
        ...attached,
        ...drawImprint(publication, words),
        ...notes,
      ),
    ),
    ...(parts.elements.length > 0 ? [h('div', { className: 'data' }, ...parts.elements)] : []),
    ...(cards.length > 0 ? [h('div', { dataGenerated: '' }, ...cards)] : []),
  )
}

interface FigureDrawer {
  readonly draw: (metric: string, content: readonly Content[], withCard: boolean) => Content
  /** Cards of the figures drawn so far. */
  readonly cards: () => readonly Content[]
}

// The first place of a metric bears its anchor; a metric that stands in a link or table has no card.
function figureDrawer(publication: Publication, anchors: Anchors, words: Words): FigureDrawer {
  const drawn = new Set<string>()
  const cards: Content[] = []
  const rows = rowIds(publication, anchors)
  const card = (fact: Fact): string => {
    const id = cardId(anchors, cards.length)
    const row = rows.get(fact.metric.id)
    cards.push(sealed(drawCard(fact, { card: id, row, figure: anchors.metric(fact.metric.id) }, words)))
    return id
  }
  return {
    draw: (metric, content, withCard) => {
      const fact = publication.factsById.get(metric)
      if (!fact) return h('span', ...content)
      const first = !drawn.has(metric)
      drawn.add(metric)
      return drawFact(
        fact,
        content,
        { anchor: first ? anchors.metric(metric) : undefined, card: withCard ? card(fact) : undefined },
        words,
      )
    },
    cards: () => cards,
  }
}

function appendix(
  publication: Publication,
  anchors: Anchors,
  words: Words,
): {
  readonly elements: Element[]
  readonly titles: readonly { readonly id: string; readonly title: string }[]
} {
  const { charts, metricTable, lang } = publication
  const [chartsId, tableId] = [anchors.own('charts'), anchors.own('metric-table')]
  const drawnCharts = drawCharts(charts, chartsId, anchors, words, lang)
  const drawnTable = metricTable ? drawMetricTable(publication, tableId, anchors, words) : []
  return {
    elements: [...drawnCharts, ...drawnTable],
    titles: [
      ...(drawnCharts.length > 0 ? [{ id: chartsId, title: words('charts') }] : []),
      ...(drawnTable.length > 0 ? [{ id: tableId, title: words('metricTable') }] : []),
    ],
  }
}
