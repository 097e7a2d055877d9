// 文件头的值不对：值不是这一项要的样子（如日期不成立、年份不是四位），没有采用，印出来会缺这一项。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading; without the value the document lacks it. */
export const metaWrongType: Rule = {
  id: 'meta/wrong-type',
  severity: 'error',
  check: fromReader('meta/wrong-type'),
}
