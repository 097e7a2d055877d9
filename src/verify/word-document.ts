// A DOCX as the clauses look at it: sections with their page set-up and footers, paragraphs with effective formatting.
import { last, lastAttribute, lastNumber, readStyles, type StyleSheet } from './effective.ts'
import { openPackage, type WordPackage } from './open-package.ts'
import { UnreadableDocument } from './verification.ts'
import { readTables, type WordTable } from './word-table.ts'
import { child, childValue, descendants, isOn, type XmlNode } from './xml-tree.ts'

/** Lengths in twips, sizes in half-points. */
export interface WordRun {
  readonly text: string
  readonly size: number
  /** Name of the East Asian face; empty when a theme or nothing names it. */
  readonly face: string
  readonly asciiFace: string
  readonly themeFont: boolean
  /** RRGGBB; undefined for automatic. */
  readonly colour: string | undefined
  readonly spacing: number
  readonly hint: boolean
  readonly bold: boolean
}

export interface WordParagraph {
  readonly text: string
  readonly runs: readonly WordRun[]
  readonly styleName: string
  readonly align: string
  readonly outline: number | undefined
  /** Whether Word puts a number in front. */
  readonly numbered: boolean
  readonly numberLevel: number
  readonly line: { readonly twips: number; readonly rule: string }
  readonly indent: {
    readonly firstLine: number
    readonly left: number
    readonly right: number
    /** In 1/100 字 where written so. */
    readonly firstLineCharacters: number | undefined
    readonly rightCharacters: number | undefined
  }
  readonly breakBefore: boolean
  /** Inside a table, at any depth. */
  readonly inTable: boolean
  readonly inFloatingTable: boolean
  /** Whether a picture stands in it, which lines of a fixed height would cut off. */
  readonly hasPicture: boolean
  readonly borderColours: readonly string[]
  /** Index of its section. */
  readonly section: number
}

export interface WordSection {
  readonly width: number
  readonly height: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly footer: number
  }
  readonly grid: { readonly type: string; readonly linePitch: number; readonly charSpace: number }
  readonly titlePage: boolean
  /** Footers by kind: `default` (odd), `even`, `first`. */
  readonly footers: Readonly<Record<string, WordFooter>>
}

export interface WordFooter {
  readonly paragraphs: readonly WordParagraph[]
  readonly hasPageNumber: boolean
  /** Text that is turned by 90 degrees. */
  readonly turned: boolean
}

export interface WordDocument {
  readonly paragraphs: readonly WordParagraph[]
  readonly sections: readonly WordSection[]
  readonly tables: readonly WordTable[]
  readonly evenAndOdd: boolean
  readonly hasThemeFonts: boolean
}

/** Reads the bytes of any DOCX. Throws `UnreadableDocument`. */
export function readWordDocument(bytes: Uint8Array): WordDocument {
  const file = openPackage(bytes)
  const folder = file.mainPath.replace(/[^/]*$/, '')
  const body = child(file.part(file.mainPath), 'body')
  if (!body) throw new UnreadableDocument('Word 正文是空的', 'the Word text is empty')
  const styles = readStyles(file.part(`${folder}styles.xml`))
  const collected = collect(body, styles)
  const footers = footersOf(file, styles, folder)
  const settings = file.part(`${folder}settings.xml`)
  return {
    paragraphs: collected.paragraphs,
    tables: readTables(body),
    sections: inheritFooters(ended(collected.sections).map((node) => readSection(node, footers))),
    evenAndOdd: isOn(settings, 'evenAndOddHeaders'),
    hasThemeFonts: collected.paragraphs.some(({ runs }) => runs.some(({ themeFont }) => themeFont)),
  }
}

