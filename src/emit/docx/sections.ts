// Page set-up: portrait and landscape sections and their footers. Clause 8 of GB/T 9704: on a landscape page the
// page number stays where it is on the others, so it stands at the left edge, turned with the paper.
import type { Theme } from '../../model/template.ts'
import { FOOTER, MARGIN, MM, PAGE, TEXT_WIDTH } from './geometry.ts'
import { field } from './notes.ts'
import { element, valued } from './xml.ts'

export interface Footers {
  readonly odd: string
  readonly even: string
  readonly landscapeOdd: string
  readonly landscapeEven: string
  /** Relationship of the first page's footer, of a letter. */
  readonly first?: string
}

export interface SectionOptions {
  readonly landscape: boolean
  readonly linePitch: number
  /** Numbering begins here. */
  readonly startsNumbering?: boolean
  /** The first page has a footer of its own and no number (letter, 10.1). */
  readonly firstPageDiffers?: boolean
}

/** A complete `w:sectPr`. */
export function sectionProperties(footers: Footers, options: SectionOptions): string {
  const { landscape } = options
  const reference = (type: string, id: string): string =>
    element('w:footerReference', { 'w:type': type, 'r:id': id })
  return element(
    'w:sectPr',
    {},
    reference('even', landscape ? footers.landscapeEven : footers.even),
    reference('default', landscape ? footers.landscapeOdd : footers.odd),
    options.firstPageDiffers && footers.first ? reference('first', footers.first) : '',
    valued('w:type', 'nextPage'),
    landscape ? LANDSCAPE_PAGE : PORTRAIT_PAGE,
    element('w:pgNumType', { 'w:fmt': 'decimal', 'w:start': options.startsNumbering ? 1 : undefined }),
    options.firstPageDiffers ? '<w:titlePg/>' : '',
    element('w:docGrid', { 'w:type': 'lines', 'w:linePitch': options.linePitch }),
  )
}

const PORTRAIT_PAGE =
  element('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }) +
  margins(MARGIN.top, MARGIN.right, MARGIN.bottom, MARGIN.left)

// The sheet is turned clockwise: its binding edge is on top, its foot on the left.
const LANDSCAPE_PAGE =
  element('w:pgSz', { 'w:w': PAGE.height, 'w:h': PAGE.width, 'w:orient': 'landscape' }) +
  margins(MARGIN.left, MARGIN.top, MARGIN.right, MARGIN.bottom)

function margins(top: number, right: number, bottom: number, left: number): string {
  return element('w:pgMar', {
    'w:top': top,
    'w:right': right,
    'w:bottom': bottom,
    'w:left': left,
    'w:header': MARGIN.header,
    'w:footer': FOOTER,
    'w:gutter': 0,
  })
}

const PAGE_NUMBER = [
  '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">— </w:t></w:r>',
  field('PAGE', '1'),
  '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve"> —</w:t></w:r>',
].join('')

function styled(style: string, content: string): string {
  return `<w:p><w:pPr>${valued('w:pStyle', style)}</w:pPr>${content}</w:p>`
}

/** Content of the footers by kind: odd pages right, even pages left (7.5), or centred as a local habit. */
export function footerContents(
  deviations: Theme['deviations'],
): Readonly<Record<'odd' | 'even' | 'landscapeOdd' | 'landscapeEven' | 'first', string>> {
  const odd = deviations.centredPageNumbers ? 'FooterCentred' : 'Footer'
  const even = deviations.centredPageNumbers ? 'FooterCentred' : 'FooterEven'
  return {
    odd: styled(odd, PAGE_NUMBER),
    even: styled(even, PAGE_NUMBER),
    landscapeOdd: turned(`${odd}Turned`),
    landscapeEven: turned(`${even}Turned`),
    first: letterFoot(),
  }
}

/** Width of the cell of the turned number, whose line stands in its middle: 7 mm from the type area. */
const STRIP = Math.round(12 * MM)
const NUMBER_DISTANCE = Math.round(7.15 * MM)

/** The number in a cell that is as high as the type area is wide, written from top to bottom. */
function turned(style: string): string {
  const x = MARGIN.bottom - NUMBER_DISTANCE - Math.round(STRIP / 2)
  const cell = element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': STRIP, 'w:type': 'dxa' }),
      valued('w:textDirection', 'tbRl'),
      valued('w:vAlign', 'center'),
    ),
    styled(style, PAGE_NUMBER),
  )
  const table = element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblpPr', {
        'w:leftFromText': 0,
        'w:rightFromText': 0,
        'w:vertAnchor': 'page',
        'w:horzAnchor': 'page',
        'w:tblpX': x,
        'w:tblpY': MARGIN.left,
      }),
      element('w:tblW', { 'w:w': STRIP, 'w:type': 'dxa' }),
      '<w:tblLayout w:type="fixed"/>',
      NO_CELL_MARGINS,
    ),
    element('w:tblGrid', {}, element('w:gridCol', { 'w:w': STRIP })),
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:trHeight', { 'w:val': TEXT_WIDTH, 'w:hRule': 'exact' })),
      cell,
    ),
  )
  return table + styled('FooterBlank', '')
}

const NO_CELL_MARGINS = element(
  'w:tblCellMar',
  {},
  ...['top', 'left', 'bottom', 'right'].map((side) => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })),
)

/** A frame of 170 mm in the middle of the page, `top` twips below the paper's edge, of a fixed height if given (10.1). */
export function letterFrame(top: number, height?: number): string {
  return element('w:framePr', {
    'w:w': Math.round(170 * MM),
    'w:h': height,
    'w:hRule': height === undefined ? undefined : 'exact',
    'w:wrap': height === undefined ? 'notBeside' : 'around',
    'w:vAnchor': 'page',
    'w:hAnchor': 'page',
    'w:xAlign': 'center',
    'w:y': top,
  })
}

/** The lower red line of a letter, thin over thick, 20 mm above the paper's edge (10.1). */
function letterFoot(): string {
  const frame = letterFrame(PAGE.height - Math.round(20 * MM), 20)
  return `<w:p><w:pPr>${valued('w:pStyle', 'LetterFoot')}${frame}</w:pPr></w:p>${styled('FooterBlank', '')}`
}
