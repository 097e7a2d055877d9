// 百分号重复：百分之98%、98%%、提高2%个百分点。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 百分之98%, 98%%, 2%个百分点, 5%百分点; not 98%，百分之九十八. */
const DOUBLED = sought(
  /百分之[\d.一二三四五六七八九十百零点两]+[%％]|\d[%％]{2,}|(?<![\d.])[\d.]+[%％]个?百分点/g,
  '百分之 %% %％ ％% ％％ 百分点',
)

/** One of 百分之, % and 个百分点 at a number. */
export const numeralDoubledPercent: Rule = {
  id: 'numeral/doubled-percent',
  severity: 'error',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, DOUBLED)) {
      yield {
        span,
        message: { zh: `“${match[0]}”重复表示百分比`, en: `“${match[0]}” says per cent twice` },
        help: { zh: '只留“百分之”“%”“个百分点”之一', en: 'Keep one of 百分之, % and 个百分点' },
      }
    }
  },
}
