// Books what a production said of a token, a metric with its period and group or a numeral with its fate, and remembers
// in the walk what the rest of the sentence may be told of.
import type { Basis } from '../../model/metric.ts'
import { toNumber } from '../../text/decimal.ts'
import { isObject } from '../context/right.ts'
import type { Draft, Label, Outcome } from '../context/view.ts'
import type { Walk } from '../context/walk.ts'
import { lineOf } from '../name/own/accounts.ts'
import { AIM_ALONE } from '../name/own/aim.ts'
import { pairedLevel } from '../name/shared/list-names.ts'
import { entityOf } from '../name/shared/parts.ts'
import { lastJoined, type OrdinalToken, type QuantityToken } from '../scan/token.ts'
import { groupOf } from './groups.ts'
import { periodOf } from './periods.ts'
import { addNumeral } from './reach.ts'

/** What bounds those counted behind it. */
const BOUNDS = new Set(['age in a name', 'threshold in a name', 'class in a name'])

/** Books an outcome: a metric with its period and group, or a numeral with its fate. */
export function settle(walk: Walk, outcome: Outcome | undefined, index: number): void {
  const token = walk.tokens[index]
  if (token?.type !== 'quantity' && token?.type !== 'ordinal') return
  if (outcome?.type !== 'metric') {
    bookNumeral(walk, token, outcome)
    return
  }
  const name = walk.names?.[walk.nameAt]
  const draft =
    name && outcome.draft.production !== 'share' ? listed(walk, outcome.draft, name) : outcome.draft
  const told = pairedLevel(walk, token) ?? walk.said.level ?? walk.said.last ?? walk.said.outer
  walk.nameAt++
  const { period, inferred, long, origin } = periodOf(walk, token, index, draft.label.text)
  const at = walk.placed.length
  const behind = walk.drafts[told ?? -1]?.label.text
  walk.drafts.push(draft)
  walk.placed.push({
    draft,
    period: draft.period ?? period,
    inferred,
    ...(behind !== undefined && behind !== draft.label.text && { behind }),
    sentence: walk.sentence,
    clause: walk.clause,
    long,
    ...groupOf(walk, draft, token, at, period),
  })
  walk.quantities++
  walk.region = Math.max(token.end, outcome.consumed ?? 0)
  // 对9个街道开展监督: the counted thing is an object, what follows is not its predicate.
  const object =
    /^\s*(对|向|为|给|让|在|于|从)/.test(walk.text.slice(walk.clause, walk.clause + 4)) ||
    isObject(walk.text, token.start)
  walk.counted =
    outcome.consumed && !object ? { end: outcome.consumed, label: draft.noun ?? draft.label } : undefined
  // 去年同期为28件|40人: what stands without a gap has one time.
  if (walk.nameAt >= walk.nameCount && lastJoined(walk.tokens, index) === index) walk.once = undefined
  remember(walk, draft, at, origin === true)
}

/** What is no figure keeps its fate and the reason of it. */
function bookNumeral(
  walk: Walk,
  token: QuantityToken | OrdinalToken,
  outcome: Exclude<Outcome, { readonly type: 'metric' }> | undefined,
): void {
  // 35岁以下|286名: what is part of a name begins no list.
  if (BOUNDS.has(outcome?.reason ?? '')) walk.follower = undefined
  const start = token.type === 'quantity' ? token.numberStart : token.start
  const value =
    token.type === 'ordinal'
      ? token.value
      : token.value && token.exactNumber === undefined
        ? toNumber(token.value)
        : token.exactNumber
  addNumeral(
    walk,
    start,
    token.type === 'quantity' ? token.unitEnd : token.end,
    outcome?.fate ?? 'word',
    outcome?.reason ?? 'unread',
    value,
  )
}

/** A draft of a list by its own name; what it was told of, where that has another name, is not its level. */
function listed({ drafts }: Walk, draft: Draft, name: Label): Draft {
  if (draft.headed) return draft
  const of = draft.change?.of
  if (!draft.change || of === undefined || drafts[of]?.label.text === name.text)
    return { ...draft, label: name }
  const { direction, basis } = draft.change
  return { ...draft, label: name, change: { direction, basis } }
}

/** What a draft speaks of; a streak of its subject, where it has one. */
function topicOf(draft: Draft): Label | undefined {
  if (draft.production !== 'streak') return draft.label
  return draft.noun?.text ? draft.noun : undefined
}

/** What the changes behind a figure are against: what it was itself, or the year before whose value it is. */
function comparedBy({ change, production }: Draft): Basis | undefined {
  if (production === 'base') return 'previous-year'
  return change?.basis === 'year-on-year' || change?.basis === 'previous-year' ? change.basis : undefined
}

