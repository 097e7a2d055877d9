// Names for the values of a list while it is walked: 旅客和货邮吞吐量分别达350万人次、12万吨 → 旅客吞吐量, 货邮吞吐量.
import { compactText } from '../../context/compact.ts'
import { type LeftRead, readLeft } from '../../context/left.ts'
import type { Turn } from '../../context/turns.ts'
import type { Label } from '../../context/view.ts'
import { joinLabels, labelOf, wordLabel } from '../../context/view.ts'
import type { Walk } from '../../context/walk.ts'
import { VERB_TABLE } from '../../lexicon/labels.ts'
import type { OrdinalToken, QuantityToken } from '../../scan/token.ts'
import { listedBehind } from '../own/listed-behind.ts'
import { withoutSuperlative } from '../own/superlatives.ts'
import { dealtOut } from './dealt-out.ts'
import { dimensionOf } from './dimension.ts'
import { listedTimes } from './listed-times.ts'
import { isJoint, listLength, respective, splitNames } from './lists.ts'
import { headStart } from './parts.ts'
import { strikingOf } from './striking.ts'

// Matches `甲、乙产量`, `城乡居民收入`.
const LISTS = /[、和与及]|城乡|早晚高峰|昼夜间|存贷款|产销量|内外资|上下行|^三次产业分别/

/** 分别: names for the values of the list that begins here. */
function startList(
  walk: Walk,
  left: LeftRead,
  index: number,
  count = listLength(walk.text, walk.tokens, index),
): void {
  walk.names = undefined
  walk.times = undefined
  walk.nameAt = 0
  walk.nameCount = count
  if (count < 2) return
  walk.names = dealtOut(walk.text, walk.tokens, index, count)
  if (walk.names) return
  const own = labelOf(left)
  // 分别占建议、提案总数的: what the shares are taken of is a list, not whose they are.
  if (basesOf(left.compact.text, count)) return
  // 甲、乙产量均有所下降，分别下降3%、4%: the names stand in the clause before.
  const before = own.text === '' && left.respectively ? walk.before?.() : undefined
  // 外资43亿元，其中电子业、计算机业、仪器业，分别增长36%、32%、18%: as many names as values.
  const several = before && labelOf(before).text.split('、').length === count
  const outer = before && (walk.said.level === undefined || several) ? before : undefined
  const bare = (left.respectively && own.text === '') || /^(?:分别|各)占$/.test(left.compact.text)
  const ranked = bare ? rankedIn(walk) : undefined
  walk.names =
    industriesOf(walk, left, own, count) ?? countedOf(walk, own, count) ?? leading(walk, left, before, count)
  if (walk.names) return
  const lasted = left.respectively && own.text === '' ? lastedOf(walk) : undefined
  const label = ranked ?? lasted ?? (outer ? withoutSuperlative(labelOf(outer)) : own)
  if (left.respectively || LISTS.test(label.text))
    walk.names = withAmount(
      walk,
      left,
      withDeed(
        withShare(splitNames(respective(label), count), left.direction ? label.text : ''),
        label.text,
      )?.map((name) => dimensionOf(name, walk.said.levels, walk.drafts) ?? name),
    )
  walk.names ??= doneTo(walk, left, own, count)
  if (walk.names) return
  const { text, tokens, sentence } = walk
  // 一、二季度分别|办理: a verb stands behind 分别.
  const respectively = left.respectively || left.compact.text.includes('分别')
  walk.times = listedTimes(text, tokens, { index, count, sentence, respectively })
}

// Matches 分别占建议、提案总数的: several that shares are taken of, with the head of the last.
const BASES =
  /^(?:分别|各)占([\u4e00-\u9fff]{1,14}(?:、[\u4e00-\u9fff]{1,8})*?)(总数|总量|总额|总人数|总件数)的?$/

/** What each share of a list is taken of: 建议总数, 提案总数. */
export function basesOf(words: string, count: number): readonly string[] | undefined {
  const found = words.includes('占') ? BASES.exec(words) : null
  const names = found?.[1]?.split(/[、和与及]/)
  return names?.length === count && count > 1
    ? names.map((name) =>
        // 分别占甲总数和乙总数的: each says it.
        /总[数量额]$|总[人件]数$/.test(name) ? name : name + (found?.[2] ?? ''),
      )
    : undefined
}

