// 文件头有不认识的项：文件头里的这一项没有定义，多半是拼写错误；消息里给出最接近的。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading, where no key is meant by it. */
export const metaUnknownKey: Rule = {
  id: 'meta/unknown-key',
  severity: 'warning',
  check: fromReader('meta/unknown-key'),
}
