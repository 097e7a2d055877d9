// What stands behind a time, or before it, and moves its ends: 3月1日|以来, 2023—2024|学年, 三季度|末, 结转|下年度.
import { isoDate } from '../../../text/calendar.ts'
import { read, type TimeBase, type TimeRead } from './time-base.ts'

// Matches `起`, `以来`, `至今`; not `起诉`.
const SINCE = /^(?:以来|至今|起(?![诉草点步重降飞初码源义]))/

// Matches 后， of 4月份后，, 以后 of 9月以后; not 后续, 后备, 后期.
const FROM_THEN = /^(?:以后|之后|过后|后(?=[，,]))/

// Matches 开始试运行, 开始施行: what goes on from then; not 开始建设.
const GOES_ON = /^(?:正式)?开始(?:试?运[行营]|施行|实施|启用|执行|推行|营业|服务|收费|受理|供[水气电热])/

// Matches `开展整治以来`, `新条例实施以来`.
const BEGUN = /^[\u4e00-\u9fff“”《》]{2,22}?以来/

/** 2018年|专项行动开展以来, at the head of a clause: all that was done since. */
export function hasBegunAt(text: string, start: number, at: number): boolean {
  const before = text.charAt(start - 1)
  return (before === '' || '。；，;,\n'.includes(before)) && BEGUN.test(text.slice(at, at + 24))
}

/** 自10月|开展整治以来: what began then stands between. */
function hasBegun(text: string, start: number, at: number): boolean {
  const since = text.charAt(start - 1) === '年' ? start - 5 : start
  const before = text.charAt(since - 1)
  return (before === '自' || before === '从') && BEGUN.test(text.slice(at, at + 24))
}

// Matches what begins like the tail of a time and is a word of its own: 2019年|初中毕业生, 2018年|起诉, 2019年|内部审计.
const OWN_WORD =
  /^(?:起[诉草获底]|前[往期置]|后[备勤续]|内[部资销科贸控]|间接|时装|末端|底层|初[中级次审核检诊查步]|份额)/

/** Whether 初, 起, 内 at `at` behind a time begin a word of their own. */
export function isOwnWord(text: string, at: number): boolean {
  return OWN_WORD.test(text.slice(at, at + 2))
}

/** The end of 起 in 3月1日|起, from which a thing holds; `at` where there is none, as before 起诉. */
export function openEnd(text: string, at: number): number {
  return at + (SINCE.exec(text.slice(at, at + 2))?.[0].length ?? 0)
}

/** 起, 以来 and 开始运行 behind a day or month: to the end of what is reported on, where that lies ahead. */
export function readSince(
  text: string,
  start: number,
  at: number,
  from: string,
  base: TimeBase,
): TimeRead | undefined {
  const begun = hasBegun(text, start, at) || GOES_ON.test(text.slice(at, at + 8))
  const ahead = text.slice(at, at + 3)
  const words = (SINCE.exec(ahead.slice(0, 2)) ?? FROM_THEN.exec(ahead))?.[0] ?? (begun ? '' : undefined)
  const last = base.end ?? (base.year === undefined ? undefined : isoDate(base.year, 12, 31))
  if (words === undefined || last === undefined || last <= from) return undefined
  return read(start, at + words.length, { start: from, end: last }, 'sentence', base.year)
}

/** 学年, 学年度, 学年初 behind 2023—2024 or 2023: from September to August. */
export function readSchoolYear(text: string, start: number, at: number, from: number): TimeRead | undefined {
  const words = /^学年度?[初末]?/.exec(text.slice(at, at + 4))?.[0]
  if (words === undefined) return undefined
  const period = { start: isoDate(from, 9, 1), end: isoDate(from + 1, 8, 31) }
  return read(start, at + words.length, period, 'paragraph', from + 1)
}

/** 三季度末 is a day, as 9月末 is: what was done until then was done since January. */
export function endsQuarter(text: string, start: number, end: number): boolean {
  return /(?:季度|半年)$/.test(text.slice(start, end)) && /^[末底](?!端)/.test(text.slice(end, end + 2))
}

// Matches the end of `结转`, `顺延到`; not `开展`.
const CARRIED = /(?:结转|转结|顺延|延续|结余转)[到至入]?$/

/** 上年结转 and 结转下年度 are what a year begins and ends with, stated of itself; 项|目前|期 is no time at all. */
export function carriesOver(text: string, start: number, end: number): boolean {
  // 项目前期经费 is of 前期, 栏目前列 of 前列.
  if (text.charAt(start) === '目')
    return text.startsWith('目前', start) && '项栏科题节数'.includes(text.charAt(start - 1) || ' ')
  if (text.charAt(start) === '上') return /^结[余转]/.test(text.slice(end, end + 2))
  return text.charAt(start) === '下' && isCarried(text, start)
}

/** Whether what is told is carried on to the time from `start` to `end`, or over from it: 结转至2020年, 2018年度结转. */
export function isCarried(text: string, start: number, end = start): boolean {
  if (CARRIED.test(text.slice(Math.max(0, start - 4), start))) return true
  return end > start && /^度?结转(?![下次至到])/.test(text.slice(end, end + 4))
}
