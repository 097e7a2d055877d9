// 脚注定义了两次：同名脚注定义了两次，后一次不用。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading. Marks lead to the first; the second stands last among the notes. */
export const markdownDuplicateNote: Rule = {
  id: 'markdown/duplicate-note',
  severity: 'warning',
  check: fromReader('markdown/duplicate-note'),
}
