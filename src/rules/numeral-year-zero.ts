// 汉字年份中的零：二零一九年、二○一九年 → 二〇一九年。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 二零一九年, 二○二〇年, 二OO八年, and 二〇一九年, which is right; not 三千零五十二年. */
const ZERO = sought(
  /(?<![一二三四五六七八九十百千零〇○])[一二][零〇○OＯ0一二三四五六七八九]{3}(?=年)/g,
  '零年 〇年 ○年 O年 Ｏ年 0年 一年 二年 三年 四年 五年 六年 七年 八年 九年',
)

/** Years only: as a quantity zero is 零 (GB/T 15835-2011, 5.2.5). */
export const numeralYearZero: Rule = {
  id: 'numeral/year-zero',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, ZERO)) {
      const right = match[0].replace(/[零○OＯ0]/g, '〇')
      if (right === match[0]) continue
      yield {
        span,
        message: {
          zh: `年份“${match[0]}年”中的零写法不对`,
          en: `The zero in the year “${match[0]}年” is the wrong character`,
        },
        help: { zh: `写作“${right}年”或阿拉伯数字`, en: `Write “${right}年”, or Arabic digits` },
      }
    }
  },
}
