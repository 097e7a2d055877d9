// 间隔号用错了点：城市眼•云共治 → 城市眼·云共治；“12.9”运动 → “12·9”运动；“五.一”假期 → “五一”假期
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/source.ts'
import { sought } from '../text/sought.ts'
import { matches, shorten } from './matches.ts'

/** Matches • ・ ‧ ∙ ⋅ ･ between Han or digits; not · and not a bullet before text. */
const DOT = sought(/(?<=[\p{Script=Han}\d])[•・‧∙⋅･᛫●](?=[\p{Script=Han}\d])/gu, '• ・ ‧ ∙ ⋅ ･ ᛫ ●')

/** Behind the name of a day: 运动 of “12.9”运动; 版 of “2.0”版 is none. */
const OF_DAYS =
  '运动|事变|事件|事故|惨案|起义|讲话|批示|节|假期|期间|小长假|长假|大地震|地震|防灾|特大|重大|火灾|爆炸|国际|妇女|劳动|青年|消费者|全国|宪法|护士|禁毒'
const NEEDS = OF_DAYS.replaceAll('|', ' ')
/** Matches 12.9 of “12.9”运动 and “9.18”事变; not 1.8 of “1.8”米, 13.5, 2.0 of “2.0”版. */
const DAY = sought(
  new RegExp(`(?<=[“"])(?:1[0-2]|[1-9])[.．](?:[12]\\d|3[01]|[1-9])(?=[”"](?:${OF_DAYS}))`, 'g'),
  '. ．',
  NEEDS,
)
/** Matches 五.一 of “五.一”假期, 一二.九 of 一二.九运动; not 三.一 of 有三.一是. */
const HAN_DAY = sought(
  new RegExp(
    `(?<![一二三四五六七八九十百千万第])[一二三四五六七八九十]{1,2}[.．][一二三四五六七八九十]{1,2}(?=[”"]?(?:${OF_DAYS}))`,
    'g',
  ),
  '. ．',
  NEEDS,
)
/** GB/T 15834 4.14.3.5: Han digits take the dot after January, November and December only: 一二·九, not 五·一. */
const WITH_DOT = /^(?:一|十一|十二|一一|一二)[.．]/

/** U+00B7 alone; of Han numerals only January, November and December take it: “一·二八”. */
export const punctuationMiddot: Rule = {
  id: 'punctuation/middot',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, words, passage, index } of matches(prose, DOT)) {
      const shown = shorten(passage.written.slice(Math.max(0, index - 4), index + 5))
      yield {
        span,
        message: { zh: `“${shown}”的间隔号写成了“${words}”`, en: `The dot in “${shown}” is “${words}”` },
        help: { zh: '间隔号是“·”（U+00B7）', en: 'Write · (U+00B7)' },
        fix: { span, text: '·' },
      }
    }
    for (const { span, words } of matches(prose, DAY)) yield ofDay(span, words, words.replace(/[.．]/, '·'))
    for (const { span, words } of matches(prose, HAN_DAY)) {
      yield ofDay(span, words, words.replace(/[.．]/, WITH_DOT.test(words) ? '·' : ''))
    }
  },
}

function ofDay(span: Span, words: string, right: string): Finding {
  return {
    span,
    message: {
      zh: `“${words}”的月、日之间用了小数点`,
      en: `Month and day in “${words}” are set apart by a point`,
    },
    help: { zh: `写作“${right}”`, en: `Write “${right}”` },
    fix: { span, text: right },
  }
}
