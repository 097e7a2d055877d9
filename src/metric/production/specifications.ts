// Quantities that tell what kind of thing is named: how long a visa is waived, how strong a quake was, how wide a road is.
// 例：240小时过境免签政策, 云岭6.4级地震, 双向8车道公路, 前1%的学科, 南山集团7万吨合金等项目 → name.
import { none } from '../context/outcome.ts'
import type { Outcome, QuantityView } from '../context/view.ts'

// Matches 免签, 过境免签 behind a length of time.
const VISA = /^(?:过境)?免签/
// Matches 第二轮土地承包到期后再延长, 土地承包延长 before 30年; not 有效期延长.
const LEASE = /(?:承包|到期)后?(?:再|继续)?(?:延长|延包)$/
// Matches 学科, 的学科, 科学家 behind 前1%.
const TOP_OF = /^的?(?:学科|科学家|学者|高校|大学|机构|期刊|论文)/
// Matches ESI全球前, 学科进入全球前 before 1%.
const TOP = /(?:ESI|学科|科学家|学者)[^，。；]{0,10}前$/
// Matches 人口县, 人口大县, 人口城市 behind 20万以上.
const INHABITED = /^人口(?:大?[县市镇]|城市)/
// Matches 定靖西、330千伏沣渭等输变电工程 behind 750千伏, which the line or the station has.
const VOLTAGE_OF = /^(?:及以[上下])?[\u4e00-\u9fff“（]/
// Matches 国考, 关中, 汾渭平原 before 10市, and PM2.5浓度, 优良天数比例 behind it: of which cities it is the mean.
const SET_OF_CITIES = /[\u4e00-\u9fff]{2}$/
// Matches PM2.5, 空气质量, 平均优良天数; not 人口.
const OF_CITIES = /^(?:PM|[\u4e00-\u9fff]{0,10}(?:浓度|优良天数|优良率|空气质量|综合指数))/
// Matches 锌基合金等项目, 锂电池储能等减碳项目, 万寿菊加工、甲厂扩产等5个项目 behind 7万吨.
const PLANTS =
  /^[\u4e00-\u9fff“”]{2,14}(?:、[\u4e00-\u9fff“”]{2,14}){0,3}等\s?(?:\d{1,3}[个项])?[\u4e00-\u9fff]{0,6}(?:项目|工程)/

// Matches 甲醇、, 煤焦油深加工，乙厂 before the next size, and PVC管材项目建成投产.
const NEXT_PLANT =
  /^[\u4e00-\u9fffA-Za-z]{2,10}[、，][\u4e00-\u9fff]{0,6}\d[\d.]*[万亿]?(?:吨|千瓦|平方米|立方米|辆|台|套)/
// Matches 锂电池项目建成, 储能工程相继开工; not 项目建成.
const LAST_PLANT =
  /^[\u4e00-\u9fffA-Za-z]{2,14}?(?:项目|工程)(?:相继|陆续|先后|顺利|已|全部|正式)*(?:建成|投产|开工|竣工|达产|落地|签约|推进|加快)/
/** So many plants are looked at. */
const PLANTS_LISTED = 6

/** 甲厂30万吨|甲醇，乙厂16万吨|炭黑、4万吨|管材项目建成投产: what each of several plants can do. */
function isPlantOfList(text: string, end: number): boolean {
  let at = end
  for (let k = 0; k < PLANTS_LISTED; k++) {
    const words = text.slice(at, at + 40)
    if (LAST_PLANT.test(words)) return true
    const next = NEXT_PLANT.exec(words)?.[0].length
    if (next === undefined) return false
    at += next
  }
  return false
}

// Matches 千亿级台阶, 万亿元大台阶 behind 3个: steps of so much that something rose by.
const STEPS = /^(?:个)?(?:[百千万]?亿|[百千]万)元?级?(?:新|大)*(?:台阶|关)/
// Matches 3个, 两个; not 一个.
const COUNTED = /[\d两二三四五六七八九十]个$/

/** 连跨|3个|千亿元台阶, 两个|千亿元|台阶: neither how many steps it took nor how large one is is a level. */
function step(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) === '个' && STEPS.test(text.slice(end, end + 12))) return true
  // 再上|百亿|台阶: which step it was, not more than so much.
  if (text.charAt(start) === '上' && /^级?(?:新|大)*台阶/.test(text.slice(end, end + 5))) return true
  return (
    '级新大台'.includes(text.charAt(end) || ' ') &&
    COUNTED.test(text.slice(start - 2, start)) &&
    /^级?(?:新|大)*(?:台阶|关)/.test(text.slice(end, end + 4))
  )
}

// Matches 首个, 第四个, 首家产值: a claim before the size of what is claimed.
const CLAIM =
  /(?:首[个家座条]|第[一二三四五六七八九十\d]{1,2}[个家座条]|唯一(?:一?[个家座条])?)(?:总投资|产值|营收|投资|年产值|税收|装机)?$/

// Matches 培育一批产值, 一批营收 before 过百亿元企业, and 超500亿、 before 1000亿: how large those of a batch are.
const BATCH = /一批[\u4e00-\u9fff]{0,6}(?:[超过]?[\d十百千]+亿元?、)?$/

