// Which level an amount of change is of that names none: the one in its place, in its unit, beside its yardstick.
// 例：桥梁87万座、6千万米，增加2万座、|49万米 → of the length；失业率3.2%，比控制目标4%低|0.8个百分点 → of the rate.
import { unitOf } from '../context/counted-in.ts'
import { type Draft, type Label, type QuantityView, wordLabel } from '../context/view.ts'
import { attributed } from '../name/shared/parts.ts'
import { isPercent } from '../scan/token.ts'
import { placeMoved } from './moved-places.ts'

/** The level as an index into the drafts; `measured` is the one that stands beside the yardstick of the clause. */
export function levelBefore(view: QuantityView, measured: number | undefined): number | undefined {
  return inPlace(view) ?? measured ?? placeMoved(view) ?? shared(view) ?? inUnit(view)
}

/** Of several amounts in a row each is of the level or the change in its place before. */
function inPlace(view: QuantityView): number | undefined {
  const { left, said, count, drafts, token } = view
  if (count <= 1) return undefined
  // 分别完成计划的98%和96%，分别增长3%和5%: what grew are the amounts, not their shares of the plan.
  const grew =
    token.kind === 'percentage' && drafts[(said.last ?? -1) - view.place]?.production === 'share'
      ? said.levels.filter(
          (level) => !/完成[^，]*(?:计划|预算|任务|目标)/.test(drafts[level]?.label.text ?? ''),
        )
      : said.levels
  const listed = grew.length === said.levels.length && said.list.length >= 2
  const pairs = left.respectively || !listed ? grew.slice(-count) : said.list
  const pair = pairs.length >= count ? pairs[view.place] : undefined
  const turned = turnedBefore(view)
  const same = drafts[turned ?? -1]?.label.text === drafts[pair ?? -1]?.label.text
  return same ? pair : (turned ?? pair)
}

/** 收、支各减少12万元、8万元，各下降10%、7%: each is of the change in its place before, which is of no level. */
function turnedBefore({ drafts, said, count }: QuantityView): number | undefined {
  const at = drafts.length - count
  if (said.last === undefined || at < 0 || (said.levels.at(-1) ?? -1) >= at) return undefined
  return drafts.slice(at).every(({ change }) => change && change.of === undefined) ? at : undefined
}

/** 失业率3.2%，比控制目标4%低0.8个百分点: the level beside the yardstick of its clause. */
export function beside({ text, drafts, said, clause }: QuantityView): number | undefined {
  const yardstick = drafts[said.last ?? -1]
  if (!yardstick || yardstick.change || yardstick.token.start < clause) return undefined
  if (!/^\s*[则也均仍]?[比较](?![较例重])/.test(text.slice(clause, yardstick.token.start))) return undefined
  const others = said.levels.filter((level) => level !== said.last)
  // 支出52亿元，完成预算的108%，比上年42亿元增加: what was compared is in the unit of its yardstick.
  const alike = others.findLast((level) => {
    const other = drafts[level]
    // 比上年的92吨增加1吨，比前年的90吨增加: the yardstick before is no level either.
    return !/^(?:goal|base)$/.test(other?.production ?? '') && unitOf(other) === unitOf(yardstick)
  })
  return alike ?? others.at(-1)
}

// Matches 上年结转, 上年度结转申请, 旧存.
const CARRIED_OVER = /^(?:上年度?|上期|往年)?(?:结转|旧存)(?:件|数|申请|案件)?$/

