// 乱码：� 或 锟斤拷、烫烫烫
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** Matches what wrong decoding leaves behind. */
const GARBLED = /\ufffd+|(?:锟斤拷)+锟?|(?:烫){3,}|(?:屯){3,}|(?:Ã.|â€.){2,}/g

/** What a wrong conversion of encodings leaves behind: the characters themselves are lost. */
export const readReplacementCharacter: Rule = {
  id: 'read/replacement-character',
  severity: 'error',
  *check({ source }): Iterable<Finding> {
    for (const match of source.text.matchAll(GARBLED)) {
      yield {
        span: { start: match.index, end: match.index + match[0].length },
        message: { zh: `“${match[0].slice(0, 6)}”是乱码`, en: `“${match[0].slice(0, 6)}” is garbled text` },
        help: {
          zh: '文件转换编码时丢了字，请对照原稿补上',
          en: 'Characters were lost in a conversion; restore them from the original',
        },
      }
    }
  },
}
