// What of a name says how a figure was come by, reckoned or stated, and is no part of it.
// 例：按常住人口计算人均生产总值 → 人均生产总值; 扣除价格因素 → nothing.
import { type Label, wordLabel } from '../../context/view.ts'

const EXAMINED =
  '(?:经|按照?|据|根据|依据)?[^，,的占率比]{0,10}?(?:审查|调查|审理|审核|评估|复核|核实|研究|协商)后'
const COMPUTED = '(?:按照?|据|根据|依据|以)?[^，,的占率比]{2,10}?(?:(?<!云)计算的?(?!机)|推算|测算)'
// Matches 审查后, 按常住人口计算的, 抽样调查推算: how a figure was come by.
const ADJUNCT = new RegExp(`^(?:${EXAMINED}|${COMPUTED})(?=.{4,})`)

// Matches 地区生产总值按照统一核算结果, 全员劳动生产率每人; not 依据检测结果, 每人.
const BASIS = /^(.{3,}?[值率入出额量])(?:(?:根据|依据|按照?)[^，占率]{2,14}结果|每[人户])$/

/**
 * What of a name says how it was reckoned or stated: the pattern, and a quick look at the name without which the pattern
 * cannot match. What the name keeps are the pattern's groups.
 */
const RECKONED: readonly (readonly [may: (text: string) => boolean, pattern: RegExp])[] = [
  // 占生产总值|的|比重 is written like a share.
  [(text) => text.includes('占'), /^(.*占.+)的(比重|比例|份额)$/],
  // 主要工业产品|电解铝产量
  [(text) => text.startsWith('主要'), /^主要(?:工业|农业|农)?产品(?:中的?)?(.{2,}产量)$/],
  // 明确提出|住院率下降2个百分点, 提出|生产总值增长8%.
  [(text) => '明提要'.includes(text.charAt(0)), /^(?:明确)?(?:提出|要求)(.{1,12}[率量额数值幅])$/],
  // 与2010年第六次人口普查的总人口421万人相比: where it was counted is no part of the name.
  [
    (text) => text.startsWith('第'),
    /^第[一二三四五六七八九十\d]+次[\u4e00-\u9fff]{0,6}(?:普查|调查)的(.{2,})$/,
  ],
  // 常住人口中共有家庭户12万户
  [(text) => text.includes('中共有'), /^.{2,12}中共有(.{2,})$/],
  // 常住人口中的出生人口
  [(text) => text.includes('人口中的'), /^(?:总|常住|户籍|登记)人口中的(.{2,})$/],
  // 打响新品牌、力争|旅居人数: what is striven for by a figure is the last of a list.
  [(text) => text.includes('、'), /^.{2,}、(?:力争|确保|争取)(.{2,})$/],
  // 在完成13个事项基础上又|推出10个
  [(text) => text.startsWith('基础上'), /^基础上[又再]?(.{2,})$/],
  // 项目违规将|债券资金1800万元用于…: what was put to another use.
  [
    (text) => text.includes('将'),
    /^.{0,16}?(?<![即必行])将((?![要近军来会在达有为于新]).{1,12}(?:资金|经费|款|基金|收入|资产))$/,
  ],
  // 日均值范围|在2-35.
  [(text) => '在于'.includes(text.at(-1) ?? ' '), /^(.+(?:范围|区间|均值|浓度))(?:在|介于)$/],
  // 港口吞吐量5年增长1.6倍.
  [
    (text) => '年来间'.includes(text.at(-1) ?? ' '),
    /^(.{2,}?)(?:\d{1,2}|[一二三四五六七八九十两]+)年(?:来|间)?$/,
  ],
  // 门诊费用按当年价格比上年下降.
  [
    (text) => text.includes('按'),
    /^(.{2,})按(?:当年|可比|不变|现行|同|新|原)?(?:统计)?(?:价格?|口径|汇率)(?:计算)?$/,
  ],
  // 公路密度每|百平方公里|152公里.
  [
    (text) => text.includes('每'),
    /^(.{2,}(?:密度|强度|价格?|标准))每(?:立方米|吨|千瓦时|度|平方米|公斤|斤|亩)?$/,
  ],
  // 地区生产总值根据统一核算结果|为900亿元, 全员劳动生产率每人|9.6万元.
  [(text) => text.endsWith('结果') || text.includes('每'), BASIS],
  // 起征点|从月销售额|3万元, 开办时间|从一个月以上|压缩到4天: what it was before is no part of the name.
  [
    (text) => text.includes('从') || text.includes('由'),
    /^(.{2,}?)(?<![自听服])[从由](?:[月年季]销售额|[一两三半]个?[月年天]以[上内])$/,
  ],
  // 人均收入增速高于经济增速、|突破3万元: how it grew is no part of the name of the level.
  [(text) => text.includes('于'), /^(.{3,}?)(?:增速|增幅)(?:高于|快于|好于|优于|低于)[\u4e00-\u9fff]{2,12}$/],
  // 总量1.6亿户，是十年前的3倍; 各地可|降至16%.
  [
    (text) => '可前'.includes(text.at(-1) ?? ' '),
    /^(?:可|(?:[一二三四五六七八九十两几]|十[一二三四五])年前)$/,
  ],
  // 按当年价格比上年下降, 可比增长.
  [
    (text) => '价格算比径率'.includes(text.at(-1) ?? ' '),
    /^(?:(?:当年|可比|不变|现行)?价格?(?:计算)?|可比(?:口径)?|(?:年?平均)?汇率(?:计算)?)$/,
  ],
  // 债务余额98.6亿元，控制在限额102亿元以内
  [(text) => text.startsWith('控制在'), /^控制在(.{0,8}(?:限额|红线|底线|上限|标准))$/],
  // （按新标准计算为97.6%）: the figure before the bracket once more; not 新标准35项.
  [
    (text) => '新旧老原同'.includes(text.charAt(0)),
    /^[新旧老原同](?:统计|评价|核算)?(?:口径|(?:标准|口径|方法)(?:计算|评价|核算|统计|测算))$/,
  ],
  // 生产总值|剔除煤矿停产等不可比因素|增长7.8%.
  [(text) => text.includes('除'), /^(.{2,}?)(?:扣除|剔除)[\u4e00-\u9fff、]{2,20}(?:因素|影响)后?$/],
  [
    (text) => '扣剔按如若考不'.includes(text.charAt(0)),
    /^(?:扣除|剔除|按可比|按不变|如果|若|考虑|不含|不考虑).*(?:因素|影响|口径|价格|计算|不变价)(?:后|计算|外)?$/,
  ],
  // 保有量3.95亿辆，扣除报废注销量比上年增加0.23亿辆.
  [
    (text) => '扣剔'.includes(text.charAt(0)),
    /^(?:扣除|剔除)(?:报废|注销|退出|淘汰|拆除|重复)+(?:量|数量?|部分)?后?$/,
  ],
]

/** 扣除价格因素, 剔除…影响后 say how it was reckoned, not what. */
export function unclaused(label: Label): Label {
  const { text } = label
  if (text === '') return label
  // 经审查后|批准逮捕, 按常住人口计算|人均生产总值.
  const adjunct = ADJUNCT.exec(text)
  if (adjunct) return wordLabel(text.slice(adjunct[0].length))
  for (const [may, pattern] of RECKONED) {
    const found = may(text) ? pattern.exec(text) : null
    if (found) return wordLabel(found.slice(1).join(''))
  }
  return label
}
