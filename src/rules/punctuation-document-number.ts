// 发文字号的年份用六角括号：国办发[2017]47号 → 国办发〔2017〕47号
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

const YEAR = '(?<open>[[［【(（〖〔])(?<year>\\d{2,4})(?<close>[\\]］】)）〗〕])'
/** Matches 办发[2017]47号 （2019）第5号 〔2019〕05号; not 〔2019〕5号, not the court's （2019）浙01民初5号. */
const NUMBER = sought(
  new RegExp(
    `(?<=\\p{Script=Han})${YEAR}\\s*(?<di>第?)(?<zero>0*)(?<n>[1-9]\\d{0,5})号(?![楼线院馆厅])`,
    'gu',
  ),
  '号',
  '[ ［ 【 ( （ 〖 〔',
)

/** Four digits in 〔〕, no leading 0, no 第 (GB/T 9704-2012, 7.2.5); the fix sets what is certain. */
export const punctuationDocumentNumber: Rule = {
  id: 'punctuation/document-number',
  severity: 'error',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { words, span, groups } of matches(prose, NUMBER)) {
      const { open, close, year = '', di, zero, n } = groups
      const right = `〔${year}〕${n}号`
      const brackets = open === '〔' && close === '〕'
      if (words === right && year.length === 4) continue
      const safe = brackets === false && year.length === 4 && di === '' && zero === ''
      yield {
        span,
        message: {
          zh: `发文字号“${words}”形式不对`,
          en: `The document number “${words}” is not in its form`,
        },
        help:
          year.length === 4
            ? { zh: `写作 ${right}`, en: `Write ${right}` }
            : {
                zh: `年份写全四位：〔20${year}〕${n}号`,
                en: `Give the year in four digits: 〔20${year}〕${n}号`,
              },
        ...(safe ? { fix: { span, text: right } } : {}),
      }
    }
  },
}
