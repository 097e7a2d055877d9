// The page set-up of the sections of a DOCX; a value that is not written is Word's own.
import type { WordFooter, WordSection } from './word-document.ts'
import { child, type XmlNode } from './xml-tree.ts'

/** A section without a footer of some kind shows the one before. */
export function inheritFooters(sections: readonly WordSection[]): readonly WordSection[] {
  let known: WordSection['footers'] = {}
  return sections.map((section) => {
    known = { ...known, ...section.footers }
    return { ...section, footers: known }
  })
}

/** A text that no section properties end is one section as Word sets it up by itself. */
export function ended(sections: readonly XmlNode[]): readonly XmlNode[] {
  return sections.length > 0 ? sections : [{ name: 'sectPr', attributes: {}, children: [], text: '' }]
}

/** Margins of Word's own where none are written, in twips. */
const WORD_MARGIN = 1440
const WORD_FOOTER = 720

/** `node` is a `w:sectPr`; lengths in twips. */
export function readSection(
  node: XmlNode,
  footer: (id: string | undefined) => WordFooter | undefined,
): WordSection {
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
    footers: Object.fromEntries(footers),
  }
}
