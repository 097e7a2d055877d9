// 多余的 HTML 标签：只管样式、分段的略去，其他的按原样显示为文字。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/**
 * Found while reading. `<sup>`, `<sub>`, `<br>`, `<b>`, `<i>`, `<s>`, `<a>` and `<img>` are read as what they
 * say.
 */
export const markdownInlineHtml: Rule = {
  id: 'markdown/inline-html',
  severity: 'warning',
  mass: true,
  check: fromReader('markdown/inline-html'),
}
