// Which page everything stands on, counted on the grid: fixed lines, characters of one width, kept paragraphs, tables row
// by row, notes at the foot. Word would count the same but for a character here and there.
// 例：22 lines of text and a heading → the heading begins page 2.
import { MARGIN, PAGE, TEXT_HEIGHT, TEXT_WIDTH, widthInCharacters } from '../../text/page-geometry.ts'
import { type BodyPart, isParagraph, type Paragraph } from './paragraph.ts'
import { type Room, roomOf } from './room.ts'
import type { ParagraphFields } from './styles/style-properties.ts'
import type { StyleRow } from './styles/style-row.ts'

/** Where everything stands, as counted: pages from 1, parts in the order they were given. */
export interface Pagination {
  /** Page of each target, from 1. */
  readonly targets: ReadonlyMap<string, number>
  /** Page on which each part begins; parts of a landscape page are counted one by one. */
  readonly pages: readonly number[]
  /** Page on which each part ends. */
  readonly ends: readonly number[]
  readonly count: number
}

/** What the count needs of the styles; lengths in twips. */
export interface PaginationSettings {
  readonly styles: readonly StyleRow[]
  readonly linePitch: number
  /** Height of a footnote in twips, by its number. */
  readonly noteHeight: (number: number) => number
}

/** Height of the text on an upright and on a landscape page. */
const HEIGHT = { upright: TEXT_HEIGHT, landscape: PAGE.width - MARGIN.left - MARGIN.right }
/** What the line above the first footnote of a page takes. */
const NOTE_LINE = 350
/** What a line below a paragraph takes with its distance. */
const RULE = 250
// Matches DocNumber, DocNumberSignerNext, MinutesLine; not DocDate.
const RULED = /^(DocNumber(Signer(Next)?)?|MinutesLine)$/
/** 字 that a number of Word's takes before a heading or an item. */
const NUMBER_WIDTH = 2.5
/** Styles in another size than 3号, in half-points. */
const SIZES: Readonly<Record<string, number>> = {
  Title: 44,
  AttachmentTitle: 44,
  GeneratedTitle: 44,
  Caption: 28,
  TableCaption: 28,
  TableUnit: 24,
  Code: 24,
  GeneratedNote: 24,
}

/** Counts the pages of the parts of a body. */
export function paginate(parts: readonly BodyPart[], settings: PaginationSettings): Pagination {
  const metrics = metricsOf(settings)
  const places = flatten(parts).map((place) => ({ ...place, block: measure(place, metrics, settings) }))
  const sheet = createSheet(settings.noteHeight)
  const targets = new Map<string, number>()
  const pages: number[] = []
  const ends: number[] = []
  places.forEach(({ part, landscape, block }, i) => {
    sheet.turn(landscape)
    if (block.breaks) sheet.breakPage()
    // A chain of kept blocks begins where all of it and the first line of the last fit.
    if (!places[i - 1]?.block.keepNext || block.breaks) {
      let chain = 0
      for (let j = i; j < places.length; j++) {
        const next = places[j]
        if (!next || (j > i && (next.block.breaks || next.landscape !== landscape))) break
        const goesOn = next.block.keepNext
        chain += goesOn || next.block.whole ? total(next.block) : first(next.block)
        if (!goesOn) break
      }
      sheet.reserve(chain)
    }
    const page = sheet.put(block)
    pages.push(page)
    ends.push(sheet.page())
    if (isParagraph(part) && part.target !== undefined) targets.set(part.target, page)
  })
  return { targets, pages, ends, count: sheet.page() }
}

/** Lines or rows of a part and the space around them. */
interface Block {
  readonly before: number
  readonly lines: readonly number[]
  readonly after: number
  /** Repeated on top of each further page. */
  readonly head: number
  readonly keepNext: boolean
  readonly whole: boolean
  readonly breaks: boolean
  readonly notes: readonly number[]
}

interface Place {
  readonly part: Exclude<BodyPart, { readonly landscape: readonly BodyPart[] }>
  /** Number of the landscape stretch it stands in; undefined upright. */
  readonly landscape: number | undefined
}

function flatten(parts: readonly BodyPart[], landscape?: number): readonly Place[] {
  return parts.flatMap((part, i): readonly Place[] =>
    'landscape' in part ? flatten(part.landscape, i) : [{ part, landscape }],
  )
}

function total({ before, lines, after }: Block): number {
  return before + lines.reduce((sum, line) => sum + line, 0) + after
}

function first({ before, lines, head }: Block): number {
  return before + head + (lines[0] ?? 0)
}

