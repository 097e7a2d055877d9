// The footers of a DOCX by the id that a section refers to them with.
import type { StyleSheet } from './effective.ts'
import type { WordPackage } from './open-package.ts'
import { readParagraph } from './read-paragraph.ts'
import type { WordFooter } from './word-document.ts'
import { descendants } from './xml-tree.ts'

/** `folder` is that of the main part, with its slash. Undefined for an id that leads nowhere. */
export function footersOf(
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
    const place = { inTable: false, section: 0 }
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
