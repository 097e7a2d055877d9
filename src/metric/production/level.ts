// The production of last resort: a level, its accumulation and whether it is a stock that was built up.
// 例：累计建成54家 → cumulative, a stock；新增就业2.1万人 → new.
import { compare, toNumber } from '../../text/decimal.ts'
import { oneOf } from '../../text/one-of.ts'
import { metric, none } from '../context/outcome.ts'
import type { Label, Outcome, QuantityView } from '../context/view.ts'
import { joinLabels, wordLabel } from '../context/view.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../lexicon/labels.ts'
import { readLabel } from '../name/label.ts'
import { yearly } from '../name/mean.ts'
import { codeAt, isHan } from '../scan/chars.ts'
import { isPercent } from '../scan/token.ts'
import { carriedVerb } from './carried-verb.ts'
import { meanOf } from './no-amount.ts'

const DEED = `
  开展 举办 受理 办理 组织 检查 处置 发布 接待 办结 查处 立案 处分 走访 培训 排查 召开 出动 审查 审结 监测 抽查 巡[查河林护逻检访]
  宣讲 参与 服务 接访 慰问 化解 调解 演出 放映 答复 约谈 问责 通报 曝光 救助 救治 兑现 发放 接种 减免 下达 拨付 支付 新增
  转移 运送 疏散 清理 保障 审计项目 签订 采集 拆除 取缔 整改 劝导 抽检 处理 销售 成交
`
// Matches 开展巡查, 受理投诉: what is done anew each year; not 拥有, 建成.
const ACTIVITY = new RegExp(`(${oneOf(DEED)})`)

// Matches 新安溪, 新沂市, 新汴河灌区; not 新修河道, 新增村.
const NAMED_NEW =
  /^新(?![增开引培创入认签设获批招发改投启组聘装造植注登上修挖治辟购通扩铺架添建种])[\u4e00-\u9fff](?:河|溪|江|湖|渠|沟|湾|港|塘|岛|山|县|市|镇|乡|村|路|街|桥|城|水库)/

// Matches 建成, 投入 at the head of a name: verbs whose objects stay, whatever those are for.
const BUILDING = new RegExp(
  `^(?:已经?|共|新|全部|统一|推进|完成)*${oneOf(`
    建[成立设有造起] 新建 搭建 组建 创建 创成 打造 设[立置有] 开[设办通] 成立 布[设局] 安装 加装 配[备置] 铺设 架设 敷设
    购置 投入 投资 培育 认定 改造 挂牌 拥有 形成 储备
  `)}`,
)
// Matches 养老服务站, 培训基地, 监测设备: what stays, whatever is done in it.
const LASTING =
  /(?:站|点|室|厅|亭|中心|机构|设施|设备|基地|平台|窗口|场所|馆|[院诊]所|院|公园|队伍|终端|专区|专窗|网络)$/

/** Whether the words tell what was done within the year; the verb says it, where it builds, not its object. */
function isActivity(words: string): boolean {
  if (!ACTIVITY.test(words) || BUILDING.test(words)) return false
  return VERB_TABLE.at(words, 0) !== undefined || !LASTING.test(words)
}

// Matches 新建学校, 新增就业, 净增企业, 新修河道; not 新建商品住宅, 新能源, 新动能, 新人.
const NEW =
  /^(新建(?!商品|住宅)|新[增开引培创入认签设获批招发改投启组聘装造植注登上]|净增|新(?!动能|业态|质生产)(?=[^一疆闻区时能生兴型材四三产人业媒冠农建就医]))/
// Matches 新建项目完成投资: what was spent on what is new is no new money.
const SPENT_ON_NEW = /^新(?:建|开工).{2,}完成投资额?$/

/** Whether the words say that it came into being in the period: 新增就业, 净增企业. */
function isNew({ token, text, name }: QuantityView, label: string): boolean {
  // 新开工项目参保率: a rate of what is new is not new itself.
  if (isPercent(token)) return false
  // 新安溪, 新西河 are names.
  if (NAMED_NEW.test(label) || (token.kind === 'money' && SPENT_ON_NEW.test(label))) return false
  const before = text.slice(Math.max(0, token.start - 8), token.start)
  return NEW.test(label) || (name ? /新增|净增/ : /(?:(?<![高战创])新增|净增)[^\d]*$/).test(before)
}

