// 相邻两数连用表概数：三、四天（不用顿号）、3、4天、20几个（用汉字数字）。

import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { parseNumber } from '../text/chinese-number.ts'
import { oneOf } from '../text/one-of.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 三、四天, 3、4个; not 二、三产业, 一、二、三次, 第一、二个. */
const PAIR = sought(
  /(?<![第、一二三四五六七八九十百千\d.])([一两二三四五六七八]|\d)、([二三四五六七八九]|\d)(?=个(?!方面|层面|维度)|天|名|岁|倍|人(?!民|大)|次(?!产业)|家)/g,
  '、',
  '个 天 名 岁 倍 人 次 家',
)
const TENS = '([二两三四五六七八])、([三四五六七八九])[十百千万]'
const TEENS = '十([一二三四五六七八])、([二三四五六七八九])'
const COUNTED = '个(?!方面|层面|维度) 天 名 岁 倍 人(?!民|大) 家 户 件 元'
/** Matches 三、四十人, 五、六百家, 十七、八岁; not 第三、四十条, 十七、十八岁, 三、四千米接力. */
const LARGER = sought(
  new RegExp(`(?<![第、一二三四五六七八九十百千万\\d.])(?:${TENS}|${TEENS})(?=多?${oneOf(COUNTED)})`, 'g'),
  '、',
  '个 天 名 岁 倍 人 家 户 件 元',
)
/** Matches 20几个, 10几家; not 二十几个. */
const SOME = sought(/(?<!\d)\d+几(?=[个名年岁家次天件项条人万])/g, '几')

/**
 * 三四天 without 、, and 二十几 for 20几. Two items that happen to be neighbours look the same, so there is no fix.
 */
export const numeralAdjacentApproximation: Rule = {
  id: 'numeral/adjacent-approximation',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of [...scan(prose, PAIR), ...scan(prose, LARGER)]) {
      const [words, first = '', second = ''] = [match[0], match[1] ?? match[3], match[2] ?? match[4]]
      const [low, high] = [parseNumber(first.replace('两', '二')), parseNumber(second)]
      if (low === undefined || high !== low + 1) continue
      yield {
        span,
        message: { zh: `概数“${words}”不用顿号隔开`, en: `The approximation “${words}” takes no 、` },
        help: {
          zh: '相邻两数表概数用汉字数字连写，如“三四天”；若是并列的两项，请写明',
          en: 'Write adjacent numerals in Han digits without a mark, as in 三四天; if two items are meant, say so',
        },
      }
    }
    for (const { match, span } of scan(prose, SOME)) {
      yield {
        span,
        message: {
          zh: `“${match[0]}”带“几”的概数用了阿拉伯数字`,
          en: `“${match[0]}” writes an approximation with 几 in Arabic digits`,
        },
        help: {
          zh: '写作汉字数字，如“二十几”，或用“20余”',
          en: 'Use Han digits, as in 二十几, or write 20余',
        },
      }
    }
  },
}