/** 全省首个|超百亿元|水利工程, 全市第四个|突破2000亿元|的地区: how large it is that is the first. */
function isClaimed(
  { kind, unit, approximation }: QuantityView['token'],
  before: string,
  after: string,
): boolean {
  if (BATCH.test(before))
    return (approximation !== undefined || /、$/.test(before)) && /^[、的\u4e00-\u9fff]/.test(after)
  return (
    (kind === 'money' || kind === 'measure' || unit === '') &&
    CLAIM.test(before) &&
    /^[\u4e00-\u9fff]/.test(after)
  )
}

// Matches 产业链, 企业, 强县 behind 超百亿, or the next size of a list.
const SIZED =
  /^(?:级|元)?(?:产业|企业|园区|集群|强?[县市镇]|街区|商圈|板块|平台|基地|项目|龙头)|^、超?[十百千万]+亿/

/** 一批超百亿、|超千亿|产业链, 人口|超50万县: a size without a unit before those that are so large. */
function isSizeAlone(token: QuantityView['token'], before: string, after: string): boolean {
  if (/^[县市镇]$/.test(token.unit)) return token.marked && before.endsWith('人口')
  return (
    token.unit === '' &&
    token.form === 'han' &&
    token.kind === 'count' &&
    SIZED.test(after) &&
    token.place >= 8
  )
}

// Matches 完成投资, 实现交易额, 招商引资 before an amount that was come to; not 年产值, 引进投资.
const COME_TO =
  /(?:完成|实现|落实|争取|发放|筹[集措]|募集|吸引|到位|下达|拨付|减免|安排|累计|招商)[\u4e00-\u9fff]{2,8}$/
/** What is counted with the amount that all of them come to: 交易额超12亿元|3600笔. */
const DEALS = /^(?:[笔宗单件例批]|.次)$/

// Matches 的, 的有, 的共 between a bound and how many are beyond it.
const OF_THOSE = /^的(?:有|共|达到?)?$/

/** 5000万元以上|的12个, 500人以下的有3家, 超亿元|3家: the bound says which of them are counted. */
function bounds({ token, tokens, index, text, clause }: QuantityView): boolean {
  const next = tokens[index + 1]
  if (!token.approximation || next?.type !== 'quantity' || next.kind !== 'count') return false
  const between = text.slice(token.end, next.start)
  if (token.approximation === 'at-least' || token.approximation === 'at-most') return OF_THOSE.test(between)
  const sum = token.kind === 'money' || (token.unit === '' && token.form === 'han' && token.place >= 6)
  if (!sum || between !== '' || !'超过逾突'.includes(text.charAt(token.start))) return false
  // 完成投资|超5亿元|3个
  return !DEALS.test(next.unit) && !COME_TO.test(text.slice(Math.max(clause, token.start - 12), token.start))
}

/** A quantity that is part of the name of what stands behind it. */
export function specification(view: QuantityView): Outcome | undefined {
  const { token, text, left } = view
  const after = text.slice(token.end, token.end + 26)
  const before = text.slice(Math.max(0, token.start - 16), token.start)
  if (isClaimed(token, before, after) || isSizeAlone(token, before, after))
    return none('name', 'size in a name')
  if (step(text, token.start, token.end)) return none('name', 'steps that were climbed')
  if (bounds(view)) return none('name', 'threshold in a name')
  if (token.kind === 'measure' && /时速(?:达|超|约)?$/.test(before) && /^[的\u4e00-\u9fff]/.test(after))
    return none('name', 'speed in a name')
  if (token.kind === 'duration' && VISA.test(after)) return none('name', 'specification in a name')
  if (token.kind === 'duration' && LEASE.test(before)) return none('time', 'length of a lease')
  if (token.kind === 'percentage')
    return before.endsWith('前') && (TOP.test(before) || TOP_OF.test(after))
      ? none('name', 'class in a name')
      : undefined
  if (token.unit === '千伏' && !left.reached && !left.to && VOLTAGE_OF.test(after))
    return none('name', 'voltage in a name')
  // 供热室温|20℃|达标率: what they reach is said by the rate.
  if (token.kind === 'measure' && /^达标[率天比]/.test(after)) return none('name', 'threshold in a name')
  if (token.unit === '市' && SET_OF_CITIES.test(before) && OF_CITIES.test(after))
    return none('name', 'cities in a name')
  if (token.unit === '级')
    return after.startsWith('地震') || (token.form === 'han' && token.low !== undefined)
      ? none('name', 'grade in a name')
      : undefined
  if (token.unit === '' && after.startsWith('车道')) return none('name', 'specification in a name')
  if (token.unit === '' && token.approximation === 'at-least' && INHABITED.test(after))
    return none('name', 'threshold in a name')
  const plants = token.kind === 'measure' && !token.approximation && !left.reached && !left.direction
  return plants &&
    (PLANTS.test(after) || isPlantOfList(text, token.end)) &&
    !/(?:新增|产能|规模|装机|容量|能力|共)$/.test(before)
    ? none('name', 'specification in a name')
    : undefined
}

// Matches 肉牛养殖场, 奶牛场项目, 养殖小区: where so many animals are kept.
const FARM = /(?:养殖(?:场|基地|小区|园区?|中心|项目)|牧场|[猪牛羊鸡鸭鹅禽]场)(?:项目|建设|工程)*$/

/** 建设2000头|肉牛养殖场项目: how many animals it is for. */
export function isHerd({ token, right, text }: QuantityView): boolean {
  return (
    '头只羽匹'.includes(token.unit || ' ') &&
    right !== undefined &&
    !right.linked &&
    FARM.test(text.slice(right.noun.start, right.noun.end))
  )
}
