// What says by what means, where or of what mainly something was done, before the words that name it.
// 例：通过网站和信函|受理申请 → 受理申请；深入基层|开展培训 → 开展培训；营造以香樟为主的|风景林 → 营造风景林.
import { oneOf } from '../../../text/one-of.ts'
import type { Label, QuantityView } from '../../context/view.ts'
import { wordLabel } from '../../context/view.ts'
import { DOERS, DONE } from '../../lexicon/deeds.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'

// Matches 督查室运用《…条例》|, 通过网络平台|: by what means.
const BY_MEANS =
  /^.{0,12}?(?:运用|根据|依据|依托|借助|利用|通过|按照)[^，]{2,}?(?:》|”|方式|平台|渠道|手段|机制|途径|网站|公众号|媒体|系统|窗口)/

const DONE_BY_MEANS = `受理 接收 收到 收集 征集 发放 安排 拨付 提供 办理 解决 化解 调解 举办 开展 组织 培训 引进 招录
招聘 筹集 募集 安置 转移 督促 推动 挽回 追回 查处 发现 排查 销售 实现 新增 建成`
// Matches 通过网站和信函|受理申请: means of any kind before what was done with them.
const THROUGH = new RegExp(
  `^通过[^，]{2,16}?(?=(?:主动|依法|累计|共)?${oneOf(DONE_BY_MEANS)}(?!的)[^，]{2,}$)`,
)

/** 局运用《条例》约谈人员 is 约谈人员. */
export function byMeans({ left }: QuantityView, label: Label): Label {
  const { text: words } = left.compact
  const cut = words.startsWith('通过', left.lo - 2) ? '通过' : ''
  const through = cut && label.text !== '' ? THROUGH.exec(cut + label.text) : null
  if (through) return wordLabel(label.text.slice(through[0].length - cut.length))
  // 通过“…”|发布: the head has lost its 通过.
  const text = (label.text.startsWith('“') ? cut : '') + label.text
  const found = BY_MEANS.exec(text)
  if (!found) return label
  const rest = text.slice(found[0].length).replace(/^(?:累计|共)/, '')
  const how = /^(?:主动|依法)/.exec(rest)?.[0].length ?? 0
  // 通过|调解、和解方式结案: a bare verb says nothing without the means.
  if (VERB_TABLE.has(rest.slice(how))) return wordLabel(text.replace(/^.{0,12}?通过/, ''))
  return VERB_TABLE.at(rest, how) ? wordLabel(rest) : label
}

// Matches 深入基层|, 深入村组和企业|: where somebody went to do it.
const ON_SITE =
  /^深入(?:到)?(?:各)?[\u4e00-\u9fff、]{0,8}?(?:基层|一线|农村|乡镇|村组|村居|村社|社区|街道|企业|学校|校园|工地|现场|实地|田间地头|农户|园区|车间|班组|军营|机关)(?=.{4,})/

// Matches 组织各市|投放储备肉, 指导各县|开展演练.
const LED =
  /^(?:组织|指导|督促)(?:各|全|有关|相关|辖区)[^，的]{1,10}?(?=(?:投放|开展|举办|排查|整改|新建|建成|发放|建立|完成|办理|化解|检查|清理|拆除|改造|安装)(?!的)[^，]{2,}$)/

// Matches 优先在边境地区、薄弱村|新建棚室: where it is to be done first.
const PREFERRED =
  /^优先(?:在|向)[^，的]{2,24}?(?=(?:新建|建设|布局|改造|设立|开展|实施|推广|安装|配备|投放)(?!的)[^，]{2,}$)/

// Matches 引进甲集团有限公司在湾村|建设种植基地: who was brought in to do it.
const BROUGHT_IN =
  /^引进[\u4e00-\u9fff（）“”]{2,18}?(?:公司|集团|企业)(?:在[\u4e00-\u9fff“”]{2,14}?)?(?=(?:建设|新建|兴建|建成)[\u4e00-\u9fff“”]{3,})/

/** 深入基层开展培训 is 开展培训. */
export function onSite(label: Label): Label {
  const first = label.text.charAt(0)
  if (first === '引') {
    const who = BROUGHT_IN.exec(label.text)
    return who ? wordLabel(label.text.slice(who[0].length)) : label
  }
  if (first === '组' || first === '指' || first === '督') {
    const led = LED.exec(label.text)
    return led ? wordLabel(label.text.slice(led[0].length)) : label
  }
  if (first === '优') {
    const preferred = PREFERRED.exec(label.text)
    return preferred ? wordLabel(label.text.slice(preferred[0].length)) : label
  }
  if (first !== '深') return label
  const found = ON_SITE.exec(label.text)
  return found && VERB_TABLE.at(label.text, found[0].length)
    ? wordLabel(label.text.slice(found[0].length))
    : label
}

// Matches 营造|以香樟、枫香等树种为主的|风景林.
const CHIEFLY =
  /^([\u4e00-\u9fff]{0,4}?)以[^，的]{1,24}?为(?:主|主体|主导|主题|重点|核心|载体|代表|依托|骨干|龙头)的(.{2,})$/

/** 以香樟为主的风景林 is 风景林; the verb before it stays. */
export function chiefly(label: Label): Label {
  if (!label.text.includes('以') || !label.text.includes('的')) return label
  const found = CHIEFLY.exec(label.text)
  // 以零售为主的企业平均毛利率: without a verb it says which are meant.
  if (!found?.[1] || !VERB_TABLE.has(found[1])) return label
  return wordLabel(found[1] + (found[2] ?? ''))
}

