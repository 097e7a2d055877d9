// Where a noun behind a quantity ends: at punctuation or a predicate that is no part of it.
// 例：19个|酒店|接入自助入住系统；30项|民生实事|中不设目标；3个|服务中心.
import { codeAt, isHan, isNumeral, isSpace } from './chars.ts'
import { FIRM_TABLE, NOUN_PAIR_TABLE, PREDICATE_TABLE, STRONG_TABLE, VERB_TABLE } from './lexicon/labels.ts'
import { markOf } from './marks.ts'

/** Longest noun and predicate looked at. */
export const REACH = 40

// Matches `减免房租`, `发放`; what is done for those counted.
const GIVEN =
  /^(?:减免|发放|提供|办理|解决|落实|兑现|拨付|减税|减征|免征|降低|节约|挽回|追回|追讨|追发|补缴|追索|筹集|募集|捐赠|协调|争取|投放|安装|加装|配备|配置|添置|增设|增配|购置|核发|赠送|收取|征收|追缴|购买|缴纳|代缴|支付|返还|退还|报销|颁发|授予|签发|出具|推送|推荐|推介|开通|送去|送上|补发|补助|资助|讨回|讨薪|新增|新建|改造|修建|铺设|实施|开展|建立|签订|签署|进行|提出|作出|给予|设置|设立|布设|开设|举办|启动|推行|试行)(?=[\u4e00-\u9fff“《\d０-９])/

// Matches 省（区、市）, 省（自治区、直辖市）.
const PROVINCES = /^省[（(](?:自治区|区)、(?:直辖市|市)[）)]/

// Matches 中有, 中列第17位, 中分别排名第2: what is said of one or some of those counted.
const AMONG =
  /^中(?:[有不已仅]|(?:分别|综合|总|均|仅|稳|并)?(?:[列居排占位]|名列|得分)[\u4e00-\u9fff]{0,2}?(?:第|前|首))/

// Matches 中新发展, 中新建成, 中已建成 behind those among whom something was done.
export const DONE_AMONG = /^中(?:新|已)(?:发展|建成|建|增|认定|培育|创建|评定|命名|设立|开通|获批|入选)/

/** End of the noun and of the clause; quotes and brackets are passed over whole. */
export function nounEnd(
  text: string,
  from: number,
  limit: number,
  { safe, object }: { readonly safe: number; readonly object: boolean },
): { readonly noun: number; readonly clause: number } {
  // 31个省（区、市）和新疆生产建设兵团: the count is of the first.
  const province = PROVINCES.exec(text.slice(from, from + 12))?.[0].length
  if (province !== undefined && '和及'.includes(text.charAt(from + province) || ' '))
    return { noun: from + province, clause: from + province }
  let noun = -1
  let i = from
  while (i < limit) {
    const c = text.charAt(i)
    const close = CLOSING.get(c)
    if (close !== undefined) {
      const end = text.indexOf(close, i + 1)
      // 行政村（原23个）: a bracket that states a figure of its own is no part of the noun.
      if (end < 0 || end > i + REACH || (end > limit && c !== '“' && c !== '《')) break
      i = end + 1
      continue
    }
    if (markOf(c) !== undefined || c === '”' || c === '’' || c === '\n') break
    if (noun < 0 && i >= safe && i >= from + 1) {
      // 30项民生实事中|不设年度目标: not 初中, 其中.
      if (
        c === '中' &&
        (i > from + 1 || text.charAt(i + 1) !== '有') &&
        (AMONG.test(text.slice(i, i + 8)) || DONE_AMONG.test(text.slice(i, i + 5))) &&
        !/[初高集其当]/.test(text.charAt(i - 1))
      )
        noun = i
      // 2个脱贫村|及所有脱贫户: those are counted by no number.
      if ('及和与'.includes(c) && i > from + 1 && /^(?:所有|全部|全体)/.test(text.slice(i + 1, i + 3)))
        return { noun: i, clause: i }
      // 11个园区|新设企业420家: what is new is the next figure's.
      if (c === '新' && i > from + 2 && isNumeral(codeAt(text, limit)) && isFresh(text.slice(i, limit)))
        return { noun: i, clause: i }
      // 清河路北段|于6月28日通车: when it happened is no part of the noun.
      if (c === '于' && i > from + 1 && isNumeral(codeAt(text, i + 1))) noun = i
      // 46个部门和单位|办理提案591件: what they did is the next figure's.
      if (isDoneBy(text, i, from, limit)) return { noun: i, clause: i }
      // 监测|到酸雨: 到 behind a verb is its result.
      const result = c === '到' && VERB_TABLE.before(text, i, from) !== undefined
      const predicate = result ? undefined : PREDICATE_TABLE.at(text, i)
      // 县区通了新的公路, 维度设置了指标: 了 marks a predicate.
      const verb = done(text, i)
      if (verb) noun = i
      // 5台|汇报演出: behind its classifier a show is a noun.
      if (predicate && isShow(text, i, predicate.end, from)) {
        i = predicate.end
        continue
      }
      // 15轮治安|集中清查: so is what was done with one accord.
      if ('轮次场期批'.includes(text.charAt(from - 1)) && IN_ACCORD.test(text.slice(i, i + 5))) {
        i += 4
        continue
      }
      const early = predicate && i === from + 1 && !goesOnShort(text, i, predicate.end)
      if (predicate && !early && !insideWord(text, i, predicate.end)) noun = i
      if (object && i >= from + 1 && GIVEN.test(text.slice(i, i + 3))) noun = i
    }
    i++
  }
  return { noun: noun < 0 ? i : noun, clause: i }
}

