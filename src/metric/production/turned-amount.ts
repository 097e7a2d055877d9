// A verb of more or less before what it is of: how much that rose or fell, in percent.
// 例：压减审批时限|76% → 审批时限, down; 提高低保标准|10% → 低保标准, up; not 提高覆盖率|95%, which may be a level.
import { oneOf } from '../../text/one-of.ts'
import { metric } from '../context/outcome.ts'
import { labelOf, type Outcome, type QuantityView, wordLabel } from '../context/view.ts'
import { isPercent } from '../scan/token.ts'
import { basisOf } from './share.ts'

const LESS = '压减 压缩 缩短 减少 降低 削减 精简 缩减 下调'
const MORE = '提高 提升 上调 增加 扩大 延长'
const OF = `
  时限 时间 时长 周期 工期 环节 材料 成本 费用 支出 开支 经费 负担 能耗 排放 用水 用电 用能 用量 浓度 债务 库存 损失 标准 待遇
  事项 编制 机构 职数 层级 环节 手续 流程 证照 会议 文件
  工资 收入 产量 产能 效率 效能 规模 面积 投资
`
const VERB = `^(?:平均|累计|整体|再)?(?:(${oneOf(LESS)})|${oneOf(MORE)})了?`
// Matches 压减审批时限, 累计降低企业成本, 提高低保标准; not 增加值, 提高覆盖率.
const TURNED = new RegExp(`${VERB}([\u4e00-\u9fff“”A-Za-z]{0,12}${oneOf(OF)})$`)
// Matches 降低漏损率 before points, of which a rate is no level; not 增加值占比, 提高率.
const TURNED_RATE = new RegExp(`${VERB}((?!值)[\u4e00-\u9fff“”]{1,12}(?:率|比例|比重|占比))$`)

/** 压减审批时限|76%: an amount of change, though its verb stands before what changed. */
export function turnedAmount(view: QuantityView): Outcome | undefined {
  const { left, token } = view
  if (left.direction || !isPercent(token)) return undefined
  const { text } = labelOf(left)
  const rate = token.kind === 'percentage-point' ? TURNED_RATE.exec(text) : null
  const [, less, what] = rate ?? TURNED.exec(text) ?? []
  if (what === undefined) return undefined
  const direction = less === undefined ? ('up' as const) : ('down' as const)
  return metric(view, 'change', { label: wordLabel(what), change: { direction, basis: basisOf(view) } })
}
