// 年月日写法：2019年01月05日（不加0）、10月31号（书面用“日”）、署名下的二〇一九年一月五日（用阿拉伯数字）。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { arabicDate, isDate, signedLines } from '../text/signed-lines.ts'
import { sought } from '../text/sought.ts'

/** Matches 2019年01月05日, 8月05日, 2019年05月; not 2019-01-05, 10月5日. */
const PADDED = sought(/(?<!\d)(?:\d{4}年)?(?:0\d月(?:\d{1,2}日)?|\d{1,2}月0\d日)/g, '月')
/** Matches 10月31号; not 3号线, 5月1号楼. */
const DAY_WORD = sought(/(?<!\d)\d{1,2}月\d{1,2}号(?![楼线院文厂])/g, '号', '月')

/** Matches 二〇二四年一月五日; not 2024年1月5日. */
const HAN = /^[一二][〇零○Ｏ一二三四五六七八九O]{3}年[一二三四五六七八九十]{1,2}月/

/** Month and day without 0, the day with 日, the date of the document in Arabic digits; ISO dates are let pass. */
export const numeralDateForm: Rule = {
  id: 'numeral/date-form',
  severity: 'warning',
  *check(_disclosure, { prose, passages }): Iterable<Finding> {
    for (const { kind, text, toSource } of passages) {
      const line = kind === 'paragraph' && text.includes('日') ? (signedLines(text).at(-1) ?? '') : ''
      const date = line.replace(/\s/g, '')
      if (!HAN.test(date) || !isDate(date)) continue
      const start = text.lastIndexOf(line) + line.length - line.trimStart().length
      const right = arabicDate(date)
      yield {
        span: toSource(start, start + line.trim().length),
        message: {
          zh: `成文日期“${date}”用了汉字数字`,
          en: `The date of the document, “${date}”, is in Han numerals`,
        },
        help: { zh: `用阿拉伯数字：“${right}”`, en: `Use Arabic digits: “${right}”` },
      }
    }
    for (const { match, span } of scan(prose, PADDED)) {
      const right = match[0].replace(/(?<!\d)0(?=\d[月日])/g, '')
      yield {
        span,
        message: { zh: `日期“${match[0]}”补了0`, en: `The date “${match[0]}” is padded with a zero` },
        help: { zh: `月、日不编虚位：“${right}”`, en: `No zero before month and day: “${right}”` },
      }
    }
    for (const { match, span } of scan(prose, DAY_WORD)) {
      const right = match[0].replace('号', '日')
      yield {
        span,
        message: { zh: `书面日期“${match[0]}”用“日”`, en: `A written date takes 日: “${match[0]}”` },
        help: { zh: `写作“${right}”`, en: `Write “${right}”` },
      }
    }
  },
}
