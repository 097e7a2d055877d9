// 手工打的目录：headings with dots and page numbers, which are wrong as soon as the text is set anew.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { isContentsHead, isContentsLine } from '../text/contents-line.ts'

/** One line with dots and a number may be anything. */
const FEWEST = 2

/** Several such lines, one after the other; `contents: true` makes contents that stay right. */
export const structureTypedContents: Rule = {
  id: 'structure/typed-contents',
  severity: 'warning',
  *check({ source }, { passages }): Iterable<Finding> {
    let start: number | undefined
    let end = 0
    let lines = 0
    const found = (): Finding | undefined =>
      start === undefined || lines < FEWEST
        ? undefined
        : {
            span: { start, end },
            message: {
              zh: `这里有手工打的目录（${lines}行），页码不会随正文变`,
              en: `Contents typed by hand (${lines} lines): their page numbers do not follow the text`,
            },
            help: {
              zh: '删去，在文件头写“目录: true”，目录和页码由输出加上',
              en: 'Delete them and write “contents: true” in the front matter; the outputs add contents and page numbers',
            },
          }
    for (const { kind, block, within } of passages) {
      const isText = kind === 'paragraph' && block !== undefined && !within
      const written = isText ? source.text.slice(block.span.start, block.span.end).split('\n') : []
      const listed = written.filter(isContentsLine).length
      if (isText && (listed > 0 || (start === undefined && written.some(isContentsHead)))) {
        start ??= block.span.start
        end = block.span.end
        lines += listed
        continue
      }
      const finding = found()
      if (finding) yield finding
      start = undefined
      lines = 0
    }
    const last = found()
    if (last) yield last
  },
}
