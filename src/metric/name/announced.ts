// Stages of works that the clause before announces: they have its object.
// 例：推进保障房建设，|新开工|1200套 → 新开工保障房；实施小区改造，|完工|30个 → 小区改造完工.
import { oneOf } from '../../text/one-of.ts'
import type { Label, QuantityView } from '../context/view.ts'
import { joinLabels, labelOf, wordLabel } from '../context/view.ts'

// Matches 新开工, 基本建成, 竣工交付, 新（改）建.
const STAGE =
  /^(?:已|全面|基本|集中)*(?:新?开工(?:建设)?|新（?改）?建|新改扩?建|改扩建|在建|续建|复工|建成|完工|竣工|交付(?:使用)?|投入使用|投用|启用|签约|开通|通车)+$/

const VERB = '推动 推进 加快 加强 抓好 实施 开展 做好 抓实 启动 统筹 大力 强化 加大'
const CARRIED_ON = `(?:[\u4e00-\u9fff]{0,2}?${oneOf(VERB)}){0,3}`
const WORK = '建设 (?:提升|提质|改善)(?:行动|工程) 改造 修缮 整治 安装 工程 项目'
// Matches 推进保障房建设, 既有住宅加装电梯建设, 实施新一轮农村公路提升行动; what is built, and that it is.
const WORKS = new RegExp(
  `^${CARRIED_ON}(?:新一轮)?([\u4e00-\u9fff“”]{2,16}?)(${oneOf(WORK)})(?:力度|步伐|进度|工作|进程)?$`,
)

/** 推进保障房建设，|竣工|800套 is 竣工保障房: a stage alone says nothing of what. */
export function announced({ before, said, token }: QuantityView, own: Label): Label | undefined {
  const amount = token.kind === 'count' || /^(?:公里|千米|亩|平方米)$/.test(token.unit)
  if (!amount || !before || said.last !== undefined || !STAGE.test(own.text)) return undefined
  const [, what, works = ''] = WORKS.exec(labelOf(before).text) ?? []
  if (what === undefined) return undefined
  return works === '建设' || works === '安装' || /^(?:提|改善)/.test(works)
    ? joinLabels(own, wordLabel(what))
    : wordLabel(what + works + own.text)
}
