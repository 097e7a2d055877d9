// 文件头的项写了两次：同一项写了两次，后一次不用。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading; 标题 and title are one key. */
export const metaDuplicateKey: Rule = {
  id: 'meta/duplicate-key',
  severity: 'warning',
  check: fromReader('meta/duplicate-key'),
}
