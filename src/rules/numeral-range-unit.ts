// 数值范围前项省了不能省的％、万、亿：15～30%、9—16亿元。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 15～30%, 6-6.5%, 20—60万元, 9至16亿; not 15%～30%, 1—8月, 2015-2019年, 第3-5万. */
const RANGE = sought(
  /(?<![\d.\-—～〔（/A-Za-z第表图])(\d+(?:\.\d+)?)([—～~–－-]|至|到)(\d+(?:\.\d+)?)(%|％|‰|万亿|亿|万)/g,
  '— ～ ~ – － - 至 到',
  '% ％ ‰ 亿 万',
)

/** 15～30% reads as from 15 to 30%. 从0到100% reads one way only and is let pass. */
export const numeralRangeUnit: Rule = {
  id: 'numeral/range-unit',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, RANGE)) {
      const [words, low = '', dash = '', high = '', unit = ''] = match
      // 从0到100% reads one way only, and a falling pair is no range.
      if (Number(low) === 0 || Number(low) >= Number(high)) continue
      yield {
        span,
        message: {
          zh: `“${words}”的前一个数省略了“${unit}”`,
          en: `The first number of “${words}” has lost its “${unit}”`,
        },
        help: {
          zh: `写作“${low}${unit}${dash}${high}${unit}”`,
          en: `Write “${low}${unit}${dash}${high}${unit}”`,
        },
      }
    }
  },
}
