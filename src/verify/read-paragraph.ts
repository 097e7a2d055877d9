// One paragraph of a DOCX with its runs, in the formatting that its styles and its own properties give it.
import { last, lastAttribute, lastNumber, type StyleSheet } from './effective.ts'
import type { WordParagraph, WordRun } from './word-document.ts'
import { child, childValue, type XmlNode } from './xml-tree.ts'

/** `node` is a `w:p`; lengths in twips, `section` is the index of its section from 0. */
export function readParagraph(
  node: XmlNode,
  styles: StyleSheet,
  place: { readonly inTable: boolean; readonly section: number },
): WordParagraph {
  const own = child(node, 'pPr')
  const styleId = childValue(own, 'pStyle') ?? styles.defaultId
  const chain = [...styles.chain(styleId, 'pPr'), ...(own ? [own] : [])]
  const runChain = styles.chain(styleId, 'rPr')
  const runs = runsIn(node).map((run) => readRun(run, runChain, styles))
  const number = (name: string, attribute: string): number | undefined => lastNumber(chain, name, attribute)
  const outline = number('outlineLvl', 'val')
  return {
    text: runs.map(({ text }) => text).join(''),
    runs,
    styleName: styles.name(styleId),
    align: lastAttribute(chain, 'jc', 'val') ?? 'left',
    outline: outline !== undefined && outline < 9 ? outline : undefined,
    line: {
      twips: number('spacing', 'line') ?? 240,
      rule: lastAttribute(chain, 'spacing', 'lineRule') ?? 'auto',
    },
    indent: {
      firstLine: (number('ind', 'firstLine') ?? 0) - (number('ind', 'hanging') ?? 0),
      right: number('ind', 'right') ?? number('ind', 'end') ?? 0,
      firstLineCharacters: number('ind', 'firstLineChars'),
      rightCharacters: number('ind', 'rightChars') ?? number('ind', 'endChars'),
    },
    breakBefore: last(chain, 'pageBreakBefore')
      ? !['0', 'false', 'off'].includes(lastAttribute(chain, 'pageBreakBefore', 'val') ?? '1')
      : false,
    inTable: place.inTable,
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
    colour: colour === undefined || colour === 'auto' ? undefined : colour.toUpperCase(),
    spacing: lastNumber(chain, 'spacing', 'val') ?? 0,
    hint:
      child(own, 'rFonts')?.attributes.hint === 'eastAsia' ||
      lastAttribute(chain, 'rFonts', 'hint') === 'eastAsia',
  }
}
