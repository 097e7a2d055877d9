// 微的符号：ug/m³、µm（U+00B5）→ μg/m³、μm（希腊字母，U+03BC）。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches the u of 38.1ug/m3, 5um and every micro sign; not bug/m, USB. */
const MICRO = sought(/(?<=\d\s?)u(?=[gmL](?![A-Za-z]))|\u00B5/g, 'ug um uL µ')

/** U+03BC alone; the fix writes it. */
export const unitMicro: Rule = {
  id: 'unit/micro',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, MICRO)) {
      const sign = match[0] === 'u'
      yield {
        span,
        message: sign
          ? { zh: '“微”的符号写成了拉丁字母u', en: 'Micro is written with the Latin letter u' }
          : { zh: '“微”的符号用了兼容字符µ', en: 'Micro is written with the compatibility sign µ' },
        help: { zh: '用希腊字母“μ”', en: 'Use the Greek letter μ' },
        fix: { span, text: 'μ' },
      }
    }
  },
}
