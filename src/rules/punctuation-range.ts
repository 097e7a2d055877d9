// 起止用连字符或半角波浪号：1-8月 → 1—8月，2015~2019年 → 2015—2019年
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { oneOf } from '../text/one-of.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** What may follow a range: a unit, a classifier, a bracket end. Not a further hyphen, as in 2019-08-31 or 0571-88. */
const AFTER = `(?=\\s?${oneOf(`
  年 月 日 时 点 分 秒 周 岁 季度 世纪 期 届 名 人 个 家 件 项 次 条 户 所 场 座 处 万 亿 元 % ％ ‰ ℃ ° 公里 千米 米 公顷
  亩 吨 小时 天 倍 度 级 号楼 楼 层 类 批 位 页 k?m t\\b kg
`)})`
const NUMBER = '\\d{1,4}(?:[.,]\\d{1,9}){0,4}'
/** Matches 1-8 before 月, 15%-30%, 9:00~17:00, 1月-8月; not 2019-08-31, 0517-83605210, 表2-8, A-1. */
const RANGE = sought(
  new RegExp(
    `(?<![\\w.\\-－–—~～/〔（(第表图])(?<from>${NUMBER}(?:[年月日时点%％万亿元]|:\\d\\d)?)(?<mark>\\s?[-－–~]\\s?)(?<to>${NUMBER})(?:(?<=:\\d\\d)|${AFTER})`,
    'gu',
  ),
  '- － – ~',
)
/** Matches 9:00~17:00; not 9:00—17:00. */
const CLOCK = sought(
  /(?<!\d)(?<from>\d{1,2}:\d\d)(?<mark>\s?[-－–~]\s?)(?<to>\d{1,2}:\d\d)(?!\d)/g,
  '- － – ~',
  ':',
)
/** Matches ~ of 周一~周五; not of a~b. */
const HAN_TILDE = sought(/(?<=[\p{Script=Han}\d])(?<mark>~)(?=[\p{Script=Han}\d])/gu, '~')

/** — or ～ (GB/T 15834-2011, 4.13); telephone and document numbers and ISO dates keep their hyphens. */
export const punctuationRange: Rule = {
  id: 'punctuation/range',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    const seen = new Set<number>()
    for (const pattern of [RANGE, CLOCK, HAN_TILDE]) {
      for (const { words, index, groups, passage } of matches(prose, pattern)) {
        const mark = groups.mark ?? ''
        const at = index + (groups.from?.length ?? 0)
        const span = passage.toSource(at, at + mark.length)
        if (seen.has(span.start)) continue
        seen.add(span.start)
        const right =
          mark.includes('~') && !isTime(passage.written.slice(at + mark.length, at + mark.length + 6))
            ? '～'
            : '—'
        const shown =
          words.length > mark.length ? words : passage.written.slice(Math.max(0, index - 3), index + 4)
        yield {
          span,
          message: {
            zh: `“${shown}”的起止用了“${mark.trim()}”`,
            en: `The range “${shown}” uses “${mark.trim()}”`,
          },
          help: {
            zh: `起止用“${right}”：${shown.replace(mark, right)}`,
            en: `Write ${shown.replace(mark, right)}`,
          },
          fix: { span, text: right },
        }
      }
    }
  },
}

// By usage a time takes the one-em line and a quantity may take the wave.
function isTime(rest: string): boolean {
  return /^\d{1,4}(?:年|月|日|时|点|:)/.test(rest)
}
