// Publication → the article alone, for a content-management system. The system prints the title of its page (ArticleTitle)
// as the heading of level 1, so that all headings go one level down; ids of the page's own bear a prefix, those of
// sections and figures stay what they are in the model.
import type { Element, ElementContent } from 'hast'
import type { Publication } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import type { Annotator } from './annotations.ts'
import { drawArticle } from './article.ts'
import { fragmentSheet } from './styles/sheet.ts'
import { h, printTree, text } from './tree.ts'
import type { Words } from './words.ts'

/** One `<div class="gs">` ending in a line feed, with styles that touch nothing outside. */
export function emitFragment(
  publication: Publication,
  anchors: Anchors,
  annotator: Annotator,
  words: Words,
): string {
  const { template, lang } = publication
  const article = drawArticle(publication, {
    anchors,
    annotator,
    words,
    textId: anchors.own('text'),
    contents: false,
    neighbours: {},
  })
  deepen(article)
  const element = h(
    'div',
    { className: 'gs', lang: lang === 'zh' ? 'zh-CN' : lang },
    h('style', text(fragmentSheet(template.theme))),
    article,
  )
  return `${printTree(element)}\n`
}

// The tree is this page's own: changed in place.
function deepen(node: Element | ElementContent): void {
  if (node.type !== 'element') return
  node.tagName = node.tagName.replace(/^h([1-5])$/, (_, level) => `h${Number(level) + 1}`)
  for (const child of node.children) deepen(child)
}
