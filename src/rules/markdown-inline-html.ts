// 行内 HTML 按文字显示：除 `<sup>`、`<sub>`、`<br>` 一类外，行内的 HTML 标签不转换。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

export const markdownInlineHtml: Rule = {
  id: 'markdown/inline-html',
  severity: 'warning',
  check: fromReader('markdown/inline-html'),
}