// What makes one noun of 服务: 服务|中心, 服务|对象.
const SERVICE = '机构 中心 平台 网点 对象 设施 队伍 人员 企业 收入 体系 项目 团队 场所'

// Matches 市政协委员|提交提案, 全区各级法院|审结案件; not 政府投资项目, 企业服务中心.
const DOER = new RegExp(
  `^[\\u4e00-\\u9fff]{0,12}?${oneOf(DOERS)}(?=(?:在[^，的]{2,10}?)?(?:成功|主动|依法|及时|积极)?(?:处理(?!率)|服务(?!${oneOf(SERVICE)}|[站点所业])|${oneOf(DONE)})[\\u4e00-\\u9fff“”《》、]{2,}$)`,
)
// Matches the last character of whoever is listed above, and the first of what they did.
const ACTS =
  /[员表院关大协局队所者团司道镇区会联委统构](?=[处在成主依及积获荣提受审立查办开举召组发印制接收处破抓征减筹募捐配投完走慰排检调化起批救服培])/

// Matches 新建社区服务中心, 改造街道办事大厅: what was made is no doer.
const MADE =
  /^(?:新建|建成|改建|扩建|改造|新增|设立|建立|打造|创建|成立|培育|选派|邀请|移送|移交|转交|提请|配合)/

// Matches 区教育局|, 市公安局交警支队|, 省卫健委|: an office before what it did.
const OFFICE =
  /^[\u4e00-\u9fff]{1,10}?(?:局|厅|[健改信工建农]委|管委会)(?:[\u4e00-\u9fff]{2,6}?(?:支队|大队|分局|总队))?/

/** 区教育局|新建学校 is 新建学校; an office with a rate or a noun behind it stays: 税务局|办税厅. */
function unofficed(text: string): string | undefined {
  if (!/[局厅委队会]/.test(text)) return undefined
  const end = OFFICE.exec(text)?.[0].length
  const verb = end === undefined ? undefined : VERB_TABLE.at(text, end)
  if (end === undefined || !verb || verb.end - end < 2 || text.length - verb.end < 2) return undefined
  return text.charAt(verb.end) === '的' ? undefined : text.slice(end)
}

// Matches 区住建局会同城管、交警等部门|, 市妇联联合民政部门|, 会同财政部门|: who did it with whom; not 联合惩戒企业.
const TOGETHER =
  /^(?:会同|[\u4e00-\u9fff]{2,12}?(?:会同|联合|协同))[^，的]{2,18}?(?:部门|单位|街道|乡镇|公司|机构|企业)(?=[\u4e00-\u9fff]{4,})/

/** 市政协委员提交提案 is 提交提案: who did it is no part of the name of a deed. */
export function undoer(label: Label): Label {
  if (label.text.length < 6) return label
  const joint = /会同|联合|协同/.test(label.text) ? TOGETHER.exec(label.text)?.[0] : undefined
  if (joint !== undefined) return wordLabel(label.text.slice(joint.length))
  const deed = unofficed(label.text)
  if (deed !== undefined && !/[率度比]$/.test(deed)) return wordLabel(deed)
  // Names without one of the last characters of those who act stay as they are.
  if (!ACTS.test(label.text) || MADE.test(label.text)) return label
  const found = DOER.exec(label.text)
  if (!found || RATE_HEAD_TABLE.before(label.text, label.text.length, 0)) return label
  return wordLabel(label.text.slice(found[0].length))
}

// Matches 加|上级补助收入, 加上|调入资金, 减|上解支出; not 加工贸易, 减免税额.
const ADDED =
  /^(?:加上(?![级年解划缴])|加(?![上工计班强快大固装密油征价权盟热压深])|加(?=上[级年解划缴])|减去?(?![少免排税灾半轻负持量员])|减(?=上[级年解划缴]))(?=.{3})/
// Matches 转移性收入, 上年结转, 动用预算稳定调节基金: what is added to a line of a budget.
const ITEM = /(?:收入|支出|结[转余]|补助|转贷|资金|专项|调节基金|转移支付|返还)$/
// Matches 地方一般公共预算收入加|上划中央收入.
const SUM = /^.{4,}?[收支][入出]加(?=上?.{4,}[收支][入出]$)/

/** 收入决算数12亿元，加上级补助收入4亿元: that it is added is no part of the name of a sum's next item. */
export function added({ drafts, said, token, budget }: QuantityView, label: Label): Label {
  if (token.kind !== 'money' || !/[加减]/.test(label.text)) return label
  const last = drafts[said.level ?? said.last ?? -1]?.token
  // 加上转移性收入、上年结转等12亿元
  const text = label.text.replace(SUM, '加').replace(/等$/, '')
  // At the head of a sentence only behind a line of the budget, or what nothing else can mean: 加上上级补助收入.
  const goesOn = last?.type === 'quantity' && last.kind === 'money'
  const item = goesOn || text.startsWith('加上上级') || (budget !== undefined && ITEM.test(text))
  const found = item ? ADDED.exec(text) : null
  return found ? wordLabel(text.slice(found[0].length).replace(/^(?:预算|年度)?执行中(?=.{2})/, '')) : label
}

// Matches 对公共场所|进行|监督检查, 用户单位|进行|抽查; not 正在进行, 进行中.
const PERFORMED = /^(?:对)?([^的，]{2,})(?<![正在])进行(?!曲|时|中)了?([\u4e00-\u9fff]{2,8})$/

/** 对公共场所进行监督检查 is 公共场所监督检查: performing is no part of the name of a deed. */
export function performed(label: Label): Label {
  if (!label.text.includes('进行')) return label
  const found = PERFORMED.exec(label.text)
  return found ? wordLabel(`${found[1]}${found[2]}`) : label
}
