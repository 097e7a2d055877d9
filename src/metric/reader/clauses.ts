// What marks do to the reader's books: a comma ends the clause, a semicolon its list, a full stop the sentence.
// 例：其中医院86个、诊所2180个；床位3万张 → behind the semicolon what is told is of the whole again.
import { compactText } from '../context/compact.ts'
import { readLeft } from '../context/left.ts'
import { turnsOver } from '../context/turns.ts'
import type { Label } from '../context/view.ts'
import { labelOf } from '../context/view.ts'
import { NOTHING, type Walk } from '../context/walk.ts'
import { later } from '../lexicon/later.ts'
import { turnedTo } from '../name/own/accounts.ts'
import { entityOf } from '../name/shared/parts.ts'
import type { MarkToken } from '../scan/token.ts'
import { endBracket, startBracket } from './brackets.ts'
import { openAmong, openComparison, openKinds, openList, shareBasis } from './openings.ts'
import { isPastEvent } from './periods.ts'

/** Takes a mark: what ends, what a bracket interrupts and what goes on behind it. */
export function readMark(walk: Walk, token: MarkToken, index: number): void {
  const { mark, end } = token
  if (mark === 'open') {
    startBracket(walk, token, index)
    return
  }
  if (mark === 'close') {
    endBracket(walk, end)
    return
  }
  if (mark === 'dun') return
  // 受灾人口、倒塌房屋，与近5年同期相比，分别下降9%、70%: what is compared stands before that.
  const compares = mark === 'comma' && walk.before !== undefined && isComparison(walk, token)
  if (!compares)
    walk.before = walk.quantities === 0 && mark !== 'stop' ? wordsBefore(walk, token, index) : undefined
  if (mark === 'semicolon') walk.theme = undefined
  else if (walk.before && (mark === 'comma' || mark === 'colon')) walk.theme = walk.before
  if (mark === 'colon') {
    openList(walk, end)
    openKinds(walk, token)
  }
  if (mark === 'comma') {
    openAmong(walk, token)
    openKinds(walk, token)
    walk.said = openComparison(walk, token)
  }
  // 居民消费价格与上年持平。分类别看，…: what a sentence without a figure told of is taken apart by the next.
  if (mark === 'comma' || (mark === 'stop' && walk.said.last === undefined)) shareBasis(walk, token, index)
  walk.clause = end
  walk.region = end
  walk.quantities = 0
  walk.once = undefined
  walk.span = undefined
  walk.follower = undefined
  const listed = mark === 'comma' && walk.nameAt > 0 && walk.nameAt < walk.nameCount
  if (!listed || !turnsOver(walk.text, end)) walk.names = undefined
  if (mark === 'semicolon' && walk.group && !walk.group.wide) endParts(walk)
  if (mark === 'semicolon' && isPastEvent(walk, index)) walk.month = undefined
  if (mark !== 'comma' && mark !== 'colon' && walk.aside) {
    walk.month = walk.aside.month
    walk.aside = undefined
  }
  if (mark === 'stop') startSentence(walk, end)
}

/** 其中医院86个、诊所2180个；|床位3万张: what is told next is of the whole again. */
function endParts(walk: Walk): void {
  walk.group = undefined
  const whole = walk.drafts[walk.said.whole ?? -1]
  walk.said = {
    ...walk.said,
    whole: undefined,
    // 高校5所，招生1.7万人，其中博士生46人；|在校生5.5万人: of those whose whole it is.
    ...(whole ? { topic: whole.label, entity: entityOf({ ...whole, production: 'words-before' }) } : {}),
  }
}

// Matches 与近5年同期相比, 较上年同期相比.
const COMPARISON = /^\s*[与同和跟较比][^，,。；]{2,20}相比较?$/

function isComparison({ text, clause, quantities }: Walk, { start }: MarkToken): boolean {
  if (quantities > 0 || start - clause > 26 || !text.slice(start - 3, start).includes('相比')) return false
  return COMPARISON.test(text.slice(clause, start))
}

function wordsBefore(walk: Walk, token: MarkToken, index: number): Walk['before'] {
  const { text, tokens, clause } = walk
  return later(() => {
    const left = readLeft(compactText(text, tokens, index, clause, token.start))
    return labelOf(left).text === '' ? undefined : left
  })
}

// Matches 最少单日受理量, 日均受理量: sides of an amount, which nobody takes apart.
const SIDE = /最[高低多少大小]|^[日月]均/

/** What a sentence is about: what it told last, but of 受理48326件，日均132件，最少3件 the first. */
function mainOf({ said, drafts }: Walk): Label | undefined {
  return said.topic && SIDE.test(said.topic.text) ? drafts[said.levels[0] ?? -1]?.label : said.topic
}

// Matches 其中, 从行业看，, 按经营地分： at the head of a sentence.
const GOES_ON = /^\s*(?:其中|(?:从|分|按)[^，,。：:\d]{1,10}(?:看|分)[，,：:])/

// Matches 分别比上年增长, 分别增长 at the head of a sentence.
const EACH_GREW = /^\s*分别(?:[比较](?:上年|去年)(?:同期)?|同比)?(?:增长|下降|增加|减少|提高|上升)/

/** 1-10月，工业增长4%。商品销售增长8%: in a bulletin of October the months told go on. */
function isBulletin({ base, month }: Walk): boolean {
  return (
    base?.start?.slice(0, 7) === base?.end.slice(0, 7) &&
    month?.end === base?.end &&
    month?.start?.endsWith('-01-01') === true
  )
}

function startSentence(walk: Walk, end: number): void {
  if (walk.said.last === undefined) walk.budget = turnedTo(walk.text.slice(walk.sentence, end)) ?? walk.budget
  walk.apart = takesApart(walk) ? walk.apart : (walk.said.headed ?? mainOf(walk) ?? walk.apart)
  walk.sentence = end
  walk.theme = undefined
  walk.headline = walk.said.level ?? walk.said.last ?? walk.headline
  const { told, said } = walk
  if (said.levels.length > 0) walk.told = said.levels
  // 产值1.4亿元。利润0.1亿元。分别比上年增长29%、17%: of those told in the sentences before.
  const each = said.levels.length > 0 && EACH_GREW.test(walk.text.slice(end, end + 16))
  walk.said = each
    ? { ...said, levels: [...(told ?? []), ...said.levels], list: [] }
    : { ...NOTHING, whole: undefined }
  // 其中 at the head of a sentence goes on with the time of the whole, 从行业看 with that told some sentences before.
  const { month } = walk
  if (month?.start?.endsWith('-01-01')) walk.since = month
  const on = GOES_ON.exec(walk.text.slice(end, end + 18))?.[0]
  if (on !== undefined) walk.month ??= on.endsWith('其中') ? undefined : walk.since
  else if (!isBulletin(walk)) {
    walk.month = undefined
    walk.compared = undefined
  }
  walk.frames.length = 0
  walk.group = undefined
}

/** 分行业看 at the head of a sentence takes the sentence before it apart. */
export function takesApart(walk: Walk): boolean {
  return /^\s*(从|分|按)[^，,。]{1,10}(看|分)[，,：:]/.test(
    walk.text.slice(walk.sentence, walk.sentence + 16),
  )
}
