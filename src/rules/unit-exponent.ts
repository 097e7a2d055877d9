// 单位的指数：m3、μg/m3、km^2 → m³、μg/m³、km²。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches m3 in 38.1μg/m3, m2 in 500 m2, km^2 in 20km^2; not M3, H2O, 5m 2, m30. */
const EXPONENT = sought(
  /(?:(?<=\d\s?(?:万|亿)?)|(?<=\/))(km|hm|dm|cm|mm|m|KM)\^?([23])(?![\d.A-Za-z])/g,
  'm KM',
)

/** Of units of area and volume behind a number; the fix raises the digit. */
export const unitExponent: Rule = {
  id: 'unit/exponent',
  severity: 'warning',
  *check({ source }, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, EXPONENT)) {
      const [words, unit = '', power] = match
      const right = unit.toLowerCase() + (power === '2' ? '²' : '³')
      yield {
        span,
        message: { zh: `“${words}”的指数没有写成上标`, en: `The exponent of “${words}” is not raised` },
        help: { zh: `写作“${right}”`, en: `Write “${right}”` },
        ...(source.text.slice(span.start, span.end) === words ? { fix: { span, text: right } } : {}),
      }
    }
  },
}
