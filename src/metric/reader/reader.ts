// The reader walks the tokens once, keeps what the sentence has said (periods, last level, lists, brackets) and asks
// the productions about every quantity. What comes out are drafts in order and the fate of every other numeral.
import type { NumeralMention, Period, ReadingContext } from '../../model/metric.ts'
import { compactText } from '../context/compact.ts'
import { type LeftRead, readLeft } from '../context/left.ts'
import { isLevel, isObject, type RightRead, readRight } from '../context/right.ts'
import { turnAt } from '../context/turns.ts'
import type { Outcome } from '../context/view.ts'
import { NOTHING, type Placed, type Walk } from '../context/walk.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'
import { turnedTo } from '../name/own/accounts.ts'
import { isNamed, startOrTurn } from '../name/shared/list-names.ts'
import { isJoint } from '../name/shared/lists.ts'
import { beforeNoun, isBracketedBound, sized } from '../name/shared/size.ts'
import { isBareName } from '../production/bare-han.ts'
import { PRODUCTIONS } from '../production/productions.ts'
import { readPlace } from '../production/rank-list.ts'
import { trimSpaces } from '../scan/chars.ts'
import { isPercent, lastJoined, type OrdinalToken, type QuantityToken, type Token } from '../scan/token.ts'
import { defaultPeriod } from './assemble.ts'
import { readMark, takesApart } from './clauses.ts'
import { completeGroups } from './complete-groups.ts'
import { nameByCount } from './deeds-by-count.ts'
import { openGroup } from './groups.ts'
import { linkLevels } from './link-levels.ts'
import { addNumeral, readTimeToken, startItem } from './reach.ts'
import { settle } from './settle.ts'

/** What a text states: figures in order, all other numerals, and what reaches beyond it. */
export interface ReadResult {
  readonly placed: readonly Placed[]
  readonly numerals: readonly NumeralMention[]
  /** A period that reaches beyond the text. */
  readonly carried: Period | undefined
  /** The years the text opens with. */
  readonly opening: Period | undefined
  /** The line of a budget told last. */
  readonly budget: string | undefined
}

/** Reads tokens into drafts and fates. */
export function readTokens(text: string, tokens: readonly Token[], context: ReadingContext): ReadResult {
  const walk = startWalk(text, tokens, context)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (token.type === 'mark') readMark(walk, token, index)
    else if (token.type === 'time') readTimeToken(walk, token, index)
    else if (token.type === 'mask') {
      if (token.reason === 'list mark') startItem(walk)
      addNumeral(walk, token.start, token.end, token.fate, token.reason, token.value)
    } else if (token.type === 'ordinal') settle(walk, readOrdinal(walk, token, index), index)
    else settle(walk, readQuantity(walk, token, index), index)
  }
  const { placed, numerals, month, paragraph, opening } = walk
  const budget = (placed.length === 0 ? turnedTo(text) : undefined) ?? walk.budget
  completeGroups(text, placed)
  linkLevels(placed, walk.base)
  nameByCount(placed)
  return { placed, numerals, carried: month ?? paragraph, opening, budget }
}

/** The books of a reader that has read nothing yet. */
function startWalk(text: string, tokens: readonly Token[], context: ReadingContext): Walk {
  return {
    text,
    tokens,
    heading: context.heading,
    project: context.project,
    placed: [],
    drafts: [],
    numerals: [],
    frames: [],
    sentence: 0,
    clause: 0,
    region: 0,
    quantities: 0,
    before: undefined,
    theme: undefined,
    said: NOTHING,
    paragraph: context.carried,
    turned: undefined,
    opening: undefined,
    month: undefined,
    since: undefined,
    items: undefined,
    aside: undefined,
    once: undefined,
    span: undefined,
    compared: undefined,
    base: defaultPeriod(context),
    long: false,
    counted: undefined,
    names: undefined,
    times: undefined,
    nameAt: 0,
    nameCount: 1,
    apart: undefined,
    follower: undefined,
    budget: context.budget,
    headline: undefined,
    told: [],
    groups: 0,
    group: undefined,
  }
}

function leftOf(walk: Walk, token: Token, index: number): LeftRead {
  const left = readLeft(compactText(walk.text, walk.tokens, index, regionOf(walk, token), token.start))
  return awayFrom(walk, left, token)
}

// Matches 低, 高出, 少了 as all the words between two amounts.
const AWAY = /^(?:([高多快])|[低少慢])[了出]?$/