/** Paragraphs in reading order, and the section properties that close each section. */
function collect(
  body: XmlNode,
  styles: StyleSheet,
): { readonly paragraphs: readonly WordParagraph[]; readonly sections: readonly XmlNode[] } {
  const paragraphs: WordParagraph[] = []
  const sections: XmlNode[] = []
  const walk = (node: XmlNode, inTable: boolean, floating: boolean): void => {
    for (const inner of node.children) {
      if (inner.name === 'p') {
        paragraphs.push(readParagraph(inner, styles, { inTable, floating, section: sections.length }))
        const end = child(child(inner, 'pPr'), 'sectPr')
        if (end) sections.push(end)
      } else if (inner.name === 'tbl') {
        walk(inner, true, floating || child(child(inner, 'tblPr'), 'tblpPr') !== undefined)
      } else if (inner.name === 'sectPr') sections.push(inner)
      else if (['tr', 'tc', 'sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(inner.name))
        walk(inner, inTable, floating)
    }
  }
  walk(body, false, false)
  return { paragraphs, sections }
}

function readParagraph(
  node: XmlNode,
  styles: StyleSheet,
  place: { readonly inTable: boolean; readonly floating: boolean; readonly section: number },
): WordParagraph {
  const own = child(node, 'pPr')
  const styleId = childValue(own, 'pStyle') ?? styles.defaultId
  const chain = [...styles.chain(styleId, 'pPr'), ...(own ? [own] : [])]
  const runChain = styles.chain(styleId, 'rPr')
  const runs = runsIn(node).map((run) => readRun(run, runChain, styles))
  const number = (name: string, attribute: string): number | undefined => lastNumber(chain, name, attribute)
  const list = last(chain, 'numPr')
  const outline = number('outlineLvl', 'val')
  return {
    text: runs.map(({ text }) => text).join(''),
    runs,
    styleName: styles.name(styleId),
    align: lastAttribute(chain, 'jc', 'val') ?? 'left',
    outline: outline !== undefined && outline < 9 ? outline : undefined,
    numbered: list !== undefined && (childValue(list, 'numId') ?? '0') !== '0',
    numberLevel: Number(childValue(list, 'ilvl') ?? 0),
    line: {
      twips: number('spacing', 'line') ?? 240,
      rule: lastAttribute(chain, 'spacing', 'lineRule') ?? 'auto',
    },
    indent: {
      firstLine: (number('ind', 'firstLine') ?? 0) - (number('ind', 'hanging') ?? 0),
      left: number('ind', 'left') ?? number('ind', 'start') ?? 0,
      right: number('ind', 'right') ?? number('ind', 'end') ?? 0,
      firstLineCharacters: number('ind', 'firstLineChars'),
      rightCharacters: number('ind', 'rightChars') ?? number('ind', 'endChars'),
    },
    breakBefore: last(chain, 'pageBreakBefore')
      ? !['0', 'false', 'off'].includes(lastAttribute(chain, 'pageBreakBefore', 'val') ?? '1')
      : false,
    inTable: place.inTable,
    inFloatingTable: place.floating,
    hasPicture: hasAny(node, ['drawing', 'pict', 'object']),
    borderColours: (last(chain, 'pBdr')?.children ?? [])
      .filter(({ attributes }) => !['nil', 'none'].includes(attributes.val ?? ''))
      .map(({ attributes }) => attributes.color ?? 'auto'),
    section: place.section,
  }
}

function hasAny(node: XmlNode, names: readonly string[]): boolean {
  return (
    node.children.some(({ name }) => names.includes(name)) ||
    node.children.some((inner) => hasAny(inner, names))
  )
}

function* runsOf(node: XmlNode): Iterable<XmlNode> {
  for (const inner of node.children) {
    if (inner.name === 'r') yield inner
    else if (['hyperlink', 'ins', 'smartTag', 'sdt', 'sdtContent', 'fldSimple'].includes(inner.name))
      yield* runsOf(inner)
  }
}

function runsIn(node: XmlNode): readonly XmlNode[] {
  return [...runsOf(node)]
}

function readRun(node: XmlNode, inherited: readonly XmlNode[], styles: StyleSheet): WordRun {
  const own = child(node, 'rPr')
  const character = childValue(own, 'rStyle')
  const ofStyle = character === undefined ? [] : styles.chain(character, 'rPr').slice(-1)
  const chain = [...inherited, ...ofStyle, ...(own ? [own] : [])]
  const text = node.children
    .map((inner) => (inner.name === 't' ? inner.text : inner.name === 'tab' ? '\t' : ''))
    .join('')
  const colour = lastAttribute(chain, 'color', 'val')
  const face = lastAttribute(chain, 'rFonts', 'eastAsia')
  return {
    text,
    size: lastNumber(chain, 'sz', 'val') ?? 20,
    face: face ?? '',
    asciiFace: lastAttribute(chain, 'rFonts', 'ascii') ?? '',
    themeFont: lastAttribute(chain, 'rFonts', 'eastAsiaTheme') !== undefined,
    colour: colour === undefined || colour === 'auto' ? undefined : colour.toUpperCase(),
    spacing: lastNumber(chain, 'spacing', 'val') ?? 0,
    hint:
      child(own, 'rFonts')?.attributes.hint === 'eastAsia' ||
      lastAttribute(chain, 'rFonts', 'hint') === 'eastAsia',
    bold: last(chain, 'b') !== undefined && lastAttribute(chain, 'b', 'val') !== '0',
  }
}

function footersOf(
  file: WordPackage,
  styles: StyleSheet,
  folder: string,
): (id: string | undefined) => WordFooter | undefined {
  const name = file.mainPath.slice(folder.length)
  const relationships = file.part(`${folder}_rels/${name}.rels`)
  const targets = new Map(
    (relationships?.children ?? []).map(({ attributes }) => [attributes.Id, attributes.Target ?? '']),
  )
  return (id) => {
    const target = targets.get(id)
    const root =
      target === undefined ? undefined : file.part(target.startsWith('/') ? target.slice(1) : folder + target)
    if (!root) return undefined
    const place = { inTable: false, floating: false, section: 0 }
    const instructions = [
      ...[...descendants(root, 'instrText')].map(({ text }) => text),
      ...[...descendants(root, 'fldSimple')].map(({ attributes }) => attributes.instr ?? ''),
    ]
    const direction = /^(tbRl|btLr|tbLrV|rl|lr|tb)/
    return {
      paragraphs: [...descendants(root, 'p')].map((node) => readParagraph(node, styles, place)),
      hasPageNumber: instructions.some((words) => /\bPAGE\b/i.test(words)),
      turned:
        [...descendants(root, 'textDirection')].some(({ attributes }) =>
          direction.test(attributes.val ?? ''),
        ) ||
        /vert/.test(
          [...descendants(root, 'wps:bodyPr')].map(({ attributes }) => attributes.vert ?? '').join(),
        ),
    }
  }
}

/** A section without a footer of some kind shows the one before. */
function inheritFooters(sections: readonly WordSection[]): readonly WordSection[] {
  let known: WordSection['footers'] = {}
  return sections.map((section) => {
    known = { ...known, ...section.footers }
    return { ...section, footers: known }
  })
}

/** A text that no section properties end is one section as Word sets it up by itself. */
function ended(sections: readonly XmlNode[]): readonly XmlNode[] {
  return sections.length > 0 ? sections : [{ name: 'sectPr', attributes: {}, children: [], text: '' }]
}

/** Margins of Word's own where none are written, in twips. */
const WORD_MARGIN = 1440
const WORD_FOOTER = 720

function readSection(node: XmlNode, footer: (id: string | undefined) => WordFooter | undefined): WordSection {
  const size = child(node, 'pgSz')?.attributes ?? {}
  const margin = child(node, 'pgMar')?.attributes ?? {}
  const grid = child(node, 'docGrid')?.attributes ?? {}
  const length = (value: string | undefined, fallback = 0): number => Number(value ?? fallback) || 0
  const footers = node.children.flatMap((inner) => {
    const found = inner.name === 'footerReference' ? footer(inner.attributes.id) : undefined
    return found ? [[inner.attributes.type ?? 'default', found] as const] : []
  })
  return {
    width: length(size.w, 12240),
    height: length(size.h, 15840),
    margin: {
      top: length(margin.top, WORD_MARGIN),
      right: length(margin.right, WORD_MARGIN),
      bottom: length(margin.bottom, WORD_MARGIN),
      left: length(margin.left, WORD_MARGIN),
      footer: length(margin.footer, WORD_FOOTER),
    },
    grid: { type: grid.type ?? '', linePitch: length(grid.linePitch), charSpace: length(grid.charSpace) },
    titlePage: isOn(node, 'titlePg'),
    footers: Object.fromEntries(footers),
  }
}