/** Everything else: a level named by the noun behind it, the words before it, or what was said last. */
export function level(view: QuantityView): Outcome | undefined {
  const { token, left, text, drafts } = view
  const read = readLabel(view)
  const { production, consumed, noun } = read
  const led = leadOf(view, read.label)
  const named = yearly(view, led === undefined ? read.label : joinLabels(wordLabel(led), read.label))
  const mean = meanOf(view)
  const label = mean ? joinLabels(mean, named) : named
  if (token.unit === '' && token.kind === 'count' && !accepts(view)) {
    return none(isHan(codeAt(text, token.start - 1)) ? 'name' : 'reference', 'number without unit')
  }
  if (token.kind === 'index' && token.unit !== '分' && label.text === '') return none('name', 'grade')
  const cumulative = left.cumulative || left.total || /累计/.test(left.compact.text)
  const fresh = isNew(view, label.text)
  const goesOn = goesOnBuilt(view, read.label)
  const same = isSameSum(view, label)
  const built =
    goesOn ||
    same ||
    (cumulative && !(fresh && left.total && !left.cumulative && !/累计/.test(left.compact.text)))
  // 发电量3.4亿度: degrees of another kind are on a scale.
  const power =
    token.unit === '度' &&
    (/电/.test(label.text) || /[万亿]$/.test(text.slice(token.numberStart, token.numberEnd)))
  const scaled = token.unit === '' && token.kind === 'count' && INDEX.test(label.text)
  return metric(
    scaled || power ? { ...view, token: { ...token, kind: power ? 'measure' : 'index' } } : view,
    production,
    {
      label,
      ...(built && !(goesOn && drafts.at(-1)?.accumulation === undefined)
        ? { accumulation: 'cumulative' as const }
        : fresh
          ? { accumulation: 'new' as const }
          : {}),
      ...((goesOn || (same && drafts.at(-1)?.stock) || isStock(view, label.text)) && { stock: true }),
      ...(noun && { noun }),
      ...(led !== undefined && { led }),
    },
    consumed,
  )
}

// Matches nouns that name nothing without what is done with them: 出动车辆236辆次、人员1380人次.
const BARE = /^(?:人员|个人|集体|群众|车辆|机械|器材|设备|物资|资金|图书)$/

// Matches 出动消防人员: whom and what somebody sends out goes on with the verb.
const SENT = /^(?:出动|调派|派出|抽调)(?=.{2})/

/** 新认定绿色工厂3家、绿色园区2个: the verb of what is new carries through a list of things. */
function leadOf({ drafts, text, token, left, before }: QuantityView, own: Label): string | undefined {
  const last = drafts.at(-1)
  if (!last || before || last.change || last.token.type !== 'quantity') return undefined
  if (left.direction || left.cumulative) return undefined
  // 市本级17条、长乐市|新增公交线路: the part has the whole's name with its verb.
  if (own.text.endsWith(last.label.text)) return undefined
  const sent = SENT.test(last.label.text) && !VERB_TABLE.at(own.text, 0)
  const deed = sent || BARE.test(own.text) ? VERB_TABLE.at(last.label.text, 0) : undefined
  if (deed && last.label.text.length > deed.end + 1 && isNext(text, last.token.end, own, token))
    return last.label.text.slice(0, deed.end)
  const carried = carriedVerb(last, own, token)
  if (carried !== undefined && isNext(text, last.token.end, own, token)) return carried
  if (!isThing(token) || !isThing(last.token)) return undefined
  const verb = last.led ?? freshVerb(last.label.text)
  if (verb === undefined || VERB_TABLE.at(own.text, 0) || own.text.startsWith('新')) return undefined
  if (own.text.length < 2 || RATE_HEAD_TABLE.before(own.text, own.text.length, 0)) return undefined
  return isNext(text, last.token.end, own, token) ? verb : undefined
}

// Matches 已建成充电站, 建有公园: what stands without 累计.
const BUILT = /^(?:已|现)?(?:建成|建有|设立|设有|拥有)/

