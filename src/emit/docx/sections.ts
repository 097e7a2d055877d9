// Page set-up: portrait and landscape sections and their footers. Clause 8 of GB/T 9704: on a landscape page the
// page number stays where it is on the others, so it stands at the left edge, turned with the paper.
import {
  Footer,
  type ISectionOptions,
  PageNumber,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type XmlComponent,
} from 'docx'
import type { Theme } from '../../model/template.ts'
import { FOOTER, MARGIN, MM, PAGE, TEXT_WIDTH } from '../../text/page-geometry.ts'
import { EAST_ASIAN } from './inline.ts'
import { element } from './package/element.ts'
import { paragraph, plainParagraph, printParagraph } from './paragraph.ts'

/** The footers of a document by orientation, and of a letter's first page. */
export interface Footers {
  readonly portrait: FooterPair
  readonly landscape: FooterPair
  readonly first: Footer
}

interface FooterPair {
  readonly default: Footer
  readonly even: Footer
}

/** What tells one section from another; `linePitch` in twips. */
export interface SectionOptions {
  readonly landscape: boolean
  readonly linePitch: number
  /** Numbering begins here. */
  readonly startsNumbering: boolean
  /** The first page has a footer of its own and no number (letter, 10.1). */
  readonly firstPageDiffers: boolean
}

/** A section of the library without its content. */
export function sectionOptions(
  footers: Footers,
  { landscape, linePitch, startsNumbering, firstPageDiffers }: SectionOptions,
): Omit<ISectionOptions, 'children'> {
  const pair = landscape ? footers.landscape : footers.portrait
  return {
    footers: firstPageDiffers ? { ...pair, first: footers.first } : pair,
    properties: {
      type: 'nextPage',
      page: {
        size: { ...PAGE, orientation: landscape ? 'landscape' : 'portrait' },
        margin: landscape ? LANDSCAPE_MARGIN : PORTRAIT_MARGIN,
        pageNumbers: { formatType: 'decimal', ...(startsNumbering ? { start: 1 } : {}) },
      },
      ...(firstPageDiffers ? { titlePage: true } : {}),
      grid: { type: 'lines', linePitch },
    },
  }
}

/** Pages in front of the document: upright, without numbers. */
export function frontOptions(linePitch: number): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      type: 'nextPage',
      page: { size: { ...PAGE, orientation: 'portrait' }, margin: PORTRAIT_MARGIN },
      grid: { type: 'lines', linePitch },
    },
  }
}

const PORTRAIT_MARGIN = { ...MARGIN, footer: FOOTER, gutter: 0 }
// The sheet is turned clockwise: its binding edge is on top, its foot on the left.
const LANDSCAPE_MARGIN = {
  ...PORTRAIT_MARGIN,
  top: MARGIN.left,
  right: MARGIN.top,
  bottom: MARGIN.right,
  left: MARGIN.bottom,
  // The number floats at the left; the footer's own empty line must not reach into the type area.
  footer: 567,
}

function pageNumber(): readonly TextRun[] {
  return [new TextRun({ font: EAST_ASIAN, children: ['— ', PageNumber.CURRENT, ' —'] })]
}

/** The footers: odd pages right, even pages left (7.5), or centred as a local habit; no red line on a printed form. */
export function createFooters(deviations: Theme['deviations'], preprinted: boolean): Footers {
  const odd = deviations.centredPageNumbers ? 'FooterCentred' : 'Footer'
  const even = deviations.centredPageNumbers ? 'FooterCentred' : 'FooterEven'
  return {
    portrait: { default: upright(odd), even: upright(even) },
    landscape: { default: turned(`${odd}Turned`), even: turned(`${even}Turned`) },
    first: preprinted ? new Footer({ children: [plainParagraph('FooterBlank')] }) : letterFoot(),
  }
}

function upright(style: string): Footer {
  return new Footer({ children: [plainParagraph(style, pageNumber())] })
}

/** Width of the cell of the turned number, whose line stands in its middle: 7 mm from the type area. */
const STRIP = Math.round(12 * MM)
const NUMBER_DISTANCE = Math.round(7.15 * MM)

/** The number in a cell that is as high as the type area is wide, written from top to bottom. */
function turned(style: string): Footer {
  const x = MARGIN.bottom - NUMBER_DISTANCE - Math.round(STRIP / 2)
  const cell = new TableCell({
    width: { size: STRIP, type: 'dxa' },
    textDirection: 'tbRl',
    verticalAlign: 'center',
    children: [plainParagraph(style, pageNumber())],
  })
  const table = new Table({
    style: 'TableNormal',
    float: {
      leftFromText: 0,
      rightFromText: 0,
      verticalAnchor: 'page',
      horizontalAnchor: 'page',
      absoluteHorizontalPosition: x,
      absoluteVerticalPosition: MARGIN.left,
    },
    width: { size: STRIP, type: 'dxa' },
    layout: 'fixed',
    margins: { top: 0, left: 0, bottom: 0, right: 0 },
    columnWidths: [STRIP],
    rows: [new TableRow({ height: { value: TEXT_WIDTH, rule: 'exact' }, children: [cell] })],
  })
  return new Footer({ children: [table, plainParagraph('FooterBlank')] })
}

/** A frame of 170 mm in the middle of the page, `top` twips below the paper's edge, of a fixed height if given (10.1). */
export function letterFrame(top: number, height?: number): XmlComponent {
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
function letterFoot(): Footer {
  const frame = letterFrame(PAGE.height - Math.round(20 * MM), 20)
  const line = printParagraph(paragraph('LetterFoot', [], { frame }))
  return new Footer({ children: [line, plainParagraph('FooterBlank')] })
}
