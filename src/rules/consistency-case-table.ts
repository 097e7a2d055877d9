// 行政复议、行政诉讼表：总计＝结果维持＋结果纠正＋其他结果＋尚未审结。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { add, compare, fromNumber, toText } from '../text/decimal.ts'
import { caseGroupsOf } from '../text/disclosure-tables.ts'
import { gridsOf } from '../text/grid.ts'

/** Each of the three groups by itself; an empty cell counts as 0. */
export const consistencyCaseTable: Rule = {
  id: 'consistency/case-table',
  severity: 'error',
  *check(disclosure): Iterable<Finding> {
    for (const grid of gridsOf(disclosure.sections)) {
      for (const { name, parts, total } of caseGroupsOf(grid)) {
        const values = parts.map(({ number }) => number ?? fromNumber(0))
        const sum = values.reduce(add)
        if (!total.number || compare(sum, total.number) === 0) continue
        const working = `${values.map(toText).join('＋')}＝${toText(sum)}`
        yield {
          span: total.span,
          message: {
            zh: `${name}总计不等于四种结果之和：${working}，表中为${total.text}`,
            en: `The total of ${name || 'the cases'} is not the sum of the four results: ${working}, the table says ${total.text}`,
          },
          help: { zh: '核对总计和各结果', en: 'Check the total and each result' },
        }
      }
    }
  },
}
