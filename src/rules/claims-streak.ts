// 连续N年：今年应比上年多一年，如上年“连续十三年”，今年“连续十四年”。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { chineseNumber } from '../text/chinese-number.ts'
import { lastYear, oldSentence, sentenceOf } from '../text/claims.ts'

export const claimsStreak: Rule = {
  id: 'claims/streak',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last) return
    for (const metric of disclosure.metrics) {
      const old = last.pairs.get(metric.id)?.old
      const runs = [metric, old].every((side) => side?.kind === 'duration' && side.unit === '年')
      if (!runs || !old || metric.value === null || old.value === null) continue
      const sentence = sentenceOf(disclosure, metric)
      const before = oldSentence(last.model, old)
      if (![sentence, before].every((words) => words.includes('连续'))) continue
      if (metric.value === old.value + 1) continue
      yield {
        span: metric.span,
        message: {
          zh: `上年连续${old.text}，今年应为连续${inWordsOf(old.text, old.value + 1)}年，文中写作${metric.text}。今年“${sentence}”，上年“${before}”`,
          en: `Last year's run was ${old.text}, so this year's is ${old.value + 1}, the text says ${metric.text}. This year “${sentence}”, last year “${before}”`,
        },
        help: {
          zh: '改为上年加一年；若已中断，写明重新起算',
          en: 'Add a year, or say that the run began anew',
        },
      }
    }
  },
}

/** The number in the numerals that last year's text has: after 五年, 六. */
function inWordsOf(text: string, value: number): string {
  return /\d/.test(text) ? String(value) : chineseNumber(value)
}
