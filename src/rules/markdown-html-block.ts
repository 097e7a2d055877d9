// HTML 按文字显示：读作文字、图片、表格以外的 HTML 不转换，整块原样显示为文字。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading: scripts, forms, embedded pages, tables that are not whole. */
export const markdownHtmlBlock: Rule = {
  id: 'markdown/html-block',
  severity: 'warning',
  check: fromReader('markdown/html-block'),
}
