// How far a noun goes on in a list, and what is taken off its end.
// 例：27个省|、自治区、直辖市|; 12个项目建设|进展 → 项目.
import { oneOf } from '../../text/one-of.ts'
import { PREDICATE_TABLE, VERB_TABLE } from '../lexicon/labels.ts'
import { codeAt, isHan, isNumeral, isSpace } from '../scan/chars.ts'

// Matches 、自治区、直辖市, 、控股公司和合作单位 up to the end of the clause; not 、改造8个小区. Verbs
// such as 、开展活动 are told apart by the list of them.
const MORE = /^(?:、[\u4e00-\u9fff]{1,6}){1,4}(?:[和及与][\u4e00-\u9fff]{2,6})?(?=[，。；,;）)\n]|$)/

// Matches 、场景级大模型 behind 行业级, 、市级示范社 behind 省级.
const GRADES = /^(?:、[\u4e00-\u9fff]{1,4}级){1,3}[\u4e00-\u9fff]{2,10}?(?=[和及与、，。；]|$)/

// Matches 、县（市） and 、县级市 behind 13个区: kinds of places that are counted together.
const KINDS =
  /^(?:、(?:自治[县区州旗]|县级市|街道|[区县市州盟旗镇乡]))+(?:[（(](?:[区县市州旗]、?)+[）)])?(?=[^\u4e00-\u9fff]|[考评总综最])/
// Matches 区, 乡镇 as a whole noun.
const KIND = /^(?:自治[县区州旗]|县级市|街道|乡镇|[区县市州盟旗镇乡])$/

const KIND_OF_THOSE =
  '高龄 独居 空巢 失能 半失能 失智 孤寡 留守 残疾 困难 特困 低保 低收入 失独 优抚 患病 贫困'
// Matches 高龄, 低保 as a whole noun.
const OF_KINDS = new RegExp(`^${oneOf(KIND_OF_THOSE)}$`)
// Matches 、独居老人家庭 and 、失能等困难老年人 behind 高龄.
const KINDRED = new RegExp(
  `^(?:[、和及]${oneOf(KIND_OF_THOSE)})*(?:等[\u4e00-\u9fff]{0,4}?)?(?:老年人|老人|人员|群众|居民|儿童|学生|妇女|职工|家庭|群体|对象|人群|户)(?:家庭|户)?`,
)

/** 27个省|、自治区、直辖市: short nouns behind 、 belong to the count, too. */
export function listEnd(text: string, start: number, end: number): number {
  if (text.charAt(end) !== '、' || end - start > 6) return end
  // 4316户高龄|、独居老人家庭: those of several kinds.
  const kindred = OF_KINDS.test(text.slice(start, end))
    ? KINDRED.exec(text.slice(end, end + 24))?.[0]
    : undefined
  if (kindred !== undefined) return end + kindred.length
  // 13个区|、县（市）考评
  if (KIND.test(text.slice(start, end))) {
    const kinds = KINDS.exec(text.slice(end, end + 16))?.[0].length
    if (kinds !== undefined) return end + kinds
  }
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

// Matches 和无锡 of 国外城市和无锡, 和装机 of 基地项目和装机: what stands behind 和 with those or that of the next figure.
const AND = /(?<=..)[和及与]([^和及与，]{1,12})$/
// Matches 、九江等 behind it.
const EXAMPLES = /^(?:、[^，。；：、\d]{1,14}){1,5}等/
// Matches 装机, 总投资, 全长 as all the words: what the next figure is of.
const AMOUNT = /^(?:总?装机(?:容量|规模)?|总?投资额?|(?:建筑|占地|总)面积|总长度?|全长)$/

/** How much of a noun goes with the next that are told: 8座|中型水库|和松桃陆家坝、玉屏青山冲等5座. */
function nextOf(text: string, start: number, at: number, end: number): number {
  const next = text.charAt(end)
  if (next !== '、' && !isNumeral(codeAt(text, end))) return 0
  const and = AND.exec(text.slice(start, at))
  if (!and) return 0
  const told = next === '、' ? EXAMPLES.test(text.slice(end, end + 60)) : AMOUNT.test(and[1] ?? '')
  return told ? and[0].length : 0
}

// Matches 建设 before 扎实推进, 建设进展 before 顺利.
const BUILDING = /建设(?:进展)?$/

// Matches 预算执行审计查出 behind those who were audited; not 专项审计查出, which are counted themselves.
const AUDITED =
  /(?<=部门|单位|县区|区县|企业|医院|学校|乡镇|街道|机构|项目)(?:[\u4e00-\u9fff]{0,8}审计)?查出$/

/** The end of the noun from `start` to `end` without 的, 等 and words that are told of it. */
export function trimNoun(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (isSpace(codeAt(text, at - 1)) || '和及与或并等的'.includes(text.charAt(at - 1)))) at--
  at -= nextOf(text, start, at, end)
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
  // 10个民生实事项目|落实情况: how they stand is no part of the noun.
  if (at - start > 5 && text.startsWith('情况', at - 2))
    at -= /(?:完成|落实|进展|办理|整改|推进|实施|执行)情况$/.exec(text.slice(start + 2, at))?.[0].length ?? 0
  // 全国52个试点|之一
  if (text.startsWith('之一', at - 2) && at - start > 3) at -= 2
  // 59项测评点中有22项达标: 中 is no part of the noun.
  // 犯罪嫌疑人|考验期满后: when it was is no part of the noun.
  if (text.charAt(at - 1) === '后')
    at -=
      /(?:[\u4e00-\u9fff]{2}期|服役|服刑|毕业|合同|协议)?(?:期?满|届满|到期|结束)后$/.exec(
        text.slice(start + 2, at),
      )?.[0].length ?? 0
  // 在完成的13个事项|基础上又推出10个
  if (at - start > 4 && text.startsWith('基础上', at - 3))
    at -= /在[\u4e00-\u9fff]{2,10}基础上$/.exec(text.slice(start + 2, at))?.[0].length ?? 3
  // 21个省直部门|预算执行审计查出的73个问题: what was found with them is none of their name.
  if (at - start > 4 && text.startsWith('查出', at - 2))
    at -= AUDITED.exec(text.slice(start, at))?.[0].length ?? 2
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
