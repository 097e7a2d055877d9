// 没有内容：an empty file, or one with nothing but front matter, comments and rules.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { hasContent, headOf } from './section-facts.ts'

/** An error, since nothing would be printed. */
export const structureNoContent: Rule = {
  id: 'structure/no-content',
  severity: 'error',
  *check(disclosure): Iterable<Finding> {
    if (hasContent(disclosure)) return
    yield {
      span: headOf(disclosure),
      message: { zh: '文件没有内容', en: 'The document has no content' },
      help: {
        zh: '写上标题和正文；拿错了文件时请核对路径',
        en: 'Write a title and the text, or check that this is the file meant',
      },
    }
  },
}
