// 链接不安全：链接的协议不是 http、https、mailto、tel 或相对路径，链接去掉，文字保留。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading: any scheme but http, https, mailto and tel; the words stay, the link goes. */
export const markdownUnsafeLink: Rule = {
  id: 'markdown/unsafe-link',
  severity: 'warning',
  check: fromReader('markdown/unsafe-link'),
}
