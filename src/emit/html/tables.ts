// A table of the document → `<table>` with caption, header rows and columns, in a box that scrolls by itself
// on a narrow screen and can be reached by keyboard.
import type { PublicationBlock, PublicationCell, PublicationInline } from '../../model/publication.ts'
import type { Attributes } from './attributes.ts'
import { type Content, h, type Markup } from './markup.ts'
import { figureCells } from './numeric-columns.ts'

type Table = Extract<PublicationBlock, { type: 'table' }>
type Draw = (content: readonly PublicationInline[]) => Content[]

const WIDE = 8

/** `label` names the box when the table has no caption; `captionId` is a free id. */
export function drawTable(table: Table, draw: Draw, captionId: string, label: string): Markup {
  const caption = drawCaption(table, draw, captionId)
  const head = table.rows.slice(0, table.headerRows)
  const body = table.rows.slice(table.headerRows)
  const figures = figureCells(table)
  // Where nothing is merged, the names of the rows stay in view while a wide table is moved sideways.
  const plain = table.rows.every((row) => row.every(({ colSpan, rowSpan }) => colSpan + rowSpan === 2))
  const names = [
    ...(table.stacked ? ['stacked'] : plain ? ['plain'] : []),
    // So many columns fit the paper in smaller type only.
    ...(table.columns >= WIDE ? ['wide'] : []),
  ]
  return scrollBox(
    h(
      'table',
      names.length > 0 ? { className: names.join(' ') } : {},
      caption,
      head.length > 0
        ? h(
            'thead',
            head.map((row) => drawRow(row, draw, true, figures)),
          )
        : undefined,
      h(
        'tbody',
        body.map((row) => drawRow(row, draw, false, figures)),
      ),
    ),
    caption && table.caption ? { labelledBy: captionId } : { label },
  )
}

/** A box around a wide table: named, focusable, scrolling sideways. */
export function scrollBox(content: Markup, name: BoxName): Markup {
  return h('div', scrollAttributes(name), content)
}

/** The text that names a box, or the id of the element that does. */
type BoxName = { readonly labelledBy: string } | { readonly label: string }

/** Attributes of the box; by its name a screen reader announces it when it is reached. */
export function scrollAttributes(name: BoxName): Attributes {
  const labelled = 'label' in name ? { ariaLabel: name.label } : { ariaLabelledBy: name.labelledBy }
  return { className: 'scroll', ...labelled, role: 'group', tabIndex: 0 }
}

function drawCaption(table: Table, draw: Draw, id: string): Markup | undefined {
  if (!table.caption && !table.unitLine) return undefined
  const number = table.captionNumber ? [h('span', { dataGenerated: '' }, `${table.captionNumber}　`)] : []
  return h(
    'caption',
    ...(table.caption ? [h('span', { id }, ...number, ...draw(table.caption))] : []),
    ...(table.unitLine ? [h('span', { className: 'unit-line' }, ...draw(table.unitLine))] : []),
  )
}

function drawRow(
  row: readonly PublicationCell[],
  draw: Draw,
  inHead: boolean,
  figures: ReadonlySet<PublicationCell>,
): Markup {
  return h(
    'tr',
    row.map((cell) => drawCell(cell, draw, inHead, figures.has(cell))),
  )
}

function drawCell(cell: PublicationCell, draw: Draw, inHead: boolean, isFigure: boolean): Markup {
  const header = cell.header || inHead
  const content = draw(cell.content)
  const align = cell.align ?? (isFigure ? 'right' : 'left')
  const className = align === 'left' ? undefined : align
  const colSpan = cell.colSpan > 1 ? cell.colSpan : undefined
  const rowSpan = cell.rowSpan > 1 ? cell.rowSpan : undefined
  // An empty header cell heads nothing; as `th` it would be announced before every cell.
  if (!header || content.length === 0) return h('td', { className, colSpan, rowSpan }, content)
  const overColumns = inHead || cell.names === 'columns'
  const scope = overColumns ? (cell.colSpan > 1 ? 'colgroup' : 'col') : cell.rowSpan > 1 ? 'rowgroup' : 'row'
  return h('th', { className, colSpan, rowSpan, scope }, content)
}
