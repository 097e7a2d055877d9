// Publication → the article alone, for a content-management system. The system prints the title of its page (ArticleTitle)
// as the heading of level 1, so that all headings go one level down; ids of the page's own bear a prefix, those of
// sections and figures stay what they are in the model.
import type { Publication } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import type { Annotator } from './annotations.ts'
import { drawArticle } from './article.ts'
import { printPage, rawElement } from './markup.ts'
import { fragmentSheet } from './styles/sheet.ts'
import type { Words } from './words.ts'

/** One `<div class="gs">` in UTF-8 ending in a line feed, with styles that touch nothing outside. */
export function printFragment(
  publication: Publication,
  anchors: Anchors,
  annotator: Annotator,
  words: Words,
): Uint8Array {
  const { template, lang } = publication
  return printPage((page) => {
    page.within('div', { className: 'gs', lang: lang === 'zh' ? 'zh-CN' : lang }, () => {
      page.put(rawElement('style', {}, fragmentSheet(template.theme)))
      drawArticle(publication, page, {
        anchors,
        annotator,
        words,
        topLevel: 2,
        textId: anchors.own('text'),
        contents: false,
        neighbours: {},
      })
    })
  })
}
