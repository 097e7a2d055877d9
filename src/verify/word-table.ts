// Tables of a DOCX as far as the clauses ask: where they stand, their outer lines, their words.
import { child, descendants, type XmlNode } from './xml-tree.ts'

/** One table. */
export interface WordTable {
  readonly floating: boolean
  /** Whether it stands at the foot of the text; a table in a text box may. */
  readonly yBottom: boolean
  /** Eighths of a point by side. */
  readonly borders: Readonly<Record<string, number>>
  readonly text: string
}

/** All tables of a body, those in text boxes and other tables, too. */
export function readTables(body: XmlNode): readonly WordTable[] {
  // LibreOffice writes a floating table as one in a text box.
  const boxed = new Set([...descendants(body, 'txbxContent')].flatMap((box) => [...descendants(box, 'tbl')]))
  return [...descendants(body, 'tbl')].map((table) => readTable(table, boxed.has(table)))
}

function readTable(node: XmlNode, boxed: boolean): WordTable {
  const properties = child(node, 'tblPr')
  const position = child(properties, 'tblpPr')
  return {
    floating: boxed || position !== undefined,
    yBottom: boxed || position?.attributes.tblpYSpec === 'bottom',
    borders: { ...cellBorders(node), ...sizes(child(properties, 'tblBorders')) },
    text: [...descendants(node, 't')].map(({ text }) => text).join(''),
  }
}

/** The upper line of the first row and the lower one of the last, where the cells have lines of their own. */
function cellBorders(table: XmlNode): Readonly<Record<string, number>> {
  const rows = table.children.filter(({ name }) => name === 'tr')
  const sizesOf = (row: XmlNode | undefined): Readonly<Record<string, number>> =>
    sizes(child(child(child(row, 'tc'), 'tcPr'), 'tcBorders'))
  const { top } = sizesOf(rows[0])
  const { bottom } = sizesOf(rows.at(-1))
  return { ...(top === undefined ? {} : { top }), ...(bottom === undefined ? {} : { bottom }) }
}

function sizes(borders: XmlNode | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(
    (borders?.children ?? []).map(({ name, attributes }) => [name, Number(attributes.sz ?? 0)]),
  )
}
