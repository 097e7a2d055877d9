// Wholes and their parts: 其中 and brackets take apart the level before them.
// 例：处分9.3万人（其中党纪处分8万人） → total 9.3万人, part 8万人.
import type { Period } from '../../model/metric.ts'
import { toNumber } from '../../text/decimal.ts'
import { countedIn, whom } from '../context/counted-in.ts'
import type { Draft } from '../context/view.ts'
import type { Walk } from '../context/walk.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'
import { AIM_ALONE } from '../name/own/aim.ts'
import type { OrdinalToken, QuantityToken } from '../scan/token.ts'

/** 其中 takes apart the level before it, up to the semicolon; at the head of a sentence the one before that. */
export function openGroup(walk: Walk, token: QuantityToken): void {
  if (walk.quantities > 0) return
  const words = walk.text.slice(walk.clause, token.start)
  const before = walk.text.slice(Math.max(0, walk.clause - 4), walk.clause)
  if (!/^[\s]*其中/.test(words) && !/其中[有含]?[，,：:]$/.test(before)) return
  // 处分9.3万人（其中党纪处分8万人）: the bracket has its whole, whatever the sentence before told.
  if (walk.said.level === undefined && walk.said.whole !== undefined && walk.frames.length > 0) return
  // 失业率5.5%，研发投入增长9%，其中: parts of what grew are none of the level before it.
  const last = walk.drafts[walk.said.last ?? -1]
  const grown =
    last?.change &&
    last.change.of === undefined &&
    last.token.end > (walk.drafts[walk.said.level ?? -1]?.token.end ?? 0)
  if (grown && /^[，,]\s*$/.test(walk.text.slice(last.token.end, walk.clause))) return
  const inside = walk.said.level !== undefined
  const whole = beforeEach(walk, inUnitOf(walk, token) ?? walk.said.level ?? toldBefore(walk, token), words)
  const total = whole === undefined ? undefined : walk.placed[whole]
  if (whole === undefined || !total || exceeds(token, total.draft)) return
  const wholes = inside ? walk.said.levels : walk.told
  walk.said = { ...walk.said, whole }
  walk.group =
    total.group?.as === 'part'
      ? undefined
      : { key: total.group?.key ?? ++walk.groups, whole, wholes, wide: !inside }
}

/** 实有经营主体32万户，注册资本1.2万亿元。其中，企业11万户: the level of the sentence before in the unit of the part. */
function toldBefore({ headline, placed }: Walk, { unit }: QuantityToken): number | undefined {
  const sentence = placed[headline ?? -1]?.sentence
  for (let at = headline ?? -1; at >= 0 && at > (headline ?? 0) - 6; at--) {
    const one = placed[at]
    if (!one || one.sentence !== sentence) break
    const { token, change, production } = one.draft
    if (token.type === 'quantity' && token.unit === unit && !change && production !== 'share') return at
  }
  return headline
}

/** 新登记企业4万户，日均133户，其中: what falls to each day has no parts, unless those do. */
function beforeEach({ drafts, said }: Walk, whole: number | undefined, words: string): number | undefined {
  const draft = drafts[whole ?? -1]
  if (!draft || !EACH.test(draft.label.text) || /[人户生校日月年]均/.test(words)) return whole
  const alike = said.levels.findLast((level) => {
    const one = drafts[level]
    return (
      one?.token.type === 'quantity' &&
      draft.token.type === 'quantity' &&
      one.token.unit === draft.token.unit &&
      !EACH.test(one.label.text)
    )
  })
  return alike ?? whole
}

// Matches 生均, 日均, 每千人 at the head of a name.
const EACH = /^(?:[人生户校班村店场次件亩日月年]均|平均|每)/

