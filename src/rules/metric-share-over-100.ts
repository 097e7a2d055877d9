// 不可能超过100%的比率：合格率112%、占财政收入的105%。
import type { Finding } from '../model/diagnostic.ts'
import type { Passage, Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Shares of a whole; 完成率, 负债率, 毛入学率, 参保率, 产销率, 拨备覆盖率 may exceed it and are left out. */
const SHARES = [
  '合格率|达标率|优良率|及格率|满意率|满意度|好评率|知晓率|准确率|正确率|误差率|检出率',
  '(?<!拨备|动性|利息|保障|偿债|债务)覆盖率|绿化率|绿地率|城镇化率|电子化率|(?<!电话|手机|宽带|联网)普及率|(?<=净|儿童|义务教育)入学率|巩固率',
  '(?<!再)就业率|失业率|办结率|答复率|公开率|网办率|可办率|受理率|处置率|无害化处理率|空置率|入住率',
  '占比|比重|优良天数比例',
].join('|')

/** Matches 合格率达到112%, 就业率为 101.2％, and 覆盖率提高120%, which is told apart behind; not 完成率112%. */
const SHARE = sought(
  new RegExp(
    `(?:${SHARES})((?:(?!增长|增加|提高了|提升了|计划|任务|目标)[^，。；、：（）\\d％%]){0,8})：?(\\d+(?:\\.\\d+)?)[%％]`,
    'g',
  ),
  '% ％',
  '率 满意度 占比 比重 优良天数比例',
)
/** Matches 一百二十, 一百零五, 二百; not 百, 一百. */
const OVER_100 =
  '[两二三四五六七八九]百|[一二三四五六七八九]百(?:零[一二三四五六七八九]|[一二三四五六七八九]十?[一二三四五六七八九]?)'
/** Matches 覆盖率达百分之一百二十; not 覆盖率达百分之百, 百分之一百. */
const SHARE_IN_WORDS = sought(
  new RegExp(
    `(?:${SHARES})((?:(?!增长|增加|提高了|提升了|计划|任务|目标)[^，。；、：（）\\d％%]){0,8})：?百分之(${OVER_100})`,
    'g',
  ),
  '百分之',
  '率 满意度 占比 比重 优良天数比例',
)
/** Matches 占财政收入的105%; not 占年度计划的112%, 占上年的120%. */
const PART = sought(
  /占(?:(?!计划|任务|目标|预算|指标|上年|去年|同期)[^，。；、：（）\d％%]){1,16}(?:的|比重为?|比例为?)(\d+(?:\.\d+)?)[%％]/g,
  '占',
  '% ％',
)
/** Stocks and flows measured against something they are no part of: 贷款余额占地区生产总值的152%. */
const OUTSIDE = /余额|债务|负债|贷款|存款|市值|进出口|贸易额|支出|生产总值|GDP/
/** What a broken line may leave of 拨备覆盖率, 再就业率: nothing certain at the head of its second half. */
const HALF_NAME = /^(?:覆盖率|普及率|就业率|比重|占比)/
/** A change in between makes the number one of change, not of share; 提高到, 增至 are levels. */
const CHANGE = /(?:增长|增加|提高|提升|上升|下降|降低|减少|回落|扩大|高于|低于|超过?)(?!.{0,2}[到至])/

/** Shares of a whole only: 完成率, 负债率, 毛入学率 and 参保率 may exceed it. */
export const metricShareOver100: Rule = {
  id: 'metric/share-over-100',
  severity: 'error',
  *check(_disclosure, { passages, prose }): Iterable<Finding> {
    for (const { passage, match, start, span } of scan(prose, SHARE)) {
      if (Number(match[2]) <= 100 || CHANGE.test(match[1] ?? '')) continue
      if (start === 0 && HALF_NAME.test(match[0]) && isBroken(passages, passage)) continue
      const outside = /^(?:占比|比重)/.test(match[0]) && OUTSIDE.test(sentenceBefore(passage.text, start))
      if (!outside) yield over(span, match[0], match[2] ?? '')
    }
    for (const { match, span } of scan(prose, SHARE_IN_WORDS)) {
      if (!CHANGE.test(match[1] ?? '')) yield over(span, match[0], match[2] ?? '')
    }
    for (const { passage, match, start, span } of scan(prose, PART)) {
      const outside = OUTSIDE.test(sentenceBefore(passage.text, start) + match[0])
      if (Number(match[1]) > 100 && !outside) yield over(span, match[0], match[1] ?? '')
    }
  },
}

function isBroken(passages: readonly Passage[], passage: Passage): boolean {
  const before = passages[passages.indexOf(passage) - 1]
  return before?.kind === 'paragraph' && !/[。！？；：…”）]$/.test(before.text.trimEnd())
}

function sentenceBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 40), offset)
  return before.slice(before.lastIndexOf('。') + 1)
}

function over(span: Finding['span'], words: string, value: string): Finding {
  return {
    span,
    message: {
      zh: `“${words}”超过了100%`,
      en: `“${words}” is more than the whole: ${value}${/\d/.test(value) ? ' %' : ''} > 100 %`,
    },
    help: {
      zh: '核对数字；若是完成计划的程度，写“完成率”',
      en: 'Check the number; if it is the degree of completion, call it 完成率',
    },
  }
}
