// 不规范的单位名称：平米、平方（后无“米”）、公分、公吨、市斤、马力、度电。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { oneOf } from '../text/one-of.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

const NAMES: ReadonlyMap<string, string> = new Map([
  ['平米', '平方米'],
  ['平方', '平方米'],
  ['立方', '立方米'],
  ['立米', '立方米'],
  ['公分', '厘米'],
  ['公尺', '米'],
  ['公升', '升'],
  ['公方', '立方米'],
  ['公吨', '吨'],
  ['市斤', '千克（1市斤为0.5千克）'],
  ['市尺', '米'],
  ['英寸', '厘米'],
  ['英尺', '米'],
  ['英里', '千米'],
  ['马力', '千瓦'],
  ['度电', '千瓦时'],
])

const UNIT = `平米 平方(?![米公千厘分毫英]) 立方(?![米公千厘分毫]) 立米 公分(?!母) 公尺 公升 公方 公吨 市斤 市尺
英寸(?![\\p{Script=Han}]) 英尺 英里 马力 度电`
/** Matches 3000平米, 2万平方, 500公分, 1亿度电; not 平方米, 平方公里, 立方米, 公分母, nor 12英寸晶圆, a class of goods. */
const AFTER_NUMBER = sought(
  new RegExp(`(?<=[\\d多余几](?:万|亿)?\\s?|[一二三四五六七八九十百千万亿]多?)${oneOf(UNIT)}`, 'gu'),
  '平米 平方 立方 立米 公分 公尺 公升 公方 公吨 市斤 市尺 英寸 英尺 英里 马力 度电',
)

/** 公里, 公斤 and 公顷 are legal, 亩 and 斤 usual in farming; all are let pass. */
export const unitName: Rule = {
  id: 'unit/name',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, AFTER_NUMBER)) {
      const right = NAMES.get(match[0]) ?? ''
      yield {
        span,
        message: {
          zh: `“${match[0]}”不是法定计量单位的名称`,
          en: `“${match[0]}” is no legal unit of measurement`,
        },
        help: { zh: `用“${right}”`, en: `Use “${right}”` },
      }
    }
  },
}
