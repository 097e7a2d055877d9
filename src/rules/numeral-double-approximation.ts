// 概数标记重复或矛盾：约300余人、近50家左右、超过20多家、不少于10个以上。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/source.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Words before the number, with the marks inside (300余) or behind (50家左右) that repeat or contradict them. */
const MARKS: readonly {
  readonly before: string
  readonly needs: string
  readonly inside: string
  readonly behind: string
}[] = [
  {
    before: '(?<![节合签预公条履违契简集制解邀续守])(?:大约|约)(?:有|占|为|合)?',
    needs: '约',
    inside: '余|多|几',
    behind: '左右|上下|以上|以内',
  },
  {
    before: '将近|接近|(?<![附最邻靠临就相贴亲远将接])近',
    needs: '近',
    inside: '余|多|几',
    behind: '左右|上下|以上',
  },
  {
    before: '超过|突破|逾|(?<![赶反高川苏])超',
    needs: '突破 逾 超',
    inside: '余|多|几',
    behind: '左右|上下|以上',
  },
  { before: '不少于|不低于|至少', needs: '不少于 不低于 至少', inside: '余|多|几', behind: '以上|左右' },
  {
    before: '不超过|不高于|至多|最多|不足|不到',
    needs: '不超过 不高于 至多 最多 不足 不到',
    inside: '余|多|几',
    behind: '以内|以下|以上|左右',
  },
]

const NUMBER = '(?:\\d[\\d,.]*|[一二三四五六七八九十百千两]+)(?:万亿|亿|万)?'
const UNIT = '[^\\d\\s，。；、：！？（）“”《》以左上]{0,4}?'

const PATTERNS = MARKS.map(({ before, needs, inside, behind }) =>
  sought(
    new RegExp(`(${before})(${NUMBER})(?:(${inside})(?:万亿|亿|万)?|(%|％)?${UNIT}(${behind}))`, 'g'),
    needs,
    `${inside}|${behind}`.replaceAll('|', ' '),
  ),
)
/** Matches 约近 of 约近300家, 近约 of 近约50人; not 合约近3年 or 附近约50米. */
const TWO_BEFORE = sought(
  new RegExp(
    `(?:(?<![节合签预公条履违契简集制解邀续守])(大约|约)(近|超过?|逾|不到|不足)|(?<![附最邻靠临就相贴亲远将接])(近|将近|接近)(约))(?=${NUMBER}(?![年月日天周]))`,
    'g',
  ),
  '约',
  '近 超 逾 不到 不足',
)
/** 近10余年, 近三年多: 近 is recent there, not nearly. */
const SPAN_OF_TIME = /^(?:余|多|几)?(?:个多?月|年|天|日|周)/

/** One mark is enough, before the number, behind it or inside. */
export const numeralDoubleApproximation: Rule = {
  id: 'numeral/double-approximation',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, TWO_BEFORE)) {
      yield doubled(span, match[0], match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? '')
    }
    for (const pattern of PATTERNS) {
      for (const { passage, match, span, start } of scan(prose, pattern)) {
        const [words, before = '', number = '', inside, , behind] = match
        const after = passage.text.slice(start + before.length + number.length)
        if (before.endsWith('近') && SPAN_OF_TIME.test(after)) continue
        // 十几 and 几十 are numbers of their own: only 几 after a round number doubles the mark.
        if (inside === '几' && !/[百千万]$/.test(number)) continue
        const second = inside ?? behind ?? ''
        yield doubled(span, words, before, second)
      }
    }
  },
}

function doubled(span: Span, words: string, one: string, other: string): Finding {
  return {
    span,
    message: {
      zh: `“${words}”中“${one}”与“${other}”重复或矛盾`,
      en: `“${one}” and “${other}” in “${words}” repeat or contradict each other`,
    },
    help: { zh: `只留“${one}”或“${other}”`, en: `Keep either “${one}” or “${other}”` },
  }
}
