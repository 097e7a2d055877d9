// 嵌套太深：嵌套的引用、列表或括号太深，按文字处理。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

export const readTooComplex: Rule = {
  id: 'read/too-complex',
  severity: 'warning',
  check: fromReader('read/too-complex'),
}