// Matches 集中清查 at the end of the words.
const IN_ACCORD =
  /^集中(?:清查|整治|检查|打击|排查|收网|约谈|执法|督查|巡查|攻坚|宣传)(?:行动|活动)?(?:[、，。；,;和与及]|$)/

/** Whether a word of showing ends the words behind 台 or 场. */
function isShow(text: string, start: number, end: number, from: number): boolean {
  const next = text.charAt(end)
  return (
    '台场次'.includes(text.charAt(from - 1)) &&
    /^(?:演出|展演|展出|比赛|表演|演练)$/.test(text.slice(start, end)) &&
    (next === '' || markOf(next) !== undefined)
  )
}

/** Whether a predicate ends a noun of one character: 3个|区|比上年多; a word begins with other characters. */
function goesOnShort(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  return (
    FIRM_TABLE.has(words) || ('区县市镇村省州旗'.includes(text.charAt(start - 1)) && STRONG_TABLE.has(words))
  )
}

const AGENTS = new Set(['单位', '部门', '机关', '街道', '乡镇'])

// Matches 活动室|提供, 学校|开展: a house and what it does.
const HOSTS =
  /^(?:.[馆院校园所站店室]|中心|企业|公司)(?:提供|开展|举办|组织|参加|参与|承办|接待|招收|收治|配备|招聘|招录)/

/** Whether those counted before `at` are told to do what the next figure counts. */
function isDoneBy(text: string, at: number, from: number, limit: number): boolean {
  const figure = isNumeral(codeAt(text, limit))
  if (AGENTS.has(text.slice(at - 2, at))) return figure && isDeed(text, at, limit)
  const next = figure || '不近约超逾'.includes(text.charAt(limit) || ' ')
  return next && at > from + 1 && limit - at < 18 && HOSTS.test(text.slice(at - 2, at + 2))
}

/** Whether the words from `at` to the next figure are a verb with its object: 办理提案, 参与调解. */
function isDeed(text: string, at: number, end: number): boolean {
  const verb = VERB_TABLE.at(text, at)
  return (
    verb !== undefined &&
    verb.end - at > 1 &&
    end - verb.end > 1 &&
    /^[\u4e00-\u9fff“”]{2,16}$/.test(text.slice(verb.end, end)) &&
    !'的为占达'.includes(text.charAt(end - 1))
  )
}

function isFresh(words: string): boolean {
  return /^新(?:设立?|增|入驻|落户|签约|开工|投产|认定|引进|培育|注册|登记)[\u4e00-\u9fff]{2,10}$/.test(words)
}

const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
])

/** Whether a verb with 了 begins at `i`: 通了, 设置了; not 为了, 了解. */
export function done(text: string, i: number): boolean {
  const at = text.charAt(i + 1) === '了' ? i + 1 : text.charAt(i + 2) === '了' ? i + 2 : -1
  if (
    at < 0 ||
    '为除罢极到得'.includes(text.charAt(at - 1)) ||
    '解不得结'.includes(text.charAt(at + 1) || ' ')
  )
    return false
  return at === i + 1 ? !VERB_TABLE.before(text, at, i - 1) : VERB_TABLE.before(text, at, i)?.start === i
}

