// 升降与前后两数不符：从63%下降到72%、由第三位上升到第五位。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { compare } from '../text/decimal.ts'
import { fromTos } from '../text/from-to.ts'

/** 排名从12提升到8: a rank without 第. */
const RANK_NAME = /(?:排名|位次|名次|排位)[^，。；]{0,6}$/

/** Levels by their size, ranks the other way round; levels that are equal are reported too. */
export const metricFromTo: Rule = {
  id: 'metric/from-to',
  severity: 'error',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const pair of fromTos(prose)) {
      const { passage, match, start, span, from, to, fromWords, toWords, verb, unit } = pair
      const ranked = pair.rank || RANK_NAME.test(passage.text.slice(0, start))
      const up = (pair.direction === 'up') !== ranked
      const rose = compare(to.value, from.value)
      // 负 and 零下 turn the order round, and so does what is better when it is less.
      if (/负|零下|-/.test(match[0])) continue
      if (rose === 0 ? ranked : up === rose > 0) continue
      const sign = rose > 0 ? '<' : rose < 0 ? '>' : '='
      yield {
        span,
        message: {
          zh: `“${match[0]}”：动词是“${verb}”，而${fromWords}${unit} ${sign} ${toWords}${unit}`,
          en: `“${match[0]}”: the verb is “${verb}”, but ${fromWords}${unit} ${sign} ${toWords}${unit}`,
        },
        help: {
          zh: '核对两个数的先后，或改动词',
          en: 'Check the order of the two numbers, or change the verb',
        },
      }
    }
  },
}