/** Figures that what follows in the sentence is not told of. */
const ASIDE = new Set(['rank', 'goal', 'equal', AIM_ALONE, 'base', 'per-head'])

// Matches 工作日日均客运量: what falls to some of the days grows by itself.
const DAYS = /^(?:工作日|节假日|周末|高峰日)/

/** 产值12亿元，是2015年的1.7倍，年均增长14%: the multiple says the level once more, what follows is of the level. */
function isMultiple({ said, drafts }: Walk, { token, label }: Draft): boolean {
  return (
    token.type === 'quantity' &&
    token.kind === 'multiple' &&
    said.levels.some((level) => drafts[level]?.label.text === label.text)
  )
}

/** 社会组织386个，其中社会团体148个、基金会238个，从业人员…: behind all of its parts what is told is of the whole. */
function wholeTold({ group, drafts, text }: Walk): Label | undefined {
  const whole = drafts[group?.whole ?? -1]
  const last = drafts.at(-1)
  if (!group?.told || !whole || whole.token.type !== 'quantity' || !whole.token.value || !last)
    return undefined
  const { unit } = whole.token
  const all = group.told.sum > 0 && group.told.sum === toNumber(whole.token.value)
  // 其中公办6家、床位140张，民办8家，床位…: those parts have theirs each.
  const alone = drafts
    .slice(group.whole + 1)
    .every(({ token }) => token.type === 'quantity' && (token.unit === unit || token.kind === 'percentage'))
  // 企业126家，其中特级2家、一级86家，完成总产值…: grades of those that did it together.
  const [one] = drafts.slice(-2)
  const grades = one?.production === 'part-of-whole' && text.slice(one.token.end, one.token.end + 1) === '、'
  const done =
    grades && last.production === 'part-of-whole' && DID.test(text.slice(last.token.end, last.token.end + 6))
  return (all && alone && /[，,]/.test(text.charAt(last.token.end))) || done ? entityOf(whole) : undefined
}

// Matches ，完成, ，全年实现 behind the last of the parts.
const DID = /^[，,](?:全年|共|累计)?(?:完成|实现)/

/** 产量36.8万吨，净增1.2万吨，增长3.4%: what grew by so much is what there is, not what was added to it. */
function isNet(draft: Draft, level: Draft | undefined): boolean {
  return level !== undefined && draft.label.text === `净增${level.label.text.replace(/(?<=..)总[数量]$/, '')}`
}

/** 指数4.18，在全市20个区县中排名第4，同比下降3%: the peers of a place are not what fell. */
function pastPeers({ said, drafts }: Walk, { production, scope, token }: Draft): Walk['said'] {
  const peers = production === 'rank' && scope !== undefined ? drafts[said.last ?? -1] : undefined
  const level = said.levels.findLast((at) => at !== said.last)
  if (peers?.token.type !== 'quantity' || peers.token.kind !== 'count' || level === undefined) return said
  if (said.level !== said.last || token.start - peers.token.end > PEERS) return said
  const topic = drafts[level]?.label
  return { ...said, level, levels: said.levels.filter((at) => at !== said.last), ...(topic && { topic }) }
}

/** Within so many characters behind the number of the peers stands the place. */
const PEERS = 12

function remember(walk: Walk, draft: Draft, at: number, origin: boolean): void {
  const said = pastPeers(walk, draft)
  const level = draft.change === undefined
  const share = draft.production === 'share'
  const aside = ASIDE.has(draft.production) && !DAYS.test(draft.label.text)
  const main = !share && !aside && !isMultiple(walk, draft) && !isNet(draft, walk.drafts[said.level ?? -1])
  // What a bracket tells is of a part.
  if (walk.frames.length === 0) walk.budget = lineOf(draft) ?? walk.budget
  const whole = wholeTold(walk)
  const topic = whole ?? (main ? topicOf(draft) : draft.noun)
  walk.said = {
    level: level && main ? at : said.level,
    last: at,
    list: level ? (walk.nameAt > 1 ? [...said.list, at] : [at]) : said.list,
    // 甲从3亿元增加到5亿元，乙从2亿元增加到4亿元，分别增长: what they were is none of the two.
    levels: level && !origin ? [...said.levels.slice(-15), at] : said.levels,
    base: draft.base ?? said.base,
    whole: said.whole,
    outer: said.outer,
    basis: said.basis,
    shared: said.shared ?? comparedBy(draft),
    topic: topic ?? said.topic,
    headed: level || said.headed ? said.headed : draft.label,
    entity: whole ?? entityOf(draft) ?? said.entity,
    listed: said.listed,
    among: said.among,
  }
}