/** Predicates that are part of a noun: 服务中心, 建设项目, 开放平台. */
export const NOUN_TAILS =
  '中项平企人设机站园区点窗基队员业工产品资费力率量数体制度厅局委室所院校系网线方案用学课师生地面积面会展团组者性化型类级层次期场馆示范单名经'

// Matches 通知书, 建议书 behind 整改.
const PAPER = /^(?:通知[书单]|建议书|意见书|告知书|决定书|承诺书|责任书|确认书|提醒函|工作方案)/

// Matches 集中运营中心, 集中处置点; not 集中入驻园区.
const JOINTLY =
  /^集中(?:运营|办公(?=会)|管理|处[置理]|监[管控测]|收治|交易|办公|托管|存储|配送|展示)[\u4e00-\u9fff]{0,2}(?:中心|平台|基地|[站点区所库会])/

// Matches 公共 of 基本公共卫生服务, 医疗 of 基本医疗保险.
const BASIC = /^(?:公共|医疗|养老|药物|农田|建设|生活|单元|保障|险种|技能|信息|经济|民生)/

function insideWord(text: string, start: number, end: number): boolean {
  const next = text.charAt(end)
  // 预期增长目标, 新的增长点.
  if (
    /^(增长|下降|提升|上升|提高)(目标|率|点|极|速度|动能|动力|空间|机制|方案|措施|曲线|示范|重点[县区市镇村]|试点|行动|工程|项目|计划|课程|培训)/.test(
      text.slice(start, end + 3),
    )
  )
    return true
  // 信息公开|工作: 开工 is no word there; 整改|通知书: what a paper is for belongs to its name.
  if (text.charAt(start - 1) === '公' && text.charAt(start) === '开') return true
  if (PAPER.test(text.slice(end, end + 3))) return true
  // 新闻发布活动, 新闻发布平台.
  if (text.startsWith('新闻发布', start - 2)) return true
  // “一带一路”联合实验室: behind a quoted name such a word goes on with it.
  if (
    '”》'.includes(text.charAt(start - 1)) &&
    /^(联合|联动|示范|创新|服务|开放|试点|共同|集中)$/.test(text.slice(start, end))
  )
    return true
  // 地级以上市, 地级及以上城市, 省级以下部门.
  if (
    /^以[上下]$/.test(text.slice(start, end)) &&
    '级类档等元人亩吨户及或'.includes(text.charAt(start - 1)) &&
    isHan(codeAt(text, end))
  )
    return true
  // 国家|基本公共卫生服务项目; not 道路基本建成.
  if (text.startsWith('基本', start) && BASIC.test(text.slice(end, end + 2))) return true
  // 继续教育基地; 境内外|上市公司.
  if (/^(?:继续教育|上市(?:公司|企业|后备))/.test(text.slice(start, start + 4))) return true
  // 集中式水源地, 集中供养对象, 全面禁塑区.
  if (
    /^集中(式|供|连|成|采|居|区|安|隔)/.test(text.slice(start, end + 1)) ||
    JOINTLY.test(text.slice(start, end + 8)) ||
    /^联合(?:实验|创新体|[体会党国库])/.test(text.slice(start, end + 3))
  )
    return true
  // 医疗机构实施|基本药物制度: 基 is no end of a word there.
  if (text.startsWith('基本', end)) return false
  if (end - start === 1) {
    return NOUN_PAIR_TABLE.has(text.slice(start - 1, end)) || NOUN_PAIR_TABLE.has(text.slice(start, end + 1))
  }
  return NOUN_TAILS.includes(next || ' ') && next !== '' && !FIRM_TABLE.has(text.slice(start, end))
}

// Matches 、自治区、直辖市 up to the end of the clause; not 、改造8个小区, 、开展活动.
const MORE = /^(?:、[\u4e00-\u9fff]{1,6}){1,4}(?=[，。；,;）)\n]|$)/

// Matches 、场景级大模型 behind 行业级, 、市级示范社 behind 省级.
const GRADES = /^(?:、[\u4e00-\u9fff]{1,4}级){1,3}[\u4e00-\u9fff]{2,10}?(?=[和及与、，。；]|$)/

