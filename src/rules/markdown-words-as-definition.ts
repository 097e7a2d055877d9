// 文字写成了链接定义：`[注]: 以上数据为快报数。` 在 Markdown 里不显示，按文字保留。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading, where a sentence stands for the address. */
export const markdownWordsAsDefinition: Rule = {
  id: 'markdown/words-as-definition',
  severity: 'warning',
  check: fromReader('markdown/words-as-definition'),
}
