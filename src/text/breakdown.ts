// A text → its sums: a total and the parts the text breaks it down into.
// 例：行政复议351件，其中结果维持72件，结果纠正64件 → total 351件, parts 72件 and 64件.
import type { Amount } from './amounts.ts'
import { hasBlank } from './unfilled.ts'

/** A sum that the text states: 351件，其中72件、64件. A sum that does not come out is still one. */
export interface Breakdown {
  readonly total: Amount
  readonly parts: readonly Amount[]
  /** Whether the wording says that the parts are all there is. */
  readonly exhaustive: boolean
  /** Whether the parts stand in a bracket, which holds nothing else. */
  readonly enclosed?: boolean
}

/** Quantities of which the whole is not the sum: averages, rates, prices. */
const INTENSIVE =
  /[人户日月年]均|平均|均价|单价|每[^，。；]{1,4}$|价格|指数|水平|浓度|标准|率$|密度|差距|半径/

/** Names that together make up a whole wherever they stand side by side. */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/出口/, /进口/],
  [/第一产业/, /第二产业/, /第三产业/],
  [/城镇/, /乡村|农村/],
  [/商品零售/, /餐饮/],
  [/^财产险保费/, /^人身险保费/],
  [/^邮政[^，]{0,4}业务总量/, /^电信业务总量/],
  [/轻工业/, /重工业/],
]

/** Every breakdown that a text makes of its amounts, in order. */
export function breakdownsOf(text: string, amounts: readonly Amount[]): readonly Breakdown[] {
  if (amounts.length < 2) return []
  const blank = hasBlank(text)
  return [...among(text, amounts), ...bracketed(text, amounts), ...summed(text, amounts)].filter(
    (breakdown) => usable(breakdown) && !(blank && isOpen(text, breakdown)),
  )
}

/** Within `parts`, the ones whose names make up a whole (出口 and 进口); undefined when none do. */
export function wholeAmong(parts: readonly Amount[]): readonly Amount[] | undefined {
  for (const names of WHOLES) {
    const chosen = names.map((name) => parts.filter(({ label }) => name.test(label)))
    if (chosen.every(({ length }) => length === 1)) return chosen.flat()
  }
  return undefined
}

function usable({ total, parts }: Breakdown): boolean {
  return (
    parts.length > 0 &&
    !total.change &&
    ![total, ...parts].some(({ loose, label }) => loose || INTENSIVE.test(label))
  )
}

/** 受理120件，来信【待填：上年500件】，其中表扬300件: the total, or a part, is still to be filled in. */
function isOpen(text: string, { total, parts }: Breakdown): boolean {
  const all = [total, ...parts]
  const last = Math.max(...all.map(({ end }) => end))
  const stop = text.slice(last).search(/[。；]/)
  return hasBlank(text.slice(Math.min(...all.map(({ start }) => start)), stop < 0 ? undefined : last + stop))
}

/** …，其中…; …。其中，… reaches back to the only amount of that unit in the sentence before. */
function among(text: string, amounts: readonly Amount[]): readonly Breakdown[] {
  const found: Breakdown[] = []
  for (const match of text.matchAll(/其中/g)) {
    const at = match.index
    const opener = text.slice(0, at).trimEnd().slice(-1)
    const parts = partsAfter(text, amounts, at + 2, opener)
    const first = parts[0]
    if (!first) continue
    const whole = opener === '。' ? wholeOfSentence(text, amounts, at, parts) : undefined
    const total = opener === '。' ? whole?.total : totalBefore(text, amounts, at, first)
    if (total) found.push({ total, parts: untilSibling(whole?.parts ?? parts, total), exhaustive: false })
  }
  return found
}

/** 完成造林45万亩，其中个私造林34万亩，…，完成抚育100万亩: a part that begins like the total stands beside it. */
function untilSibling(parts: readonly Amount[], total: Amount): readonly Amount[] {
  const verb = total.label.slice(0, 2)
  const at = parts.findIndex(({ label }) => verb.length === 2 && label.startsWith(verb))
  return at > 0 ? parts.slice(0, at) : parts
}

/** Matches 包括义务教育 of 其中中央资金18万元，包括义务教育5万元、校舍13万元: parts of that part. */
const OF_PART = /^(?:包括|包含|含)/

/** Matches 办结 of 受理30件，其中上年结转2件，办结30件, which is told of the whole; not 延期办结, a part. */
const SETTLED = /^(?:已|共|均|全部)*(?:办结|审结|结案|办复|答复)$/

// 新增铁路639公里、其中高铁370公里，新增公路2600公里: among the items of a list the parts end with the item.
const STOPS: Readonly<Record<string, string>> = { '（': '）', '。': '。', '、': '，；。' }

function partsAfter(
  text: string,
  amounts: readonly Amount[],
  from: number,
  opener: string,
): readonly Amount[] {
  const end = regionEnd(text, from, STOPS[opener] ?? '；。')
  const all = amounts.filter(({ start, change }) => start >= from && start < end && !change)
  const first = all[0]
  if (!first) return []
  const within = all.findIndex(({ label }, i) => i > 0 && (OF_PART.test(label) || SETTLED.test(label)))
  const inside = within < 0 ? all : all.slice(0, within)
  return inside.filter(
    ({ unit, depth, label }) =>
      unit === first.unit && depth === first.depth && !/共计?$|合计$|累计|总计$|^占/.test(label),
  )
}