/** 27个省|、自治区、直辖市: short nouns behind 、 belong to the count, too. */
export function listEnd(text: string, start: number, end: number): number {
  if (text.charAt(end) !== '、' || end - start > 6) return end
  // 100个行业级、场景级大模型
  const graded = text.charAt(end - 1) === '级' ? GRADES.exec(text.slice(end, end + 30))?.[0] : undefined
  if (graded !== undefined) return end + graded.length
  const rest = text.slice(end, end + 30)
  const more = MORE.exec(rest)?.[0]
  if (more === undefined) return end + (isPlace(text, start, end) ? placesIn(rest) : 0)
  const items = more.slice(1).split('、')
  return items.some((item) => VERB_TABLE.at(item, 0) || isNumeral(item.charCodeAt(0)))
    ? end
    : end + more.length
}

// Matches 幼儿园食堂 of 幼儿园食堂进行, 美术馆 of 美术馆错时开放: a place of the kind that is counted.
const PLACE =
  /^[\u4e00-\u9fff]{1,8}(?:[馆院校园所站店厂堂室]|中心|企业|单位|机构|公司|市场|超市)(?=[\u4e00-\u9fff]|$)/

function isPlace(text: string, start: number, end: number): boolean {
  return /(?:[馆院校园所站店厂学堂室]|中心|企业|单位|机构|公司|市场|超市)$/.test(text.slice(start, end))
}

/** How many characters of more places stand at the head of the words; 0 where they go on as anything else. */
function placesIn(words: string): number {
  let size = 0
  for (const item of words.slice(1).split('、')) {
    const name = PLACE.exec(item)?.[0]
    if (name === undefined) return 0
    size += name.length + 1
    if (name.length < item.length) return PREDICATE_TABLE.at(item, name.length) ? size : 0
  }
  return 0
}

// Matches 建设 before 扎实推进, 建设进展 before 顺利.
const BUILDING = /建设(?:进展)?$/

export function trimNoun(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (isSpace(codeAt(text, at - 1)) || '和及与或并等的'.includes(text.charAt(at - 1)))) at--
  // 近百家企业|参与.
  if (text.startsWith('参与', at - 1)) at--
  // 1190名残疾人|每人每年发放1000元
  const each = /(?:每[人户生月年天亩])+$/.exec(text.slice(Math.max(start, at - 6), at))
  if (each && at - each[0].length > start + 1) at -= each[0].length
  // 5个指标|全国领先: among whom they lead is no part of the noun.
  if (at - start > 3 && /^(?:领先|第|前列|名列|居|排名?)/.test(text.slice(end, end + 2)))
    at -= /(?:全[国省市区县球]|西北|西部|东北)$/.exec(text.slice(start, at))?.[0].length ?? 0
  // 矿权项目|建设进度: how far they are is no part of the noun.
  if (at - start > 6) at -= /(?:建设|施工|推进)进度$/.exec(text.slice(start, at))?.[0].length ?? 0
  // 59项测评点中有22项达标: 中 is no part of the noun.
  // 犯罪嫌疑人|考验期满后: when it was is no part of the noun.
  if (text.charAt(at - 1) === '后')
    at -=
      /(?:[\u4e00-\u9fff]{2}期|服役|服刑|毕业|合同|协议)?(?:期?满|届满|到期|结束)后$/.exec(
        text.slice(start + 2, at),
      )?.[0].length ?? 0
  // 在完成的13个事项|基础上又推出10个
  if (at - start > 4 && text.startsWith('基础上', at - 3)) at -= 3
  // 108个市直部门|及所属.
  if (at - start > 4 && text.startsWith('及所属', at - 3)) at -= 3
  // 管网工程|新接入: 新 belongs to the verb; not 科技创新.
  if (at - start > 2 && at === end && /(?<![创更革高翻维迎刷全崭最])新$/.test(text.slice(start, at))) at--
  // 23个产业园|建设扎实推进: what goes well is the building of those counted.
  if (at - start > 4 && at === end && isHan(codeAt(text, at)))
    at -= BUILDING.exec(text.slice(start, at))?.[0].length ?? 0
  // 2000户农户|户均增收, 农民|人均.
  if (at - start > 2 && text.charAt(at) === '均' && /[户民工人][户人]$/.test(text.slice(start, at))) at--
  return at - start > 2 && text.charAt(at - 1) === '中' && !/[初高集其当]中$/.test(text.slice(start, at))
    ? at - 1
    : at
}