/** 三次产业结构为4.1：28.7：67.2，对经济增长的贡献率分别为: each is of the industry in its place. */
function industriesOf(
  { drafts, said }: Walk,
  left: LeftRead,
  own: Label,
  count: number,
): readonly Label[] | undefined {
  if (!left.respectively || count !== 3 || said.last === undefined || !/率$/.test(own.text)) return undefined
  const told = drafts.slice(-count).map(({ label, production }) => {
    // 三次产业增加值占比分别为10%、20%和70%，对经济增长的贡献率分别为
    return (production === 'ratio' ? /·(第[一二三]产业)$/ : /^(第[一二三]产业).*(?:比重|占比)$/).exec(
      label.text,
    )?.[1]
  })
  const towards = left.compact.text.startsWith('对') && !own.text.startsWith('对') ? '对' : ''
  return told.every((name) => name !== undefined)
    ? told.map((name) => joinLabels(wordLabel(`${name}${towards}`), own))
    : undefined
}

/** 1个省级、18个市级重点项目|分别|完成投资: each amount is of those that were counted in its place. */
function countedOf({ drafts, said }: Walk, own: Label, count: number): readonly Label[] | undefined {
  const told = said.last === undefined ? [] : drafts.slice(-count)
  const head = `${told.at(-1)?.label.text ?? ''}分别`
  const alike =
    told.length === count &&
    told.every(
      ({ token, production }) =>
        production === 'noun-behind' && token.type === 'quantity' && token.kind === 'count',
    )
  if (!alike || head.length < 5 || !own.text.startsWith(head) || own.text.length < head.length + 2)
    return undefined
  return told.map(({ label }) => joinLabels(label, wordLabel(own.text.slice(head.length))))
}

/** 甲业、乙业企业数居前两位，分别占9%、7%: those that have the first places. */
function rankedIn({ drafts, said, text, clause }: Walk): Label | undefined {
  const last = drafts[said.last ?? -1]
  if (last?.production !== 'rank' || !/^[，,；;]$/.test(text.slice(last.token.end, clause))) return undefined
  const names = last.label.text
    .replace(`${last.scope ?? ''}排名`, '')
    .replace(/[两三四五六七八九十]+[省市县区家个]$/, '')
  return names.includes('、') || names.includes('和') ? wordLabel(names) : undefined
}

/** 事故起数、死亡人数连续三年|分别下降: those whose run the clause has told. */
function lastedOf({ drafts, sentence }: Walk): Label | undefined {
  const last = drafts.at(-1)
  return last?.production === 'streak' && last.token.start >= sentence ? last.noun : undefined
}

// Matches 海水利用量较多的为|广东、浙江: an amount, and those who have most of it.
const MOST =
  /^(.{2,}?[量额数值率])(?:较|最|位?居前.?)[多高大少低小列位]?的?[\u4e00-\u9fff]{0,4}?(?:分别|依次|主要)?[为是](.{2,})$/
// Matches 三类任务占比较大 behind those that are listed.
const LARGE = /(?:所?占比[重例]?|比重|比例|份额|数量)(?:比?较|最|相对)?[大高多]$/

/** 利用量较多的为甲、乙，分别为: each has the amount; 甲、乙两类占比较大，分别占总量的: each has its share. */
function leading(
  walk: Walk,
  left: LeftRead,
  outer: LeftRead | undefined,
  count: number,
): readonly Label[] | undefined {
  const most = outer && MOST.exec(labelOf(outer).text)
  if (most)
    return splitNames(wordLabel(most[2] ?? ''), count)?.map((name) =>
      joinLabels(name, wordLabel(most[1] ?? '')),
    )
  const before = /^(?:分别|各)占/.test(left.compact.text) ? walk.before?.() : undefined
  if (!before) return undefined
  const words = listedBehind(labelOf(before)).text.replace(/^(?:主要)?[为是有]/, '')
  return splitNames(wordLabel(words.replace(LARGE, '').replace(SET, '')), count)
}

// Matches 等成为热点, 位居前列, 较为集中 behind those that are listed.
const SAID_OF_ALL = /(?:等[^、]{0,6})?(?:成为|是|为|位?居|位?列|排在|较为|最为|比较|尤为|相对)[^、]*$/

// Matches 三个方面, 四类问题, 前三位 behind those that are listed.
const SET = /(?:等|这)?前?[两二三四五六七八九十\d]+(?:[个大类项种][\u4e00-\u9fff]{0,4}|方面|领域|位)$/

function itemsOf(label: Label): readonly string[] {
  return listedBehind(label).text.replace(SET, '').replace(SAID_OF_ALL, '').split('、')
}