/** 其中 and brackets make parts of the level before them. */
export function groupOf(
  walk: Walk,
  draft: Draft,
  token: QuantityToken | OrdinalToken,
  at: number,
  period: Period | undefined,
): { group?: { key: number; as: 'total' | 'part' } } {
  if (
    draft.change ||
    // 13个行政村（原23个）: what was before is no part.
    /^原.{2}/.test(draft.label.text) ||
    // 得分97分（满分100分）: what could be got is no part.
    /^(?:满分|总分|基准分值?)$/.test(draft.label.text) ||
    // 支出98亿元，生均经费1.8万元; 每千人拥有经营主体96户: what falls to each is no part of the sum.
    (EACH.test(draft.label.text) && !EACH.test(walk.drafts[walk.group?.whole ?? -1]?.label.text ?? '')) ||
    token.type !== 'quantity' ||
    draft.production === 'share' ||
    // 新增上市公司18家，其中新增甲类6家，累计12家: what there is by now is no part of what was added.
    isSummed(walk, draft) ||
    draft.production === AIM_ALONE ||
    draft.production === 'streak'
  )
    return {}
  const { group } = walk
  const total = group ? walk.placed[group.whole] : undefined
  if (!group || !total) return {}
  const other = wholeBeside(walk, group, draft)
  const nearer =
    other !== undefined &&
    (shared(walk.drafts[other], draft) > shared(total.draft, draft) ||
      (isSameDeed(walk.drafts[other], draft) && !isSameDeed(total.draft, draft)))
  if (other !== undefined && (nearer || !isCloser(total.draft, draft))) return partOf(walk, other, token)
  if (
    // 总量增加9.6%，其中占比50%: an amount of change has no parts.
    total.draft.change ||
    total.draft.token.type !== 'quantity' ||
    !isOfWhole(total.draft, draft) ||
    at === group.whole ||
    isCounterpart(walk, total, draft, period)
  )
    return {}
  const left = rest(walk, group, total.draft, total.draft.token, token)
  if (left === undefined) return {}
  if (!total.group) walk.placed[group.whole] = { ...total, group: { key: group.key, as: 'total' } }
  walk.group = { ...group, told: left }
  return { group: { key: group.key, as: 'part' } }
}

function isSummed({ drafts, group }: Walk, { accumulation }: Draft): boolean {
  return accumulation === 'cumulative' && drafts[group?.whole ?? -1]?.accumulation === 'new'
}

/** Whether a part is counted as its whole is: 总诊疗人次8.4亿 and 医院3.1亿人次 are. */
function isOfWhole(total: Draft, part: Draft): boolean {
  const unit = countedIn(part)
  return unit !== undefined && countedIn(total) === unit
}

/** 机构815个，床位9.8万张。其中甲类539个，床位8.9万张: what else was told of the whole has parts of its own. */
function wholeBeside(
  walk: Walk,
  { whole, wholes }: NonNullable<Walk['group']>,
  draft: Draft,
): number | undefined {
  const beside = wholes.filter((level) => {
    const one = walk.placed[level]?.draft
    if (!one || level === whole || walk.placed[level]?.group?.as === 'part') return false
    if (isApart(walk, level, whole) || !isOfWhole(one, draft)) return false
    // 受理事项862件次、3014人次: the same once more.
    if (one.label.text === walk.drafts[whole]?.label.text) return true
    return isSameAttribute(one, draft) || isSameDeed(one, draft)
  })
  // 总投资26亿元，计划投资8亿元，其中甲类项目总投资6亿元: of the one that is named alike.
  const alike = (level: number): number => shared(walk.drafts[level], draft)
  return beside.findLast((level) => beside.every((other) => alike(other) <= alike(level)))
}

/** 起诉54件，维持31件；复议37件，其中维持25件: what was told before the semicolon is of another whole. */
function isApart({ drafts, text }: Walk, level: number, whole: number): boolean {
  const [first, last] = [drafts[Math.min(level, whole)], drafts[Math.max(level, whole)]]
  return (
    first !== undefined && last !== undefined && /[；;]/.test(text.slice(first.token.end, last.token.start))
  )
}

/** How many characters two names end alike in. */
function shared(whole: Draft | undefined, { label: { text: part } }: Draft): number {
  const text = whole?.label.text ?? ''
  let size = 0
  while (size < text.length && size < part.length && text.at(-1 - size) === part.at(-1 - size)) size++
  return size
}

/** Whether the whole itself has the part: of two amounts in one unit it is the one of the same name. */
function isCloser(total: Draft, part: Draft): boolean {
  return (
    isOfWhole(total, part) &&
    (isSameAttribute(total, part) || total.token.type !== 'quantity' || total.token.kind !== 'money')
  )
}

