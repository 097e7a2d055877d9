// HTML 按文字显示：源文件里的 HTML 不转换，原样显示为文字。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

export const markdownHtmlBlock: Rule = {
  id: 'markdown/html-block',
  severity: 'warning',
  check: fromReader('markdown/html-block'),
}