/** 甲、乙、丙等成为热点，分别|受理86件、62件、58件: the verb is said of each that the clause before lists. */
function doneTo(walk: Walk, left: LeftRead, own: Label, count: number): readonly Label[] | undefined {
  const verb = left.compact.text.startsWith('分别') && VERB_TABLE.has(own.text)
  const amount = left.respectively && own.text.length < 6 && headStart(own.text) === 0
  const before = verb || amount ? walk.before?.() : undefined
  const told = before && labelOf(before)
  const striking = told && strikingOf(told.text)
  const items = told ? itemsOf(striking === undefined ? told : wordLabel(striking)) : []
  if (items.length !== count || items.some((item) => item.length < 2)) return undefined
  return items.map((item) => (verb ? joinLabels(own, wordLabel(item)) : joinLabels(wordLabel(item), own)))
}

// Matches 对欧盟、美国分别|进出口, 甲县、乙县分别|新增企业: what is said of each behind 分别.
const DEED = /^.+分别((?!占|[比较同])(?:[\u4e00-\u9fff“”]|GDP){2,12})$/

/** 生均教育支出，小学、初中分别为1.5万元、2.2万元: the amount stands in the clause before those it is told of. */
function withAmount(
  walk: Walk,
  left: LeftRead,
  names: readonly Label[] | undefined,
): readonly Label[] | undefined {
  const bare = names?.every(
    ({ text }) => text.length <= 8 && headStart(text) === undefined && !VERB_TABLE.at(text, 0),
  )
  const before = left.respectively && !left.direction && bare ? walk.before?.() : undefined
  const words = before ? labelOf(before).text : ''
  const amount = words.slice(words.lastIndexOf('的') + 1)
  if (headStart(amount) === undefined || amount.length > 14) return names
  return names?.map((name) => joinLabels(name, wordLabel(amount)))
}

function withDeed(names: readonly Label[] | undefined, words: string): readonly Label[] | undefined {
  const deed = DEED.exec(words)?.[1]
  // 拉动经济|增长 has lost its 增长 as if it were a change.
  const whole = deed?.startsWith('拉动') && !deed.endsWith('增长') ? `${deed}增长` : deed
  return whole === undefined ? names : names?.map((name) => joinLabels(name, wordLabel(whole)))
}

/** 第二、第三产业占生产总值的比重分别下降: each is a share. */
function withShare(names: readonly Label[] | undefined, words: string): readonly Label[] | undefined {
  const share = /(占.+?)的?(比重|比例|份额)$/.exec(words)
  return share ? names?.map((name) => joinLabels(name, wordLabel(`${share[1]}${share[2]}`))) : names
}

/** Whether a value goes on with a list whose names wait for their values. */
export function isNamed(walk: Walk, token: QuantityToken): boolean {
  const last = walk.follower
  return (
    walk.names !== undefined &&
    walk.nameAt < walk.nameCount &&
    last !== undefined &&
    isJoint(walk.text, last.token.end, token.start)
  )
}

/** 甲、乙产量分别比上年持平、下降2%: the names stand before 分别, whatever items without a figure come between. */
function headOfTurn(walk: Walk, left: LeftRead, index: number, turn: Turn | undefined): LeftRead {
  if (!turn || turn.place === 0 || turn.led < walk.clause) return left
  const head = readLeft(compactText(walk.text, walk.tokens, index, walk.clause, turn.led))
  return labelOf(head).text === '' ? left : head
}

/** Begins a list of values, or goes on with a list of changes whose verbs differ: 分别增长2.1%、|下降1.5%. */
export function startOrTurn(walk: Walk, left: LeftRead, index: number, turn: Turn | undefined): void {
  const goesOn = turn && turn.place > 0 && walk.nameAt > 0 && walk.nameCount === turn.count
  if (!goesOn) startList(walk, headOfTurn(walk, left, index, turn), index, turn?.count)
  if (turn) walk.nameAt = turn.place
}

/** 患者31万人、10万人，管理率分别为78%和77%: what a value of a list without names of its own is told of. */
export function pairedLevel(
  { names, nameAt, nameCount, said, drafts, follower }: Walk,
  token: QuantityToken | OrdinalToken,
): number | undefined {
  if (names || nameCount < 2 || !follower?.left.respectively || token.type !== 'quantity') return undefined
  const told = said.levels.filter((level) => {
    const one = drafts[level]?.token
    return one?.type === 'quantity' && one.kind !== token.kind && one.unit !== token.unit
  })
  return told.length < nameCount ? undefined : told.slice(-nameCount)[nameAt]
}