/** 比全省平均水平97.5%|低|1.6个百分点: how far it is from the amount that stands behind 比. */
function awayFrom({ text, clause, drafts }: Walk, left: LeftRead, { start }: Token): LeftRead {
  const away = left.compact.text.length <= 2 ? AWAY.exec(left.compact.text) : null
  const base = away ? drafts.at(-1)?.token : undefined
  if (!away || !base || text.slice(base.end, start).trim() !== away[0]) return left
  const against = /[比较](?!重|例|率)(.*)$/.exec(text.slice(Math.max(clause, base.start - 40), base.start))
  if (!against) return left
  const last = /上年|去年|上一年/.test(against[1] ?? '')
  const basis = !last ? 'other' : /同期/.test(against[1] ?? '') ? 'year-on-year' : 'previous-year'
  return { ...left, hi: left.lo, direction: away[1] ? 'up' : 'down', basis, tailed: true }
}

/** Behind a quantity of the same clause its own predicate goes on to the next 、: 25项经验获推广、|83项案例. */
function regionOf(walk: Walk, token: Token): number {
  if (walk.quantities === 0) return walk.region
  // 89家单位|的购车费、接待费支出分别为: the list behind 的 is all of the next figures.
  if (walk.text.charAt(walk.region) === '的' && walk.text.slice(walk.region, token.start).includes('分别'))
    return walk.region
  const dun = walk.text.slice(walk.region, token.start).indexOf('、')
  return dun < 0 ? walk.region : walk.region + dun + 1
}

function readOrdinal(walk: Walk, token: OrdinalToken, index: number): Outcome {
  const { text, tokens, drafts, said, long, heading } = walk
  // 12项指标|进入全省前5: the place is part of the name of those counted.
  const last = drafts.at(-1)
  const placed = last?.production === 'noun-with-predicate' && last.token.start >= walk.clause
  if (placed && last.label.text.endsWith(text.slice(token.start, token.end)))
    return { type: 'numeral', fate: 'ordinal', reason: 'ordinal' }
  const before = walk.quantities === 0 ? walk.before?.() : undefined
  const left = leftOf(walk, token, index)
  return readPlace(walk, { text, tokens, index, drafts, said, left, before, long, heading, token })
}

function readQuantity(walk: Walk, token: QuantityToken, index: number): Outcome | undefined {
  const { text, tokens } = walk
  openGroup(walk, token)
  const last = lastJoined(tokens, index)
  const joined = last > index
  const right = sized(walk, index, joined, nounBehind(walk, index, token, last))
  const turn = turnAt(text, tokens, index, walk.clause)
  if (turn && turn.place > 0) walk.region = turn.from
  if (turn?.basis) walk.said = { ...walk.said, shared: turn.basis }
  const goesOn = followsOn(walk, token, index, right !== undefined) || isNamed(walk, token)
  const left = (goesOn ? walk.follower?.left : undefined) ?? leftOf(walk, token, index)
  if (!goesOn) startOrTurn(walk, left, index, turn)
  walk.follower = { left, token }
  const after = tokens[last + 1]
  const rateFollows = after?.type === 'quantity' && after.kind === 'percentage'
  const counted = walk.counted?.end === regionOf(walk, token) ? walk.counted.label : undefined
  const view = {
    text,
    tokens,
    index,
    drafts: walk.drafts,
    said: walk.said,
    left,
    before: walk.quantities === 0 ? walk.before?.() : undefined,
    long: walk.long || walk.aside?.years === true,
    aside: walk.aside?.years === true,
    heading: walk.heading,
    project: walk.project,
    token,
    right,
    joined,
    rateFollows,
    counted,
    clause: walk.clause,
    place: walk.nameAt,
    count: walk.nameCount,
    name: walk.names?.[walk.nameAt],
    theme: walk.theme,
    budget: walk.budget,
    apart: takesApart(walk) ? walk.apart : undefined,
  }
  for (const production of PRODUCTIONS) {
    const outcome = production.read(view)
    if (outcome) return outcome
  }
  return undefined
}

/** The noun behind a quantity and those joined to it, of which `last` is the last. */
function nounBehind(walk: Walk, index: number, token: QuantityToken, last: number): RightRead | undefined {
  const { text, tokens } = walk
  const stop = tokens[last]?.end ?? token.end
  // 举办2期|为期5天的|培训班: how long they took is no part of the name.
  const end = stop + (LASTING.exec(text.slice(stop, stop + 12))?.[0].length ?? 0)
  const counts = token.kind === 'count'
  // 推出|12批181项|改革举措: the verb before both.
  let start = token.start
  for (let k = index - 1; tokens[k]?.type === 'quantity' && tokens[k]?.end === start; k--)
    start = tokens[k]?.start ?? start
  const verbEnd = trimSpaces(text, start, walk.clause)
  const led = VERB_TABLE.before(text, verbEnd, Math.max(0, verbEnd - 4)) !== undefined
  const among = AMONG.test(text.slice(Math.max(walk.clause, start - 8), start))
  let next = last + 1
  while ((tokens[next]?.start ?? end) < end) next++
  const limit = nextLimit(text, tokens, next, end, among)
  return readRight(text, beforeNoun(walk, token, end, led), limit, {
    classifier: counts,
    led,
    object: counts && isObject(text, token.start),
    made: counts && MAKES.test(text.slice(verbEnd - 2, verbEnd)),
  })
}

