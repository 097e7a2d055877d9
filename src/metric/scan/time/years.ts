// Spans of years reckoned from the report: 过去五年, 近三年, 五年来, 今后五年, 五年年均, 这是极不平凡的五年.
// 例：过去五年 (a report of 2026 on 2025) → 2021-01-01…2025-12-31；未来五年 → 2026-01-01…2030-12-31.
import { isoDate } from '../../../text/calendar.ts'
import { VERB_TABLE } from '../../lexicon/labels.ts'
import { isNumeral } from '../chars.ts'
import type { NumberRead } from '../number/number.ts'
import { readNumber } from '../number/number.ts'
import { yearOf, yearsPeriod } from './calendar.ts'
import { reportedYear, type TimeBase, type TimeRead } from './time-base.ts'

const BACK = ['过去的', '过去', '最近', '近', '这', '前'] as const
const AHEAD = ['今后', '未来', '此后', '随后', '接下来', '之后', '其后'] as const
// Matches 力争 before 3年内.
const AIMED = /(?:力争|争取|计划|确保|预计|拟|将|用)(?:在|于|用)?$/

const SINCE = ['多来', '来', '间', '期间', '内'] as const

/** 过去五年, 近三年, 五年来, 今后五年; the years end with the report's period. */
export function readSpan(
  text: string,
  i: number,
  base: TimeBase,
  own: NumberRead | undefined,
): TimeRead | undefined {
  const c = text.charAt(i)
  if (!isNumeral(text.charCodeAt(i)) && !'过最近这前今未此随接之其'.includes(c)) return undefined
  const back = BACK.find((word) => text.startsWith(word, i))
  const ahead = back ? undefined : AHEAD.find((word) => text.startsWith(word, i))
  const before = back ?? ahead ?? ''
  // 学前三年 and 产前 are words.
  if (before === '前' && '学产婚孕课术赛战会'.includes(text.charAt(i - 1) || ' ')) return undefined
  const number = before === '' ? own : readNumber(text, i + before.length)
  if (!number || number.value.scale > 0 || number.end - number.start > 3) return undefined
  let at = number.end
  if (text.startsWith('个', at)) at++
  const tail =
    text.startsWith('多年', at) || text.startsWith('几年', at) ? 2 : text.charAt(at) === '年' ? 1 : 0
  if (tail === 0) return undefined
  at += tail
  // 十五年教育普及率, 九年一贯制: how long it takes.
  if (/^(?:一贯|免费|义务|制|基础|教育)/.test(text.slice(at, at + 2))) return undefined
  const since = SINCE.find((word) => text.startsWith(word, at))
  const said = back ?? ahead ?? since
  const measures = said === undefined && measured(text, i, at)
  if (!said && !measures && !standsAtHead(text, i, at, number) && !concluded(text, i, at, number))
    return undefined
  const end = at + (since?.length ?? 0)
  const years = Number(number.value.digits)
  // 前五年 is the span before; 近年 and 近N年 without a base state no dates.
  const last = base.year === undefined ? undefined : reportedYear(base)
  if (last === undefined || before === '前' || years === 0 || number.low)
    return { start: i, end, reach: 'paragraph', long: true }
  if (years === 1) return { start: i, end, reach: 'paragraph' }
  if (ahead || (since === '内' && AIMED.test(text.slice(Math.max(0, i - 6), i)))) {
    const from = yearOf(base.until ?? isoDate(base.year ?? last, 12, 31)) + 1
    return { start: i, end, reach: 'paragraph', period: yearsPeriod(from, from + years - 1), long: false }
  }
  // 近三年 is said of one figure, 十年增加 of its clause; 五年来 and 五年累计，共淘汰 open a review.
  const heads = /^累计[，,]/.test(text.slice(end, end + 3))
  // 五年新增就业5万人，建成公园12个: at the head of a sentence they are said of all of it.
  const opens =
    /(?:^|[。！？!?\n])\s*$/.test(text.slice(Math.max(0, i - 2), i)) &&
    !/^年?均/.test(text.slice(end, end + 2))
  const reach =
    measures && !heads ? (opens ? 'sentence' : 'clause') : back?.endsWith('近') ? 'sentence' : 'paragraph'
  return { start: i, end, reach, period: yearsPeriod(last - years + 1, last), long: true }
}

/** 五年年均增长, 十年增加: the years a figure was reached in, directly before its verb; not 连续五年增长. */
function measured(text: string, start: number, end: number): boolean {
  const words = text.slice(end, end + 3)
  const averaged = /^(年均|累计|平均)/.test(words)
  if (
    !averaged &&
    !/^(共|合计|总计|新增|净增|增加|增长|下降|减少|降低|提高|提升|翻|压减|减排|节约|投入|分别)/.test(words) &&
    !tellsDeed(text, end)
  )
    return false
  const before = text.charAt(start - 1)
  // 存、贷款余额五年|分别增加: each grew in those years.
  if (/^分别(?:增|净增|累计|下降|减|提)/.test(text.slice(end, end + 4)))
    return !/[续第每前后头满近个]/.test(before)
  if ('续第每前后头满近个'.includes(before || ' ') && before !== '') return false
  return averaged || before === '' || '。；，,;：:\n、'.includes(before)
}

/** 五年|减排, 三年|建成; not 三年|行动计划, 五年|建设期. */
function tellsDeed(text: string, at: number): boolean {
  const verb = VERB_TABLE.at(text, at)
  return (
    verb !== undefined &&
    !text.startsWith('代', at) &&
    verb.end > at + 1 &&
    !/^(?:规划|计划|行动|攻坚|.{2}[期制级性])/.test(text.slice(at, at + 3))
  )
}

/** 这是极不平凡的五年。: the words of a review, which dates what follows. */
function concluded(text: string, start: number, end: number, number: NumberRead): boolean {
  if (
    number.form !== 'han' ||
    text.charAt(start - 1) !== '的' ||
    !/^[。！!；;\n]|^$/.test(text.slice(end, end + 1))
  )
    return false
  const words = text.slice(Math.max(0, start - 60), start)
  const sentence = words.slice(
    Math.max(...['。', '；', '！', '\n'].map((stop) => words.lastIndexOf(stop))) + 1,
  )
  return /^[\s—]*(这|过去|刚刚过去)/.test(sentence) && !/今后|未来|接下来/.test(sentence)
}

/** 五年全国水利建设投资3562亿元: years at the head of a clause, in characters. */
function standsAtHead(text: string, start: number, end: number, number: NumberRead): boolean {
  const previous = text.charAt(start - 1)
  if (number.form !== 'han' || (previous !== '' && !'。；，,;：:\n、'.includes(previous))) return false
  const words = text.slice(end, end + 14)
  return /^(全国|全省|全市|全区|全县|全社会|累计|共|新增|完成|来)/.test(words) || SUMMED.test(words)
}

// Matches 民生支出|累计达, 总投资|合计; not 行动计划累计.
const SUMMED = /^(?!行动|计划|规划|攻坚|期|级|制)[\u4e00-\u9fff]{2,9}?(?:累计|总计|合计)/
