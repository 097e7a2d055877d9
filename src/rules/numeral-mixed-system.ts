// 汉字数字与阿拉伯数字混用：二〇〇八年8月、2019年八月、4千人、3千万元。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 4千人, 3千万元, 5百余家; not 3千克, 5千瓦时, 1.5万人, 2019十大新闻. */
const SCALE = sought(
  /(?<![\d.])(?!(?:19|20)\d\d[十百千])\d+(?:\.\d+)?[十百千](?=[万亿余多零名个件家户元吨亩套项次人台辆条座处所只头株])/g,
  '十 百 千',
)
/** Matches 二〇〇八年8月 and 二零一九年12月; not 二〇〇八年八月. */
const HAN_YEAR = sought(/[一二][〇零○一二三四五六七八九]{3}年\d{1,2}月/g, '月', '年', '一 二')
/** Matches 2019年八月 and 8月三十一日; not 2019年8月, 2019年一季度. */
const HAN_MONTH = sought(
  /\d{4}年[一二三四五六七八九十]{1,3}月|(?<!\d)\d{1,2}月[一二三四五六七八九十]{1,3}日/g,
  '月',
)

/** Only 万 and 亿 stand beside Arabic digits; prefixes of units (千克, 百帕) are no numerals. */
export const numeralMixedSystem: Rule = {
  id: 'numeral/mixed-system',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, SCALE)) {
      const words = match[0]
      yield {
        span,
        message: { zh: `“${words}”阿拉伯数字与汉字数字混用`, en: `“${words}” mixes Arabic and Han digits` },
        help: {
          zh: '与阿拉伯数字同用的只有“万”“亿”：4千人写作4000人，3千万元写作3000万元',
          en: 'Only 万 and 亿 go with Arabic digits: write 4000人 for 4千人, 3000万元 for 3千万元',
        },
      }
    }
    for (const pattern of [HAN_YEAR, HAN_MONTH]) {
      for (const { match, span } of scan(prose, pattern)) {
        yield {
          span,
          message: {
            zh: `日期“${match[0]}”混用两种数字`,
            en: `The date “${match[0]}” mixes two kinds of digits`,
          },
          help: { zh: '年月日用同一种数字，如2008年8月8日', en: 'Use one kind throughout: 2008年8月8日' },
        }
      }
    }
  },
}
