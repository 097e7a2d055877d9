// 看不见的字符：零宽空格、文中的 BOM、软连字符、方向控制符
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** U+200B–200F, 202A–202E, 2060–2064, 2066–2069, FEFF, 00AD; not the joiner 200D between emoji. */
const INVISIBLE = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]+/g

/** Searches and comparisons fail over them; the fix deletes them. */
export const readInvisibleCharacter: Rule = {
  id: 'read/invisible-character',
  severity: 'warning',
  mass: true,
  *check({ source }): Iterable<Finding> {
    for (const match of source.text.matchAll(INVISIBLE)) {
      const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      const span = { start: match.index, end: match.index + match[0].length }
      yield {
        span,
        message: { zh: `看不见的字符 U+${code}`, en: `Invisible character U+${code}` },
        help: {
          zh: '删去；它会使查找、对照和指标识别落空',
          en: 'Remove it: it defeats search and comparison',
        },
        fix: { span, text: '' },
      }
    }
  },
}
