// 私用区字符：只有某一台电脑的字体里才有的字 U+E000—U+F8FF
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** Matches U+F06C; not 中. */
const PRIVATE_USE = /[\ue000-\uf8ff]/g

/** Bullets copied from Word often fall there (U+F06C). */
export const readPrivateUseCharacter: Rule = {
  id: 'read/private-use-character',
  severity: 'warning',
  *check({ source }): Iterable<Finding> {
    for (const match of source.text.matchAll(PRIVATE_USE)) {
      const code = match[0].charCodeAt(0).toString(16).toUpperCase()
      yield {
        span: { start: match.index, end: match.index + 1 },
        message: {
          zh: `私用区字符 U+${code}，别处显示不出来`,
          en: `Private-use character U+${code}, unseen elsewhere`,
        },
        help: { zh: '换成有编码的字，生僻字可查 Unicode 扩展区', en: 'Use an encoded character' },
      }
    }
  },
}
