// Names that say nothing without what was said before: 人均|8338元, 总投资|3亿元.
import { oneOf } from '../../../text/one-of.ts'
import { joinLabels, type Label, wordLabel } from '../../context/view.ts'
import { settled } from '../own/own-name.ts'
import { headOf } from './parts.ts'

/** 人均8338元 is of what was said before. */
export const PER_HEAD = new RegExp(
  `^(${oneOf(`
    每[百千万][名个位]?(?:常住|户籍)?(?:人口?|学生|居民|儿童|老人|老年人|职工|家庭)(?:拥有|配备)?
    人均 人平 户均 平均 (?:工作日|节假日|周末|高峰日)(?:日均|平均)
    单日最[高多] 单场最[高多] 单笔最[高大]
    场均 日均 周均 月均 年均 次均 生均 亩均 校均 班均 村均 店均 人年均 均
    平均每人 平均每户 每人平均 单价 净增 新增
  `)})$`,
)

/** Names that say nothing without what they are of. */
export const GENERIC = new RegExp(
  `^(${oneOf(`
    面积 总面积 建筑面积 占地面积 总投资 总投资额 投资额 规模 总规模 总造价 长 宽 总长 全长 总里程 总数 总额 总量 金额
    总金额 资金 长度 总长度 合同金额 协议金额 均价 产值 年产值
    (?:(?:国家|[省市区县]级?|上级|年度|全年|目标|任务|指标|计划|时序|序时)+)?完成(?:率|进度)
    占比 比重 (?:同比|年均|平均)?增速 (?:年均|平均)?增长率 (?:资金)?(?:支出|支付|拨付|执行)率
  `)})$`,
)

// Matches 规模, 总量 of what has an amount.
const SIZE = /^总?(?:规模|量|额|金额)$/

/** 获批企业12家，总数36家: all of them, not those that were added alone. */
export function wholeOf(topic: Label, own: Label): Label {
  // 新开工项目12个，总投资6亿元 is of those; 新增企业12家，总数36家 of all of them.
  const money = /投资|造价|金额|资金/.test(own.text)
  const left = money ? topic : settled(topic)
  // 寄宿生补助人数2728人，金额165万元 is what they got.
  const given = money ? left.text.replace(/(?<=.{2})(?:人数|人次|户数|件数|次数|数量)$/, '') : left.text
  if (given !== left.text) return wordLabel(given)
  // 蔬菜播面8万亩，年产量16万吨
  if (own.text.endsWith('产量'))
    return wordLabel(left.text.replace(/(?<=.{2})(?:(?:种植|播种|栽培)?面积|播面)$/, ''))
  // 新增线路长度22公里，总长449公里
  if (/^总(?:长|长度|里程|面积)$/.test(own.text))
    return wordLabel(left.text.replace(/(?<=.{2})(?:总?长度|里程|面积)$/, ''))
  // 道路工程完成投资10亿元，总投资12亿元: what all of it costs is not completed; 道路总里程12公里，总投资4亿元
  if (/^总投资额?$/.test(own.text))
    return wordLabel(
      left.text.replace(
        /(?:(?:累计|已)?完成了?投资|(?<=.{2})(?:总里程|总长度?|全长|总面积|总?(?:建筑|占地)面积))$/,
        '',
      ),
    )
  // 茶叶产量3万吨，均价120元; 商品房销售面积210万平方米，均价1.2万元/平方米
  if (own.text === '均价')
    return wordLabel(left.text.replace(/(?<=.{2})(?:产量|(?:销售|成交|交易)(?:面积|量)|产销量)$/, ''))
  // 新建公路长12公里，宽9米: its width is none of its length.
  if (own.text === '宽') return wordLabel(left.text.replace(/(?<=.{2})(?:[总全]?长|总?长度|总里程)$/, ''))
  // 涉及48个项目，已完成42个，完成率88% is of the projects.
  if (/完成(?:率|进度)$/.test(own.text))
    return wordLabel(
      left.text.replace(/^已?完成(?=.{2})/, '').replace(/(?<=.{2})已[\u4e00-\u9fff]{1,2}$/, ''),
    )
  // 预算收入增速达9%，规模达到420亿元: a growth has no size.
  if (SIZE.test(own.text)) return wordLabel(left.text.replace(/(?<=.{2})(?:增速|增幅|增长率)$/, ''))
  return /^总[数量]$/.test(own.text) ? headOf(left) : left
}

/** 人均|支出 of 支出; 新增 of 新增绿地 is said already. */
export function eachOf(own: Label, whole: Label): Label {
  // 企业总数达到186家，净增12家: what was added is no total.
  const added = /^(?:净增|新增)$/.test(own.text) ? whole.text.replace(/(?<=..)总[数量]$/, '') : whole.text
  const noun = added === whole.text ? whole : wordLabel(added)
  return noun.text.startsWith(own.text) ? noun : joinLabels(own, noun)
}
