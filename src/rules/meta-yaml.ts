// 文件头写错了：文件头不是正确的 YAML，里面的内容没有读到。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading; nothing of the front matter is used then. */
export const metaYaml: Rule = {
  id: 'meta/yaml',
  severity: 'error',
  check: fromReader('meta/yaml'),
}
