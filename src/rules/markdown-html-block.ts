// HTML 按文字显示：读作文字、图片、表格以外的 HTML 不转换，整块原样显示为文字。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

export const markdownHtmlBlock: Rule = {
  id: 'markdown/html-block',
  severity: 'warning',
  check: fromReader('markdown/html-block'),
}