function partOf(walk: Walk, whole: number, token: QuantityToken): { group?: { key: number; as: 'part' } } {
  const total = walk.placed[whole]
  if (!total || total.group?.as === 'part' || total.draft.change || exceeds(token, total.draft)) return {}
  const key = total.group?.key ?? ++walk.groups
  if (!total.group) walk.placed[whole] = { ...total, group: { key, as: 'total' } }
  return { group: { key, as: 'part' } }
}

/** 受理案件1.2万件，办结1.1万件。其中市中院受理2800件 is a part of what was received. */
function isSameDeed(whole: Draft | undefined, { label: { text: part } }: Draft): boolean {
  const verb = whole && VERB_TABLE.at(whole.label.text, 0)
  return verb !== undefined && verb.end > 1 && part.includes(whole?.label.text.slice(0, verb.end) ?? ' ')
}

/** 设施床位 and 全部床位 end alike: 营业收入 has no part in 营业利润. */
function isSameAttribute({ label: { text: whole } }: Draft, { label: { text: part } }: Draft): boolean {
  if (whole.endsWith('率')) return part.endsWith('率')
  return whole.length > 1 && part.endsWith(whole.replace(/[数量]$/, '').slice(-2))
}

/** 诊所312所，医生2.6万人，其中民办诊所86所: the whole is the level in the unit of the part, where the last is in another. */
function inUnitOf({ said, drafts, told, headline }: Walk, token: QuantityToken): number | undefined {
  const unit = whom(token.unit)
  const unitOf = (level: number | undefined): string | undefined => {
    const draft = drafts[level ?? -1]
    return draft && countedIn(draft)
  }
  const last = said.level ?? headline
  if (last === undefined || unitOf(last) === unit) return undefined
  return (said.level === undefined ? told : said.levels).findLast((level) => {
    const draft = drafts[level]
    return draft && countedIn(draft) === unit && !exceeds(token, draft)
  })
}

/**
 * What the parts with this one come to; undefined where it can be none: larger than the whole, or told behind parts that
 * are the whole already, as 发出建议58件 behind 案件86件，其中行政62件、民事24件.
 */
function rest(
  { clause }: Walk,
  { told }: NonNullable<Walk['group']>,
  draft: Draft,
  whole: QuantityToken,
  token: QuantityToken,
): { readonly sum: number; readonly clause: number } | undefined {
  if (!whole.value || !token.value || !addsUp(draft)) return told ?? { sum: 0, clause }
  if (exceeds(token, draft)) return undefined
  const [all, part] = [toNumber(whole.value), toNumber(token.value)]
  const sum = told?.sum ?? 0
  if (sum === all && told?.clause !== clause && all > 0) return undefined
  return { sum: Number((sum + part).toPrecision(12)), clause }
}

/** 其他处理14件。申请内容主要涉及拆迁，其中拆迁类78件: what is more than the figure before is no part of it. */
function exceeds(part: QuantityToken, whole: Draft): boolean {
  const { token } = whole
  if (token.type !== 'quantity' || countedIn(whole) !== whom(part.unit) || !addsUp(whole)) return false
  if (token.approximation || part.approximation || !token.value || !part.value) return false
  return toNumber(part.value) > toNumber(token.value)
}

/** Whether parts make up the whole: rates, averages, prices and standards of parts may lie above it. */
function addsUp({ token, label }: Draft): boolean {
  if (token.type !== 'quantity') return false
  if (token.kind === 'count' || token.kind === 'duration') return !/均|每/.test(label.text)
  return (
    (token.kind === 'money' || token.kind === 'measure') && !/[均每价率度值]|标准|水平|定额/.test(label.text)
  )
}

/** 受理咨询280件（上年同期300件）: the figure of the same in another year is no part. */
function isCounterpart(
  { text, clause, base }: Walk,
  total: Walk['placed'][number],
  draft: Draft,
  period: Period | undefined,
): boolean {
  const year = (one: Period | undefined): string | undefined => (one ?? base)?.end.slice(0, 4)
  if (year(total.period) === year(draft.period ?? period)) return false
  // 答复3050件（含上年度结转34件）, 累计建成54家（2021年建成10家）
  if (/^\s*(?:其中|含|包括)/.test(text.slice(clause, clause + 4))) return false
  const built = total.draft.stock === true || total.draft.accumulation === 'cumulative'
  return built
    ? draft.label.text === total.draft.label.text
    : total.draft.label.text.includes(draft.label.text)
}
