// Lists of changes whose verbs differ: 分别增长2.1%、下降1.5%, and 持平 as an item without a figure.
// 例：甲、乙、丙产量分别为3吨、2吨、1吨，分别增长5%、持平、下降2% → 5% is the first of three, 2% the third.
import type { Basis } from '../../model/metric.ts'
import { TAIL_TABLE } from '../lexicon/changes.ts'
import type { Token } from '../scan/token.ts'

/** Place of a change in such a list, how many items there are, and where its own words begin. */
export interface Turn {
  readonly place: number
  readonly count: number
  readonly from: number
  /** Where 分别 stands, and what it says that all are compared with. */
  readonly led: number
  readonly basis?: Basis
}

/** No list of changes is longer. */
const LONGEST = 16

// Matches `、下降`, `、持平、增长`, `和持平、下降`, `、` of a verb that is said of both: what stands between two figures.
const BETWEEN = /^(?:、?[和与及]|、|以及)((?:(?:基本)?持平(?:[、和]|以及))*)([\u4e00-\u9fff]{0,4})$/
// Matches `分别增长`, `分别比上年持平、增长`; what is no change, such as `分别为`, is told apart behind.
const FIRST =
  /分别(?:同比|环比|[比较](?:上年|去年)(?:同期|[末底])?)?((?:(?:基本)?持平(?:[、和]|以及))*)([\u4e00-\u9fff]{1,4})$/
// Matches `、持平` behind the last figure.
const LAST = /^((?:(?:[、和]|以及)(?:基本)?持平)*)/

/** The place of the change at `index` in a list of changes; undefined where it is in none. */
export function turnAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  clause: number,
): Turn | undefined {
  const at = tokens[index]?.start ?? 0
  if (TAIL_TABLE.before(text, at, Math.max(clause, at - 4))?.value.role !== 'change') return undefined
  let place = 0
  let first = index
  for (; first > 0 && place < LONGEST; ) {
    const before = figureBefore(tokens, first)
    const steps = before === undefined ? 0 : stepsBetween(text, tokens, before, first)
    if (before === undefined || steps === 0) break
    place += steps
    first = before
  }
  const start = tokens[first]?.start ?? 0
  const led = FIRST.exec(text.slice(Math.max(clause > start ? 0 : clause, start - 24), start))
  if (!led || !isChange(led[2] ?? '')) return undefined
  const leading = level(led[1] ?? '')
  const basis = basisIn(led[0])
  let last = index
  let count = place + leading + 1
  for (let after = figureAfter(tokens, last); after !== undefined && count < LONGEST; ) {
    const steps = stepsBetween(text, tokens, last, after)
    if (steps === 0) break
    count += steps
    last = after
    after = figureAfter(tokens, last)
  }
  const end = tokens[last]?.end ?? start
  count += level(LAST.exec(text.slice(end, end + 24))?.[1] ?? '')
  if (count < 2) return undefined
  place += leading
  return {
    place,
    count,
    led: start - led[0].length,
    ...(basis && { basis }),
    from: place > 0 ? at - (/[^、，,和及]*$/.exec(text.slice(at - 8, at))?.[0].length ?? 0) : clause,
  }
}

/** 分别比上年持平、增长: the basis stands once, before the first item. */
function basisIn(words: string): Basis | undefined {
  // 较“十三五”同期 compares with as many years.
  if (/同比|(?<![一二三四五][”"]?(?:时期|期间)?)同期(?!均值|平均)/.test(words)) return 'year-on-year'
  if (words.includes('环比')) return 'period-on-period'
  return /[比较](?:上年|去年)(?![末底])/.test(words) ? 'previous-year' : undefined
}

/** How many items further the figure at `to` is; 0 where it does not go on with the list. */
function stepsBetween(text: string, tokens: readonly Token[], from: number, to: number): number {
  const between = text.slice(tokens[from]?.end, tokens[to]?.start)
  // 分别增长2.1%，下降1.5%: a comma between two verbs alone.
  if (between.startsWith('，') || between.startsWith(',')) return isChange(between.slice(1)) ? 1 : 0
  const found = between.length > 24 ? null : BETWEEN.exec(between)
  return found && (!found[2] || isChange(found[2])) ? level(found[1] ?? '') + 1 : 0
}

function level(words: string): number {
  return words.split('持平').length - 1
}

function isChange(full: string): boolean {
  const words = full.replace(/^[同环]比/, '')
  const tail = TAIL_TABLE.before(words, words.length, 0)
  return tail?.start === 0 && tail.value.role === 'change'
}

function figureBefore(tokens: readonly Token[], index: number): number | undefined {
  return figure(tokens, index, -1)
}

function figureAfter(tokens: readonly Token[], index: number): number | undefined {
  return figure(tokens, index, 1)
}

/** Whether a list of two changes goes on behind the comma that ends at `end`. */
export function turnsOver(text: string, end: number): boolean {
  const words = /^([\u4e00-\u9fff]{2,4})[\d０-９]/.exec(text.slice(end, end + 5))?.[1]
  return words !== undefined && isChange(words)
}

/** The next figure over 、 or one comma. */
function figure(tokens: readonly Token[], index: number, by: 1 | -1): number | undefined {
  let k = index + by
  const mark = tokens[k]
  if (mark?.type === 'mark' && mark.mark === 'comma') k += by
  else for (let token = mark; token?.type === 'mark' && token.mark === 'dun'; token = tokens[k]) k += by
  return tokens[k]?.type === 'quantity' ? k : undefined
}
