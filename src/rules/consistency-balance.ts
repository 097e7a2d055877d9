// 差额与两个数不符：进口用汇450.5亿美元，出口创汇572.3亿美元，外汇收支差额为109.8亿美元。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { type Amount, amountsOf } from '../text/amounts.ts'
import { compare, multiply, subtract, toText } from '../text/decimal.ts'
import { minus, overlaps } from '../text/interval.ts'

/** The two sides of a balance, in either order. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:货物)?出口/, /^(?:货物)?进口/],
  [/^(?:[^，]{0,4})?盈利[^，]{0,4}额/, /亏损额/],
]
/** Matches 外汇收支差额为, 顺差, 收支相抵后; not 差额部分. */
const BALANCE = /(?:差额|顺差|逆差|结余|相抵[^，。]{0,6})(?:为|达到?)?$/

/** 差额, 顺差 and the like against the two opposite amounts before it in its sentence, within rounding. */
export const consistencyBalance: Rule = {
  id: 'consistency/balance',
  severity: 'warning',
  *check(_disclosure, { passages, metricsIn }): Iterable<Finding> {
    for (const passage of passages) {
      const { text, toSource } = passage
      if (!/差额|顺差|逆差|相抵/.test(text)) continue
      const amounts = amountsOf(passage, metricsIn(passage))
      for (const balance of amounts) {
        if (!BALANCE.test(balance.label) || balance.loose) continue
        const sides = sidesOf(text, amounts, balance)
        if (!sides) continue
        const [more, less] = compare(sides[0].value, sides[1].value) >= 0 ? sides : [sides[1], sides[0]]
        if (overlaps(minus(more.interval, less.interval), balance.interval)) continue
        const scale = /万亿|亿|万/.exec(balance.words)?.[0]
        const power = scale === '万亿' ? 12 : scale === '亿' ? 8 : scale === '万' ? 4 : 0
        const result = toText(multiply(subtract(more.value, less.value), { digits: 1n, scale: power }))
        const working = `${more.words}−${less.words}＝${result}${balance.words.replace(/^[\d.,]+/, '')}`
        yield {
          span: toSource(balance.start, balance.end),
          message: {
            zh: `差额不符：${working}，文中写作${balance.words}`,
            en: `The balance does not fit: ${working}, the text says ${balance.words}`,
          },
          help: { zh: '核对两个数和差额', en: 'Check both figures and the balance' },
        }
      }
    }
  },
}

/** The nearest pair of opposite sides before the balance in its sentence. */
function sidesOf(
  text: string,
  amounts: readonly Amount[],
  balance: Amount,
): readonly [Amount, Amount] | undefined {
  const begin = text.lastIndexOf('。', balance.start) + 1
  const before = amounts.filter(
    ({ start, unit, change, loose }) =>
      start >= begin && start < balance.start && unit === balance.unit && !change && !loose,
  )
  for (const [one, other] of SIDES) {
    const [a, b] = [one, other].map((name) => before.filter(({ label }) => name.test(label)))
    if (a?.length === 1 && b?.length === 1 && a[0] && b[0]) return [a[0], b[0]]
  }
  return undefined
}
