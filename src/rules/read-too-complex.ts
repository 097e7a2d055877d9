// 太复杂：一段、一个表格或全文超过本工具的限度，没有转换，照原样输出。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading, by the limits of `read/limits.ts`. */
export const readTooComplex: Rule = {
  id: 'read/too-complex',
  severity: 'error',
  check: fromReader('read/too-complex'),
}
