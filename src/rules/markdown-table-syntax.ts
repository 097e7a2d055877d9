// 没有成为表格的竖线行：缺分隔行 | --- |
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** Matches a line such as | 指标 | 数值 | */
const ROW = /^\s*\|.*\|.*\|\s*$|^\s*\|(?:\s*:?-+:?\s*\|)+/m

/** Rows without the line of dashes, or with one that does not match the head; they are printed as text. */
export const markdownTableSyntax: Rule = {
  id: 'markdown/table-syntax',
  severity: 'error',
  *check({ source }, { passages }): Iterable<Finding> {
    for (const { kind, block } of passages) {
      if (kind !== 'paragraph' || !block || block.type !== 'paragraph') continue
      const { start, end } = block.span
      const written = source.text.slice(start, end)
      if (!written.includes('|') || !ROW.test(written)) continue
      yield {
        span: { start, end: start + (/^[^\r\n]*/.exec(written)?.[0].length ?? 1) },
        message: { zh: '这几行没有成为表格', en: 'These lines have not become a table' },
        help: {
          zh: '表头下一行写 | --- | --- |，格数与表头相同，前面空一行',
          en: 'Put | --- | --- | below the header, as many cells as it has, and a blank line before',
        },
      }
    }
  },
}
