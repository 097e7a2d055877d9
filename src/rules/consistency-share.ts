// 写明的占比与部分、总体不符：总产值56.02亿元，其中农业产值41.02亿元，占农林牧渔业总产值的83.2%。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { type Amount, amountsOf } from '../text/amounts.ts'
import { breakdownsOf } from '../text/breakdown.ts'
import { fromNumber, parseDecimal, toNumber } from '../text/decimal.ts'
import { exactly, overlaps, rounded, times } from '../text/interval.ts'
import { namedShares } from './named-shares.ts'

/** Matches 比上年增加3万所，增长3.3%，: two changes at most between the part and its share. */
const CHANGED =
  '(?:(?:同比|比上年末?)?(?:增长|增加|上升|下降|减少)\\d+(?:\\.\\d+)?(?:[%％]|[^，。；、：（）\\d%％]{1,5})，){0,2}'
/** Matches 比, 总量的, 农林牧渔业总产值的比重; groups the name. */
const OF_WHOLE = '(?:比|总[数量额]|(?!比)([^，。；、\\d（]{0,16}?))(?:的比重|的比例|的|比重|比例)?'
/** What follows the part: ，比上年增加3万所，增长3.3%，占农林牧渔业总产值的73.2%, （占比78.4%. Groups the whole's name and the share. */
const SHARE = new RegExp(`^[，（]${CHANGED}占${OF_WHOLE}(?:为|达到?)?(\\d+(?:\\.\\d+)?)[%％]`)
/** Matches 上年为 before an amount, which is no part of this year's: 收入77亿元，上年为40亿元，占全部收入的12.9%. */
const LAST_YEAR = /^(?:上年|去年|上一?年度|\d{4}年)(?:同期)?[仅则]?[为是]?$/
/** How far behind a part its share may end. */
const BEHIND = 64
/** Matches 其中 of 其中农业产值, 全年实现 of 全年实现税收; not 农业产值. */
const PREFIX = /^(?:其中|全年|年末|全市|全区|全省|全国|全部|全县|货物|实现|完成|共有?|拥有|现有)+/

/** The whole is that of 其中, or the one figure before of exactly the name given; compared within rounding. */
export const consistencyShare: Rule = {
  id: 'consistency/share',
  severity: 'warning',
  *check(disclosure, { passages, metricsIn }): Iterable<Finding> {
    yield* namedShares(disclosure)
    for (const passage of passages) {
      const { text, toSource } = passage
      if (!text.includes('占')) continue
      const amounts = amountsOf(passage, metricsIn(passage))
      const totals = totalsOf(text, amounts)
      for (const part of amounts) {
        const match = SHARE.exec(text.slice(part.end, part.end + BEHIND))
        if (!match || part.change || part.loose || LAST_YEAR.test(part.label)) continue
        const [words, name = '', share = ''] = match
        const total = wholeOf(name, part, totals.get(part.start), amounts)
        if (!total || total.loose || fits(part, total, share)) continue
        const percent = (100 * toNumber(part.value)) / toNumber(total.value)
        const decimals = (share.split('.')[1] ?? '').length + 1
        yield {
          span: toSource(part.start, part.end + words.length),
          message: {
            zh: `占比不符：${part.words}÷${total.words}＝${percent.toFixed(decimals)}%，文中写作${share}%`,
            en: `The share does not fit: ${part.words}÷${total.words}＝${percent.toFixed(decimals)}%, the text says ${share}%`,
          },
          help: { zh: '核对两个数和占比', en: 'Check both figures and the share' },
        }
      }
    }
  },
}

/**
 * By their places the totals of parts. Of 其中：甲1亿元，占25%；乙3亿元，占75% the parts behind a semicolon too, where another
 * share of the sentence is one of that total.
 */
function totalsOf(text: string, amounts: readonly Amount[]): ReadonlyMap<number, Amount> {
  const totals = new Map<number, Amount>()
  for (const { total, parts } of breakdownsOf(text, amounts)) {
    for (const part of parts) totals.set(part.start, total)
    const later = behindSemicolon(text, amounts, parts.at(-1))
    const ofTotal = (part: Amount): boolean => {
      const share = bareShare(text, part)
      return share !== undefined && fits(part, total, share)
    }
    if (later.length === 0 || ![...parts, ...later].some(ofTotal)) continue
    for (const part of later) if (!totals.has(part.start)) totals.set(part.start, total)
  }
  return totals
}

/** What stands behind the last part in its sentence, each in a clause of its own. */
function behindSemicolon(
  text: string,
  amounts: readonly Amount[],
  last: Amount | undefined,
): readonly Amount[] {
  if (!last) return []
  const stop = text.slice(last.end).search(/[。\n]|其中/)
  const end = stop < 0 ? text.length : last.end + stop
  return amounts.filter(
    ({ start, unit, depth, change, label }) =>
      start > last.end &&
      start < end &&
      unit === last.unit &&
      depth === last.depth &&
      !change &&
      text.charAt(start - label.length - 1) === '；',
  )
}

/** The share behind a part that does not say of what it is. */
function bareShare(text: string, { end }: Amount): string | undefined {
  const [, name = '', share] = SHARE.exec(text.slice(end, end + BEHIND)) ?? []
  return name === '' ? share : undefined
}

/** The total of the part's breakdown if the share names it, or the one amount before with exactly that name. */
function wholeOf(
  name: string,
  part: Amount,
  total: Amount | undefined,
  amounts: readonly Amount[],
): Amount | undefined {
  if (total && (name === '' || shareWords(name, total.label))) return total
  const wanted = name.replace(PREFIX, '')
  if (wanted.length < 3) return undefined
  const named = amounts.filter(
    ({ start, unit, change, label }) =>
      start < part.start && unit === part.unit && !change && label.replace(PREFIX, '') === wanted,
  )
  return named.length === 1 ? named[0] : undefined
}

function shareWords(name: string, label: string): boolean {
  const wanted = name.replace(PREFIX, '')
  return wanted.length >= 3 && label.replace(PREFIX, '').endsWith(wanted)
}

function fits(part: Amount, total: Amount, share: string): boolean {
  const percent = parseDecimal(share)
  if (!percent) return true
  const stated = rounded(percent, { digits: 1n, scale: percent.scale })
  const hundred = exactly(fromNumber(100))
  return overlaps(times(part.interval, hundred), times(total.interval, stated))
}
