// Names of a list of which the first says of what all are: each that follows is a side of it that says nothing alone.
// 例：财政收入总量、增速 → 财政收入增速；技术合同登记数、成交额 → 技术合同成交额.
import { VERB_TABLE } from '../../lexicon/labels.ts'
import { ATTRIBUTE_TABLE } from '../../lexicon/parts.ts'

// Matches 总量, 增速: what says nothing without that which it is of.
const SIDES = ['总量', '总额', '总数', '总值', '数量', '规模', '质量', '增速', '增幅', '增量', '占比', '比重']

// Matches 登记数 of 技术合同登记数, 人次 of 国内游客人次: what was counted first of those that have sums, too.
const COUNTED =
  /(?<=.{2})(?:(?:登记|申请|授权|受理|办理|交易|成交|销售|签约|发案|立案|破案)[数量]|人次|人数|户数|件数|次数|客流量)$/
// Matches 成交额, 总花费 alone.
const SUM = /^(?:总|平均)?(?:花费|消费|消费额|收入|金额|费用|票房|损失[数额]?|损失金额|涉案金额)$/

/** The names with what the first is of; undefined where it lends nothing. */
export function shareStem(items: readonly string[]): readonly string[] | undefined {
  const [first = '', ...rest] = items
  const stem = stemOf(first, rest)
  return stem === undefined ? undefined : [first, ...rest.map((item) => stem + item)]
}

function stemOf(first: string, rest: readonly string[]): string | undefined {
  const side = SIDES.find((word) => first.endsWith(word))
  if (side !== undefined) {
    const whose = first.slice(0, -side.length)
    return whose.length > 1 && rest.every((item) => SIDES.includes(item)) ? whose : undefined
  }
  // 企业营业收入、利润, 事故起数和死亡人数: attributes of one thing.
  const attribute = ATTRIBUTE_TABLE.before(first, first.length, 0)
  const whose = attribute ? first.slice(0, attribute.start) : first.replace(COUNTED, '')
  const bare = attribute
    ? rest.every((item) => ATTRIBUTE_TABLE.has(item))
    : whose !== first && rest.every((item) => ATTRIBUTE_TABLE.has(item) || SUM.test(item))
  // 死亡失踪人数和直接经济损失: what befell people has no losses.
  if (/(?:死亡|失踪|伤亡|受伤|遇难)$/.test(whose)) return undefined
  return bare && whose.length > 1 && !VERB_TABLE.has(whose) ? whose : undefined
}
