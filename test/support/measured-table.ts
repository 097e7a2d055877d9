// A section that holds one table, measured as a part of the report of 2023.
import { measure } from '../../src/measure.ts'
import { readText } from './outline.ts'

/** `rows` as written, without the line under the head; `before` stands over them. */
export function measuredTable(rows: readonly string[], before = '') {
  const [head = '', ...body] = rows
  const rule = head.replace(/[^|]+/g, ' --- ')
  return measure(readText(`## 甲\n\n${before}${[head, rule, ...body].join('\n')}\n`, { year: 2023 }))
}