function regionEnd(text: string, from: number, stops: string): number {
  const again = text.indexOf('其中', from)
  let end = again < 0 ? text.length : again
  let depth = 0
  for (let i = from; i < end; i++) {
    const c = text.charAt(i)
    if (depth === 0 && (stops.includes(c) || c === '。' || c === '\n')) end = i
    if (c === '（') depth++
    else if (c === '）') {
      if (depth === 0) end = i
      depth--
    }
  }
  return end
}

function totalBefore(text: string, amounts: readonly Amount[], at: number, part: Amount): Amount | undefined {
  const begin = text.lastIndexOf('。', at - 1) + 1
  return amounts
    .filter(
      ({ start, end, change, unit, depth, label }) =>
        start >= begin &&
        end <= at &&
        !change &&
        unit === part.unit &&
        depth <= part.depth &&
        !(SPENT.test(part.label) && LEFT.test(label)),
    )
    .at(-1)
}

/** Matches 用于扶贫, 支出 of 拨付300万元，结余50万元，其中用于扶贫20万元: what was spent is no part of what is left. */
const SPENT = /^(?:其中)?(?:用于|支付|支出|投入|补助|发放)/
/** Matches 结余, 年末结转, 尚未支付. */
const LEFT = /^(?:尚|还|现|累计|资金|年末|当年)*(?:结余|结存|结转|剩余|未[支使拨用])/

/** The one amount of the parts' unit in the sentence before, or of several the one that the parts are of by their words. */
function wholeOfSentence(
  text: string,
  amounts: readonly Amount[],
  at: number,
  parts: readonly Amount[],
): Pick<Breakdown, 'total' | 'parts'> | undefined {
  const stop = text.lastIndexOf('。', at - 1)
  const begin = text.lastIndexOf('。', stop - 1) + 1
  const [first] = parts
  const same = amounts.filter(
    ({ start, end, change, unit, depth }) =>
      start >= begin && end <= stop && !change && unit === first?.unit && depth === 0,
  )
  const [total, another] = same
  if (!first || !total) return undefined
  return another ? namedWhole(text, at, same, parts) : { total, parts }
}

/** Matches 发布会 of 其中，发布会包括甲系列8场. */
const CONSISTS = /^，?([^，。；：、\d]{2,12}?)(?:包括|包含|分为|含)/

/**
 * 发布会54场、通气会14场。其中，发布会包括甲系列8场、乙系列46场 are of the first; of 受理2.5万件，办结2.3万件。其中市级受理0.3万件，办结0.2万件
 * only the first part is told of what its verb says.
 */
function namedWhole(
  text: string,
  at: number,
  totals: readonly Amount[],
  parts: readonly Amount[],
): Pick<Breakdown, 'total' | 'parts'> | undefined {
  const [first] = parts
  const name = CONSISTS.exec(text.slice(at + 2, at + 20))?.[1]
  if (name !== undefined) {
    const [total, another] = totals.filter(({ label }) => label.endsWith(name))
    return total && !another ? { total, parts } : undefined
  }
  const verb = first?.label.slice(-2) ?? ''
  const [total, another] = totals.filter(({ label }) => label.includes(verb))
  return first && total && !another && verb.length === 2 ? { total, parts: [first] } : undefined
}

/** Matches 人, 户; not 件. */
const PEOPLE = /^[人名位户]/

/** 20个（国家级5个，省级15个）; not （2023年为18个）. */
function bracketed(text: string, amounts: readonly Amount[]): readonly Breakdown[] {
  const found: Breakdown[] = []
  for (const total of amounts) {
    if (text.charAt(total.end) !== '（') continue
    const close = text.indexOf('）', total.end)
    const inside = text.slice(total.end + 1, close)
    if (close < 0 || /其中|上年|去年|同期|年|折合|等/.test(inside)) continue
    const some = /含|包括/.test(inside)
    // 8人（含党员5人、女性4人） may be the same people.
    if (some && (!/^(?:含|包括)/.test(inside) || PEOPLE.test(total.unit))) continue
    const parts = amounts.filter(
      ({ start, end, unit, change }) => start > total.end && end <= close && unit === total.unit && !change,
    )
    if (parts.length >= 2) found.push({ total, parts, exhaustive: !some, enclosed: true })
  }
  return found
}

/** 复议26件、诉讼20件，共46件: the total comes last. */
function summed(text: string, amounts: readonly Amount[]): readonly Breakdown[] {
  const found: Breakdown[] = []
  for (const total of amounts) {
    if (!/(?:^|[^一总])(?:共计?|合计|总计)$/.test(total.label)) continue
    const begin = Math.max(
      text.lastIndexOf('。', total.start) + 1,
      text.lastIndexOf('；', total.start) + 1,
      text.lastIndexOf('：', total.start) + 1,
    )
    const parts = amounts.filter(
      ({ start, end, unit, change, depth }) =>
        start >= begin && end <= total.start && unit === total.unit && !change && depth === total.depth,
    )
    if (parts.length >= 2) found.push({ total, parts, exhaustive: false })
  }
  return found
}