/** 累计建成公园12个、充电桩45个: what was built up is said of each thing of the list. */
function goesOnBuilt({ drafts, text, token, left, before }: QuantityView, own: Label): boolean {
  const last = drafts.at(-1)
  if (!last?.stock || before || last.token.type !== 'quantity') return false
  // 现有分公司7家，子公司5家: what is there goes on where nothing else stands before the next.
  const alone =
    last.production === 'noun-behind' &&
    /^(?:以及|及|和|与)?$/.test(left.compact.text) &&
    /[，,、及和与]$/.test(text.slice(last.token.end, token.start))
  if (alone && isThing(token) && isThing(last.token)) return last.accumulation !== 'cumulative'
  if (last.accumulation !== 'cumulative' && !BUILT.test(last.label.text)) return false
  if (!isThing(token) || !isThing(last.token) || left.direction || left.cumulative) return false
  // 累计造林5万亩、生态修复3万亩: what has a verb of its own says of itself whether it was built up.
  const verb = VERB_TABLE.at(own.text, 0) ?? VERB_TABLE.before(own.text, own.text.length, 0)
  return (
    (!verb || LASTING.test(own.text)) &&
    !own.text.startsWith('新') &&
    isNext(text, last.token.end, own, token)
  )
}

/** 累计发放贷款24.63万笔、|812.57亿元: what was built up, in its other unit. */
function isSameSum({ drafts, text, token, left }: QuantityView, label: Label): boolean {
  const last = drafts.at(-1)
  if (last?.accumulation !== 'cumulative' || last.label.text !== label.text || left.compact.text !== '')
    return false
  return token.kind !== 'percentage' && text.slice(last.token.end, token.start) === '、'
}

/** Whether a name begins behind the 、 of the thing listed before it. */
function isNext(text: string, end: number, own: Label, token: QuantityView['token']): boolean {
  const start = Math.min(own.spans[0]?.start ?? token.start, token.start)
  return start > end && /^[^，,。；;：:、\d]{0,16}(?:、|以及|及)$/.test(text.slice(end, start))
}

const THINGS = new Set([
  ...'家户个所座处条项套台辆间幢栋张'.split(''),
  '公里',
  '平方米',
  '亩',
  '公顷',
  '千米',
])

function isThing(token: QuantityView['token']): boolean {
  return THINGS.has(token.unit)
}

/** 新建 of 新建公园; 新能源 begins a noun. */
function freshVerb(label: string): string | undefined {
  const verb = label.startsWith('新') ? VERB_TABLE.at(label, 0) : undefined
  // 新开工|改造|老旧小区: both verbs.
  const more = verb && VERB_TABLE.at(label, verb.end)
  // 新发展|种植业村: a trade begins like a verb.
  const goesOn = more && label.length > more.end + 1 && !'业户'.includes(label.charAt(more.end))
  const end = goesOn ? more.end : verb?.end
  return end !== undefined && label.length > end + 1 ? label.slice(0, end) : undefined
}

// Matches pH年均值, pH值范围, 基尼系数, “案-件比”, 价格指数, 平均得分: values on a scale of their own.
const INDEX = /(?:pH.{0,4}|指数|系数|件比”?|得分|评分|总分|均分)$/i

// Matches 办理案件, 立案, 到场人数, 在校学生 before a number alone.
const CASES =
  /(?:学生|教职工|教师|职工|党员|会员|学员|人员|人口|案件|[立结收审]案|审结|办结|受理|办件|批捕|起诉|移送|总数|人数|户数|件数|次数|批次|数量)[为达有共：:]?$/

/** A number without a unit counts where something names it. */
function accepts(view: QuantityView): boolean {
  const { token, left, text } = view
  const written = text.slice(token.numberStart, token.numberEnd)
  if (/[万亿]/.test(written) || token.marked) return true
  if (left.reached || left.to || left.direction || left.from) return true
  const rate = RATE_HEAD_TABLE.before(left.compact.text, left.hi, left.lo)
  if (rate) return true
  if (view.text.trim() === written) return true
  if (CASES.test(left.compact.text) && /^(?:[，。；、,;]|$)/.test(text.slice(token.end, token.end + 1)))
    return true
  return view.right !== undefined && token.form === 'arabic' && !/^大/.test(text.slice(token.numberEnd))
}

// Matches 全年累计: what is counted up within the year.
const YEARLY = /(全年|年内|当年|本年|今年|今年以来)(?:[^，。；、\d]{0,14}累计|[^。；]{0,24}累计(?:到位|签约))/

// Matches 指数年累计; not 历年累计.
const OF_THE_YEAR = /(?<![历多每])年累计(?:为|达到?)?$/

/** A year has no more days. */
const DAYS = 366

