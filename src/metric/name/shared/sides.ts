// Sides of a thing that say nothing alone: what was told last of the thing is taken apart, and its name lent.
// 例：机器人产量增长35%、|出口量|居全省第2 → 机器人出口量；发电装机418万千瓦、|总装机|915万千瓦 → 发电总装机.
import {
  joinLabels,
  type Label,
  placedOf,
  type QuantityView,
  type View,
  wordLabel,
} from '../../context/view.ts'
import { ATTRIBUTE_TABLE } from '../../lexicon/parts.ts'
import { settled } from '../own/own-name.ts'
import { contributionOf } from './contribution.ts'
import { headStart } from './parts.ts'
import { oppositeOf } from './shared-words.ts'

// Matches 年度产量, 出口量, 月访问量, 总装机; what needs a name before it wherever it stands.
const SIDE =
  /^(?:年度?|[月日季]均?|总|累计|历年|全年|综合|全产业链)?(?:产量|单产|总产|保有量|存量|装机(?:容量|规模)?|访问量|浏览量|出口量|进口量|销量|客流量|活跃用户|产值)$/

// Matches 出口, 支出, 税收: what may have a name of its own; behind 、 it has none.
const SIDE_IN_ROW =
  /^(?:出口额?|进口额?|支出|收入|税收|利润|营收|销售额|价格|用户|里程|吞吐量|成交[价额]|成交金额|收益|净资产|研发投入|(?:装机|装机容量|发电量)占比|[电水能物煤气]耗)$/

// Matches 用户, 市场, 装机 at the end of a name: what is left over once the side is taken off.
const REST =
  /(?:独立(?:访问)?用户|独立|实现|综合|注册用户|用户|客户|市场|人次|航线|投资|装机(?:容量|规模)?|播面|播种面积|量|数)$/

// Matches 种植 of 种植烤烟, 养殖 of 养殖肉牛, whose yield it is; not 种植业.
const RAISED = /^(?:种植|栽种|栽植|播种|养殖|饲养)(?=[\u4e00-\u9fff]{2})/

// Matches 接待游客, 游客人次, and what those spend.
const VISITORS = /游客(?:人次|人数|量)?$/
// Matches 总收入, 消费; not 财政收入.
const SPENT = /^(?:总|综合)?(?:收入|花费|消费)$/

// Matches 青山市 of 青山市接待游客, and what it earned.
const RECEIVING = /^([\u4e00-\u9fff]{1,8}(?:[市县区州]|景区|古城|乐园))(?:共|累计)?接待/
// Matches 门票收入, 旅游总收入; not 财政收入.
const EARNED = /^(?:营业|门票|旅游|旅游总|旅游综合|综合)收入$/

/** The name of a side of what was told last in the sentence; undefined where the words name something themselves. */
export function sideOf(view: View, own: Label): Label | undefined {
  const { said, drafts, text } = view
  const contribution = contributionOf(view, own)
  if (contribution) return contribution
  const visited = VISITORS.test(drafts[said.level ?? -1]?.label.text ?? '')
  if (visited && SPENT.test(own.text)) return wordLabel(`旅游${own.text}`)
  const place = RECEIVING.exec(drafts[said.level ?? -1]?.label.text ?? '')?.[1]
  if (place !== undefined && EARNED.test(own.text)) return wordLabel(place + own.text)
  const anywhere = SIDE.test(own.text)
  if (!anywhere && !SIDE_IN_ROW.test(own.text)) return undefined
  const last = drafts[said.last ?? -1]
  const start = own.spans[0]?.start
  if (!last || start === undefined || (last.token.type === 'quantity' && last.production === 'noun-behind'))
    return undefined
  const between = text.slice(last.token.end, start)
  if (!(between === '、' || (anywhere && /^[，,](?:其|其中)?$/.test(between)))) return undefined
  const topic = last.production === 'rank' ? placedOf(last) : (said.topic ?? last.label)
  const stem = stemOf(settled(topic).text, own.text)
  return stem === undefined ? undefined : wordLabel(stem + own.text)
}

/** What a name is of, without the side that it ends in: 机器人 of 机器人产量. */
function stemOf(topic: string, own: string): string | undefined {
  const other = oppositeOf(own)
  if (other !== undefined && topic.endsWith(other)) return topic.slice(0, -other.length)
  const head = headStart(topic) ?? ATTRIBUTE_TABLE.before(topic, topic.length, 0)?.start
  const stem = (head === undefined ? topic : topic.slice(0, head))
    .replace(REST, '')
    .replace(/的$/, '')
    .replace(RAISED, '')
  return stem.length > 1 && stem.length <= 16 && !topic.endsWith(own) && !/[、，]/.test(stem)
    ? stem
    : undefined
}

// Matches 总量, 规模 alone.
const WHOLE_SIDE = /^(?:总量|总额|规模|总规模)$/

/** 生产总值年均增长4.8%，|总量|比2020年增加7400亿元 is of what grew. */
export function wholeSide({ said }: View, own: Label): Label | undefined {
  const topic = said.topic
  if (!topic || !WHOLE_SIDE.test(own.text) || /(?:总量|总额|规模)$/.test(topic.text)) return undefined
  return joinLabels(wordLabel(topic.text.replace(/(?:占比|比重|增速)$/, '')), own)
}

const WHOSE = '(城镇|农村|城市|乡村|城区|男性|女性)(常住)?(居民|人口|家庭|职工|户)?'
// Nothing but whose it is: 青山市.
const WHOSE_ALONE = new RegExp(`^${WHOSE}$`)
// Matches 城镇居民 of 城镇居民人均消费支出.
const WHOSE_FIRST = new RegExp(`^${WHOSE}(?=.{2,})`)

/** 城镇居民人均消费支出3万元，|农村居民|2万元 is 农村居民人均消费支出: what was said of one side is said of the other. */
export function ofOtherSide({ drafts, said, token }: QuantityView, own: Label): Label | undefined {
  const mine = own.text.length <= 6 ? WHOSE_ALONE.exec(own.text) : null
  const last = mine && drafts[said.level ?? drafts.length - 1]
  if (!mine || !last || last.change || last.token.type !== 'quantity' || last.token.unit !== token.unit)
    return undefined
  const theirs = WHOSE_FIRST.exec(last.label.text)
  if (!theirs || theirs[1] === mine[1] || (mine[3] !== undefined && mine[3] !== theirs[3])) return undefined
  const [, side = ''] = mine
  return wordLabel(side + last.label.text.slice(side.length))
}