// Matches 为期30天的, 为期一周的 behind a count.
const LASTING = /^为期[^，。；、]{1,6}的/

// Matches 推进, 打造 before a count, whose object is no more than a noun; not 推动, 支持.
const MAKES =
  /^(?:推进|抓好|打造|建设|新建|建成|实施|新增|培育|创建|开展|启动|出台|制定|设立|谋划|储备|开工|建立|布局)$/

// Matches 超过, 突破 between a 、 and a figure: 里程增加120公里、|突破4000公里 says something of its own.
const PASSES = /^(?:超过?|超越|突破|跨越|迈上|跃上|逼近)/

/** Whether the words before the quantity before it are said of this one, too. */
function followsOn(walk: Walk, token: QuantityToken, index: number, hasNoun: boolean): boolean {
  const { text, tokens, follower } = walk
  if (!follower || PASSES.test(text.slice(token.start, token.start + 2))) return false
  const previous = tokens[index - 1]
  if (previous?.type === 'quantity' && previous.end === token.start) return true
  if (hasNoun) return false
  const { left, token: before } = follower
  const alike = before.unit === token.unit || (isPercent(before) && isPercent(token))
  // 比上年减少2起、10人: the words before the first are said of each.
  const each = left.direction !== undefined && (left.respectively || left.hi <= left.lo)
  return (alike || each) && isJoint(text, before.end, token.start)
}

// Matches 排名 of 全省15个区县排名|第10位.
const STANDING = /(?<=.)(?:排名|位列|位居|名列|排在|排|列|居)$/

// Matches 在全省, 在 before the number of those among whom something stands.
const AMONG = /[在于](?:全[国省市区县州]|[\u4e00-\u9fff]{2,4})?$/

/** How many characters 排名 takes of 全省15个|区县排名|第10位. */
function standingBefore(text: string, start: number, end: number): number {
  return STANDING.exec(text.slice(start, end))?.[0].length ?? 0
}

/** 46个|（20户以上）|自然村: a bound in brackets right behind the unit is passed over. */
function pastBound(text: string, tokens: readonly Token[], from: number, start: number): number {
  const [open, bound, close] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  const bracketed =
    open?.type === 'mark' && open.mark === 'open' && open.start === start && bound?.type === 'quantity'
  return bracketed && close?.type === 'mark' && isBracketedBound(text, bound, close.start) ? from + 3 : from
}

/** 医疗急救（|120|）分站: a bare number alone in a bracket within the words. */
function isBracketedCode(text: string, { start, end, unit }: QuantityToken): boolean {
  return unit === '' && text.charAt(start - 1) === '（' && /^）[\u4e00-\u9fff]/.test(text.slice(end, end + 2))
}

/** Where the words behind a quantity end at the latest; `among` whom something stands, if they are those. */
function nextLimit(
  text: string,
  tokens: readonly Token[],
  from: number,
  start: number,
  among: boolean,
): number {
  let depth = 0
  for (let k = pastBound(text, tokens, from, start); k < tokens.length; k++) {
    const token = tokens[k]
    if (token?.type === 'ordinal') return token.start - (among ? standingBefore(text, start, token.start) : 0)
    if (token?.type === 'quantity' && !isBareName(token) && !isBracketedCode(text, token)) return token.start
    // 5项工程|10月底前完工; 结转下年办理 goes on.
    if (
      token?.type === 'time' &&
      token.start > start &&
      /[月日]/.test(token.text) &&
      !/[到至于在自从由]/.test(text.charAt(token.start - 1))
    )
      return token.start
    if (token?.type !== 'mark') continue
    if (token.mark === 'open') depth++
    else if (token.mark === 'close') depth--
    // 城市（区、县）: what a bracket lists does not end the words.
    else if (token.mark === 'dun' && isLevel(text.slice(start, token.start))) continue
    else if (depth <= 0 || token.mark !== 'dun') return token.start
  }
  return text.length
}
