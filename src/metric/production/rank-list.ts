// Places in a row and places among a number of peers: each place of a list has the name of its own value before.
// 例：甲、乙产量分别增长3%、4%，分别居全省第三、第六 → 甲产量 3, 乙产量 6；增速列全市11个区县第4位 → 4 of 全市11个区县.
import { compactText } from '../context/compact.ts'
import type { LeftRead } from '../context/left.ts'
import { readLeft } from '../context/left.ts'
import type { Label, Outcome, View } from '../context/view.ts'
import { joinLabels, labelOf, wordLabel } from '../context/view.ts'
import type { Walk } from '../context/walk.ts'
import { isJoint, splitNames } from '../name/shared/lists.ts'
import type { OrdinalToken } from '../scan/token.ts'
import { baseOf, readRank, standing } from './rank.ts'

type RankView = View & { readonly token: OrdinalToken }

/** Reads an ordinal as a place, alone or in a list; sets the names of the list that begins with it. */
export function readPlace(walk: Walk, view: RankView): Outcome {
  const { at, count, last } = listAround(view)
  const before = walk.drafts[walk.drafts.length - 1]
  if (
    at > 0 &&
    before?.production === 'rank' &&
    (before.token === view.tokens[view.index - 2] || before.token === view.tokens[view.index - 1])
  ) {
    const { label, scope, subject } = before
    const shared = { ...(scope && { scope }), ...(subject && { subject }) }
    return { type: 'metric', draft: { token: view.token, production: 'rank', label, ...shared } }
  }
  const outcome = amongPeers(walk, view) ?? readRank(view, last)
  if (count > 1 && outcome.type === 'metric') nameList(walk, view, outcome.draft, count)
  return outcome
}

/** Place in a list of ordinals, their number, and where the last one ends. */
function listAround({ text, tokens, index, token }: RankView): {
  readonly at: number
  readonly count: number
  readonly last: number
} {
  const joined = (from: number, to: number): boolean => {
    const [one, other] = [tokens[from], tokens[to]]
    return one?.type === 'ordinal' && other?.type === 'ordinal' && isJoint(text, one.end, other.start)
  }
  const step = (k: number, by: number): number => {
    const mark = tokens[k + by]
    return k + (mark?.type === 'mark' && mark.mark === 'dun' ? 2 * by : by)
  }
  let at = 0
  for (let k = index; joined(step(k, -1), k); k = step(k, -1)) at++
  let count = at + 1
  let end = token.end
  for (let k = index; joined(k, step(k, 1)); k = step(k, 1)) {
    count++
    end = tokens[step(k, 1)]?.end ?? end
  }
  return { at, count, last: end }
}

/** Names for a list of places: those of its own words, or of as many values before it. */
function nameList(
  walk: Walk,
  { text, token, drafts }: RankView,
  draft: { readonly label: Label; readonly scope?: string },
  count: number,
): void {
  const scoped = `${draft.scope ?? ''}排名`
  const tail = draft.label.text.endsWith(scoped) ? scoped : '排名'
  const own = splitNames(wordLabel(draft.label.text.replace(tail, '')), count)
  const apart = /分[别列居]|依次|各/.test(text.slice(Math.max(walk.clause, token.start - 16), token.start))
  const values = drafts.slice(-count)
  const alike = sameSide(values, count)
  const told = (apart || alike) && values.length === count ? values.map(({ label }) => label) : undefined
  const named = own ?? told
  walk.names = named?.map((label) => joinLabels(label, wordLabel(tail)))
  walk.nameAt = 0
  walk.nameCount = count
}

/** 城镇、农村居民收入分别增长4%、7%，居全省第五和第六: what was named in a row with one side has its places in a row. */
function sameSide(values: RankView['drafts'], count: number): boolean {
  const [first, ...rest] = values.map(({ label }) => label.text)
  const tail = first?.slice(-4) ?? ''
  return (
    values.length === count &&
    tail.length === 4 &&
    values.every(({ production }) => production === 'change') &&
    rest.every((name) => name !== first && name.endsWith(tail))
  )
}