/** 桥梁87万座、6千万米，增加2万座、49万米: each change is of the level in its own unit. */
function inUnit({ token, said, drafts, left }: QuantityView): number | undefined {
  // 收入12亿元，比上年11亿元增加1亿元，增长9%: the rate is of what the amount is of, not of the yardstick.
  if (isPercent(token)) {
    const last = drafts[said.last ?? -1]?.change
    // 失业率5.2%，居民消费价格上涨0.4%，较目标低2.6个百分点: of the rise that was told last.
    if (last && last.of === undefined) return said.last
    // 完成计划的45%，增长13.7%，同比高0.4个百分点: the points are of the growth told right before.
    const grown = last?.of !== undefined && unitOf(drafts[said.last ?? -1]) === '%'
    if (grown && token.kind === 'percentage-point' && !/占|比重|比例|份额/.test(left.compact.text))
      return last.of
    const told = last?.of ?? said.level
    // 完成预算的77.1%，快2.1个百分点，增长6.8%: what grew is the amount, not its share of the plan.
    const fulfilled = token.kind === 'percentage' && isShare(drafts[told ?? -1])
    const of = fulfilled ? (said.levels.findLast((level) => !isShare(drafts[level])) ?? told) : told
    // 优良天数308天，优良率84%，增加12天、上升3个百分点: points are of the rate.
    const rate =
      token.kind === 'percentage-point' && unitOf(drafts[of ?? -1]) !== '%'
        ? said.levels.findLast((level) => unitOf(drafts[level]) === '%')
        : undefined
    return rate ?? of
  }
  if (said.level === undefined) return undefined
  // 收到申请320件，上年结转6件，增加41件: what was carried over is no level of its own.
  const carried = CARRIED_OVER.test(drafts[said.level]?.label.text ?? '')
    ? said.levels.findLast((level) => level !== said.level && unitOf(drafts[level]) === token.unit)
    : undefined
  if (carried !== undefined) return carried
  if (unitOf(drafts[said.level]) === token.unit) return said.level
  return said.levels.findLast((level) => unitOf(drafts[level]) === token.unit) ?? said.level
}

/** 支出119亿元，占比12%，下降9%: a share falls by points, an amount by percent. */
export function isShare(draft: Draft | undefined): boolean {
  return draft?.production === 'share' || /.(?:占比|比重)$/.test(draft?.label.text ?? '')
}

// Matches 较全省总体增速高, 比全国增幅低.
const GROWTH = /[比较][^，]{2,12}(?:增速|增幅|增长率?)[高低快慢]出?$/
/** So many figures stand between an amount's growth and what that is measured against. */
const GROWN_WITHIN = 4

/** 税收占82.1%，提高2个百分点: points are of the percentage stated last. */
function shared({ token, drafts, said, left }: QuantityView): number | undefined {
  const last = drafts[said.last ?? -1]
  // 增长8.2%，占全省5.1%，较全省增速高|1.6个百分点: of what grew.
  const grown = GROWTH.test(left.compact.text)
    ? drafts
        .slice(-GROWN_WITHIN)
        .findLast(({ change }) => change?.of !== undefined && said.levels.includes(change.of))
    : undefined
  if (grown && last?.production === 'share') return grown.change?.of
  const rate = last?.token.type === 'quantity' && last.token.kind === 'percentage' && !last.change
  return rate && token.kind === 'percentage-point' ? said.last : undefined
}

/** The level of this sentence that has the same name. */
export function sameLabel(view: QuantityView, own: Label): number | undefined {
  const level = view.said.level
  const label = level === undefined ? undefined : view.drafts[level]?.label.text
  return label === own.text || label === attributed(view, own)?.text ? level : undefined
}

// Matches 毕业生就业 of 毕业生就业率, whose change may be told in people; not 汇率, 出生率.
const RATE_OF_DONE =
  /^(.{2,}(?:就业|入学|升学|参保|投保|投诉|信访|参与|参训|完成|办结|整改|签约|入住|录取|报到|毕业|复工|开工))率$/

/** 就业率83%，比上年增加|60万人: what rose is how many they are. */
export function countOfRate({ token }: QuantityView, stated: Draft | undefined): Label | undefined {
  if (token.kind !== 'count' || token.unit === '' || !isShareUnit(stated)) return undefined
  const done = RATE_OF_DONE.exec(stated?.label.text ?? '')?.[1]
  return done === undefined ? undefined : wordLabel(`${done}${token.unit}数`)
}

function isShareUnit(draft: Draft | undefined): boolean {
  const unit = unitOf(draft)
  return unit === '%' || unit === '‰'
}

// Matches 。同比增长, ，居全州第一。较2022年提高了 between a level and how it changed.
const BEGINS_CHANGE = /^[^。；;\n\d]{0,24}。\s*(?:同比|环比|[较比与])[^，,。；;]{0,16}$/

/** 参合率为95.47%。较2022年提高了|10.47个百分点: a sentence that begins with the change goes on with the one before. */
export function lastTold({ drafts, text, token, before }: QuantityView): number | undefined {
  const last = drafts.at(-1)
  if (!last || before || !BEGINS_CHANGE.test(text.slice(last.token.end, token.start))) return undefined
  const first = Math.max(0, drafts.length - 3)
  const found = drafts.slice(first).findLastIndex(({ token: told, change }) => {
    const rate = told.type === 'quantity' && told.kind === 'percentage'
    return told.type === 'quantity' && !change && rate === (token.kind === 'percentage-point')
  })
  return found < 0 ? undefined : first + found
}