/** 累计优良天数320天: not 开通以来累计运行天数, 累计安全运营天数3600天. */
function isOfDays({ left, token: { value } }: QuantityView, label: string): boolean {
  return (
    /天数$/.test(label) &&
    !left.compact.text.includes('以来') &&
    value !== undefined &&
    toNumber(value) <= DAYS
  )
}

// Matches 2022年末，累计发放: what there is on that day; not 截至年末累计, which may count from the beginning of the year.
const AT_YEAR_END = /(?<!截[至止][^，。；]*)年末[，,]?累计[^。；]*$/

/** How many figures before are looked at. */
const LOOKED_AT = 40
// Matches 8月新增, 一季度发放: less than a year's.
const PART_OF_YEAR = /(?:月|季度?|周|旬|[上下]半年)[^。；]*$/
// Matches 2019年, 今年 between two figures: the first is told of another year.
const ANOTHER_YEAR = /(?<!\d)(?:19|20)\d{2}年(?!末)|[今本]年/

/** 发放0.82万笔 and then 累计发放16.73万笔: what is more than the year's is of more years. */
function outgrows({ text, token, drafts }: QuantityView, label: string): boolean {
  const { value, unit } = token
  if (!value) return false
  return drafts.slice(-LOOKED_AT).some(({ label: own, token: other, accumulation, change }) => {
    if (own.text !== label || accumulation === 'cumulative' || change) return false
    if (other.type !== 'quantity' || other.unit !== unit || !other.value) return false
    const told = text.slice(Math.max(0, other.start - 30), other.start)
    if (PART_OF_YEAR.test(told) || ANOTHER_YEAR.test(text.slice(other.end, token.start))) return false
    return compare(other.value, value) < 0
  })
}

// Matches 一般公共预算收入, 工业增加值: what is counted up from the beginning of each year.
const FLOW = new RegExp(
  `${oneOf(`
    (?:预算|财政|税收|业务|营业|经营|销售|旅游|保费)收入 (?:预算|财政|基金)总?[收支][入出] 非税收入 固定资产投资
    营业额 销售额 增加值 总产值 零售总?额 进出口总?额 用电量 发电量 吞吐量 [客货]运量
  `)}$`,
)

// Matches 1-5月, 前三季度: months from a beginning; not 截至5月.
const SPANNED = /(?:(?:\d{1,2}|元)月?[-—–－~～至]\d{1,2}月|上半年|前三季度|前两季度|[一二三四]季度)[^。；]*$/

// Matches 拥有专利, 现有床位, 历年; not 每10万人中拥有大学文化程度的, 拥有量.
const HELD = /(?:(?<!(?:每|平均.?[百千万]).{0,8})拥有(?![量率])|(?<!利用|盘活|依托)现有|历年).{0,10}$/

// Matches 2019年累计投入, 2022年度累计发放; not 2022年累计建成, 截至2022年累计投入, which there is by then.
const IN_YEAR =
  /(?<!截[至止]到?|[到至自从])(?:19|20)\d{2}年度?累计(?!建[成有]|达|拥有|设立|培育|登记|注册|认定)[^，。；\d]*$/

// Matches 2018年开工，2019年累计: what was begun in an earlier year.
const BEGUN_BEFORE =
  /((?:19|20)\d{2})年[^，。；\d]{0,8}(?:开工|动工|启动|开建|奠基)[^。；\d]*(?!\1)(?:19|20)\d{2}年度?累计[^。；]*$/

/** 累计建成, 累计投入, 拥有 build up over the years; 累计开展 and 累计3人次 count within the report's. */
function isStock(view: QuantityView, label: string): boolean {
  const { left, token, text } = view
  const words = left.compact.text
  if (HELD.test(words.slice(-22))) return true
  if (/已(建成|建有|设立|拥有)/.test(words.slice(0, left.hi)) && !isActivity(label)) return true
  if (!left.cumulative && !/累计/.test(words)) return false
  const told = text.slice(Math.max(0, token.start - 40), token.start)
  if (YEARLY.test(told) || SPANNED.test(told)) return false
  if (IN_YEAR.test(told) && !BEGUN_BEFORE.test(told)) return false
  if (OF_THE_YEAR.test(words) || isOfDays(view, label)) return false
  if (AT_YEAR_END.test(told) || outgrows(view, label)) return true
  if (FLOW.test(label) || /[人车场件架班台]次$/.test(token.unit)) return false
  return !isActivity(label) && !isActivity(words.slice(left.lo).replace(/^.*累计/, ''))
}
