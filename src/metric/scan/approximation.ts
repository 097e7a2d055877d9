// What says around a quantity how exact it is: 约, 超过 … before it and 左右, 以上 … behind.
// 例：“约|3.2万名” → about；“100人|以上” → at-least；“上|百家” → more-than.
import { BEFORE_TABLE, BEHIND_TABLE } from '../lexicon/bounds.ts'
import { CURRENCIES } from '../lexicon/units.ts'
import { codeAt, isDigit, isHan, isLatin, skipSpaces, trimSpaces } from './chars.ts'
import type { QuantityToken } from './token.ts'

/** Adds ¥, ± and 约, 超过 … before and 左右, 以上 … behind. */
export function withMarks(text: string, number: QuantityToken, floor: number): QuantityToken {
  const token = withSign(text, number, floor)
  const at = trimSpaces(text, token.start, floor)
  const le = text.charAt(at - 1) === '了' && at - 1 > floor ? at - 1 : at
  const before =
    BEFORE_TABLE.before(text, at, floor) ?? (le < at ? BEFORE_TABLE.before(text, le, floor) : undefined)
  if (token.bare && isOver(text, at))
    return { ...token, start: at - 1, approximation: 'more-than', marked: true }
  const accepted = before && acceptsBefore(text, before.start, at) ? ofEach(text, before, at) : undefined
  const behindAt = pastIncluded(text, skipSpaces(text, token.end))
  const behind = BEHIND_TABLE.at(text, behindAt)
  const follows = behind && acceptsBehind(text, token, behind.end) ? behind : undefined
  const approximation = follows?.value ?? accepted?.value ?? token.approximation
  return {
    ...token,
    start: accepted ? accepted.start : token.start,
    end: follows ? follows.end : token.end,
    ...(approximation && { approximation }),
    marked: accepted !== undefined,
  }
}

/** Behind the （含） of 90（含）平方米, 100万元（含）以上; `at` where none stands there. */
export function pastIncluded(text: string, at: number): number {
  const open = text.charAt(at)
  if (open !== '（' && open !== '(') return at
  return at + (/^[（(]不?含[）)]/.exec(text.slice(at, at + 4))?.[0].length ?? 0)
}

/** ¥300万 and 人民币300万元 are money; ±3% and +5% are no more than their numbers say. */
function withSign(text: string, token: QuantityToken, floor: number): QuantityToken {
  const at = trimSpaces(text, token.start, floor) - 1
  if (token.kind === 'money' && at - 2 >= floor && text.startsWith('人民币', at - 2))
    return { ...token, start: at - 2 }
  const sign = at < floor ? '' : text.charAt(at)
  const currency = CURRENCIES.get(sign)
  if (currency !== undefined && (token.unit === '' || token.kind === 'money'))
    return { ...token, start: at, unit: token.unit || currency, kind: 'money' }
  return sign !== '' && '±+＋'.includes(sign) ? { ...token, start: at } : token
}

/** 上亿人, 上百家; 迈上千亿 and 网上百家 are other words. */
function isOver(text: string, at: number): boolean {
  return (
    text.charAt(at - 1) === '上' &&
    !'迈跨登跃站踏冲攀以网路线之地海陆街晚早马岸身手车'.includes(text.charAt(at - 2) || ' ')
  )
}

/** 增速年均|超20%: 均 belongs to what it is reckoned by. */
function ofEach<T extends { readonly start: number }>(text: string, mark: T, end: number): T {
  const each = end - mark.start === 2 && text.charAt(mark.start) === '均'
  return each && '年月日户人生'.includes(text.charAt(mark.start - 1) || ' ')
    ? { ...mark, start: mark.start + 1 }
    : mark
}

/** 近 is no mark in 附近; 过 none in 通过, 超过 is its own word; 高 in 最高 is a superlative. */
function acceptsBefore(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  const previous = text.charAt(start - 1)
  if (word === '过' || word === '过了')
    return !'通经超不透路渡越穿跨翻走度历熬挺迈闯'.includes(previous || ' ') || previous === ''
  // 发放补贴|近亿元; not 贴近.
  if (word === '近' && /[补津]贴$/.test(text.slice(Math.max(0, start - 2), start))) return true
  if (word === '近') return !'附最邻靠就亲远临贴'.includes(previous || ' ') || previous === ''
  if (word === '超') return previous !== '赶'
  // 单日最高|1.86万人次 is the highest of the days; 最高|50万元 a bound.
  if (word === '最高' || word === '最低' || word === '最多' || word === '最少')
    return !/[单历当][日月年场次笔史季户人例件]$/.test(text.slice(Math.max(0, start - 2), start))
  if (word === '破') return !'突打侦爆冲'.includes(previous || ' ') || previous === ''
  if (word === '约') return !'节合条预签制公契违履邀爽失赴'.includes(previous || ' ') || previous === ''
  return true
}

/** 多 and 余 behind a unit only where the phrase ends: 2倍多, but 3年多来 and 5个多功能厅 are not read so. */
function acceptsBehind(text: string, token: QuantityToken, end: number): boolean {
  const word = text.slice(token.end, end).trim()
  // 压缩至3个工作日内; not 室内, 8小时内科.
  if (word === '内') return token.kind === 'duration' && !isHan(codeAt(text, end))
  // 阅读量520万+; 5G+, 1万+2万 are sums and names.
  if (word === '+' || word === '＋') return !isDigit(codeAt(text, end)) && !isLatin(codeAt(text, end))
  if (word !== '多' && word !== '余') return true
  return token.unit !== '' && !isHan(codeAt(text, end)) && !isDigit(codeAt(text, end))
}