function createSheet(noteHeight: (number: number) => number) {
  let page = 1
  let at = 0
  let notes = 0
  let stretch: number | undefined
  let height = HEIGHT.upright
  const next = (): void => {
    page += 1
    at = 0
    notes = 0
  }
  const fits = (extent: number): boolean => at + extent + notes <= height
  return {
    page: () => page,
    turn: (landscape: number | undefined): void => {
      if (landscape === stretch) return
      if (at > 0 || page > 1) next()
      stretch = landscape
      height = landscape === undefined ? HEIGHT.upright : HEIGHT.landscape
    },
    breakPage: (): void => {
      if (at > 0) next()
    },
    /** Begins a page unless so much fits on this one; more than a page may begin anywhere. */
    reserve: (extent: number): void => {
      if (at > 0 && extent <= height && !fits(extent)) next()
    },
    /** Page of the first line. */
    put: ({ before, lines, after, head, notes: numbers }: Block): number => {
      at += at > 0 || page === 1 ? before : 0
      let begins: number | undefined
      // A note stands where its paragraph begins, as a rule.
      const foot = numbers.reduce((sum, number) => sum + noteHeight(number), 0)
      const noted = foot === 0 ? 0 : foot + (notes === 0 ? NOTE_LINE : 0)
      if (at > 0 && !fits((lines[0] ?? 0) + noted)) next()
      notes += noted
      for (const line of lines) {
        if (!fits(line) && at > 0) {
          next()
          at += begins === undefined ? 0 : head
        }
        begins ??= page
        at += line
      }
      at += after
      return begins ?? page
    },
  }
}

type Metrics = (style: string) => ParagraphFields

/** Properties of a style with those it is based on. */
function metricsOf({ styles }: PaginationSettings): Metrics {
  const rows = new Map(styles.map((row) => [row.id, row]))
  const known = new Map<string, ParagraphFields>()
  const resolve = (id: string): ParagraphFields => {
    const found = known.get(id)
    if (found) return found
    const row = rows.get(id)
    const fields = { ...(row?.basedOn === undefined ? {} : resolve(row.basedOn)), ...row?.paragraph }
    known.set(id, fields)
    return fields
  }
  return resolve
}

function measure({ part }: Place, metrics: Metrics, { linePitch }: PaginationSettings): Block {
  if (isParagraph(part)) return measureParagraph(part, metrics(part.style), linePitch)
  const { headerRows, whole } = part
  const heights = part.heights()
  const head = heights.slice(0, headerRows).reduce((sum, height) => sum + height, 0)
  const base = { before: 0, after: 0, keepNext: false, whole, breaks: false, notes: [] }
  // The head of a table goes with its first row.
  const [row = 0, ...rows] = heights.slice(headerRows)
  return { ...base, lines: heights.length === 0 ? [] : [head + row, ...rows], head }
}

function measureParagraph(part: Paragraph, fields: ParagraphFields, linePitch: number): Block {
  const room = roomOf(part.content)
  const isFramed = part.properties?.frame !== undefined
  const pitch = fields.line === undefined || fields.line.rule === 'auto' ? linePitch : fields.line.twips
  const line = Math.max(pitch, room.height > 0 ? room.height : 0)
  const count = isFramed ? 0 : room.height > 0 ? 1 : lineCount(part, room, fields)
  return {
    before: fields.before ?? 0,
    lines: new Array<number>(count).fill(line),
    after: (fields.after ?? 0) + (RULED.test(part.style) ? RULE : 0),
    head: 0,
    keepNext: (part.properties?.keepNext ?? fields.keepNext) === true,
    whole: false,
    breaks: fields.pageBreakBefore === true,
    notes: room.notes,
  }
}

function lineCount(
  { style, properties }: Paragraph,
  { words }: Room,
  { indent, list }: ParagraphFields,
): number {
  const size = SIZES[style] ?? 32
  const character = size === 32 ? 315 : size * 10
  const unit = indent?.unit ?? 315
  const sides = ((indent?.left ?? 0) + (indent?.right ?? 0)) * unit
  const inset = ((indent?.firstLine ?? 0) - (indent?.hanging ?? 0)) * unit
  const isNumbered = properties?.numbering !== undefined || list !== undefined
  const number = isNumbered ? NUMBER_WIDTH * character : 0
  const room = Math.max(1, TEXT_WIDTH - sides)
  return words.split('\n').reduce((sum, line, i) => {
    const width = widthInCharacters(line) * character + (i === 0 ? inset + number : 0)
    return sum + Math.max(1, Math.ceil(width / room))
  }, 0)
}
