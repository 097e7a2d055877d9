// 图片用不了：图片文件不存在、不在源文件目录之内、是网络图片或格式不认识，印出来会缺图。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/**
 * Found while reading: missing, outside the source's folder, on the web, of an unknown format or too large.
 */
export const markdownImage: Rule = {
  id: 'markdown/image',
  severity: 'error',
  check: fromReader('markdown/image'),
}
