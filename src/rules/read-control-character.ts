// 不能显示的字符：控制字符、半个代理对一类，Word 和网页都不能容纳，输出时换成“�”。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading; printed as U+FFFD. */
export const readControlCharacter: Rule = {
  id: 'read/control-character',
  severity: 'warning',
  check: fromReader('read/control-character'),
}
