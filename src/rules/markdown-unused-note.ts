// 脚注没有被引用：脚注有定义而正文没有引用，排在注释最后。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading. The note stands last among the notes. */
export const markdownUnusedNote: Rule = {
  id: 'markdown/unused-note',
  severity: 'warning',
  check: fromReader('markdown/unused-note'),
}