// Matches `区中排名`, `县（市）中继续位列`, `市中分别列全省` between the number of the peers and the place.
const AMONG =
  /中(?:继续|持续|仍然?|稳定|稳|连续|整体|分别|综合|总|并|均)*(排名|位列|位居|名列|居|列|排)(全?[国省市])?$/

// Matches 在全省, 在西部 before the number of the peers, and 个区县排名 behind it, where no 中 stands between.
const IN = /[在于][^在于]{0,8}$/
// Matches 全市, 我市各 before the number of the peers, where no 在 stands before them.
const OF_ALL = /^(?:全[国省市区县州]|我[省市区县州])[各所]?有?$/
// Matches 增速排名, 总量居; not 排名 alone.
const STANDS = /[\u4e00-\u9fff](?:排名|位列|位居|名列|居|列|排)$/

/** 增速列全市11个区县第4位: the peers are counted between the verb and the place. */
function amongPeers(walk: Walk, view: RankView): Outcome | undefined {
  const { text, tokens, index, token, drafts } = view
  const at = beforeBracket(tokens, index - 1)
  const peers = tokens[at]
  if (peers?.type !== 'quantity' || peers.kind !== 'count' || peers.start < walk.clause) return undefined
  // 获得48枚金牌、位列全国第3: what was counted before is no peers.
  const between = text.slice(peers.end, token.start)
  if (!/^[\u4e00-\u9fff（）、]{0,12}$/.test(between) || /、(?:位列|位居|居|列|排名?)/.test(between))
    return undefined
  const left = readLeft(compactText(text, tokens, at, walk.clause, peers.start))
  const found = standing(left.compact.text)
  // 在全省21个市中居第7位; 全市20个区县排名第4, where the first four of them would be more than one.
  const whole = IN.test(left.compact.text) || (!token.top && OF_ALL.test(left.compact.text))
  const among = AMONG.test(between) || (whole && STANDS.test(between))
  if (!found && among) return amongThose(walk, view, left, peers.start)
  if (!found) return undefined
  const previous = drafts.findLast((draft) => draft.token.start < walk.clause)
  const own = labelOf(left, Math.min(left.lo, found.start), found.start)
  const label = joinLabels(baseOf(own, previous?.label, view), wordLabel('排名'))
  const scope = `${left.compact.text.slice(found.end).replace(/^(在|于)/, '')}${text.slice(peers.start, token.start)}`
  return { type: 'metric', draft: { token, production: 'rank', label, scope } }
}

/** 58个县（市、区）中: the count stands before the bracket that belongs to its noun. */
function beforeBracket(tokens: RankView['tokens'], from: number): number {
  let at = from
  for (; at >= 0; at--) {
    const token = tokens[at]
    if (token?.type !== 'mark' || !['open', 'close', 'dun'].includes(token.mark)) break
  }
  return at
}

/** Among peers that are named before them: what was stated last outside the phrase takes the place. */
function amongThose(walk: Walk, view: RankView, left: LeftRead, start: number): Outcome | undefined {
  const { text, token, drafts } = view
  const found = /(?:^|[在于])([^在于]{0,8})$/.exec(left.compact.text)
  const words = found?.[1] ?? ''
  const previous = drafts.findLast((draft) => draft.token.start < Math.min(walk.clause, start))
  // 增速在16个区中排名第5: what the words before 在 name, of what was stated last.
  const own = labelOf(left, left.lo, Math.max(left.lo, Math.min(left.hi, found?.index ?? 0)))
  if (!previous && own.text === '') return undefined
  const base = own.text === '' ? (previous?.label ?? own) : baseOf(own, previous?.label, view)
  const ranked = own.text === '' && previous?.production === 'rank'
  const label = ranked ? base : joinLabels(base, wordLabel('排名'))
  const scope = `${words}${text
    .slice(start, token.start)
    .replace(STANDS, (end) => end.charAt(0))
    .replace(/中[^中]*$/, '')}`
  return { type: 'metric', draft: { token, production: 'rank', label, scope } }
}
