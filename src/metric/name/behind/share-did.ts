// A share whose words name nothing is of what was counted last, and what stands behind it says what that share did.
// 例：收到意见120条，85%|得到落实 → 收到意见得到落实；下岗职工27万人，90%以上|进入服务中心 → 下岗职工进入服务中心.
import { oneOf } from '../../../text/one-of.ts'
import { unitOf } from '../../context/counted-in.ts'
import { joinLabels, type Label, type QuantityView, wordLabel } from '../../context/view.ts'

const DOING = `得到 获得 取得 实现 进入 建成 完成 达到 来自 通过 接入 纳入 落实 投入 集中 分布 用于 参加 享受 由 归`
// Matches 得到落实, 已建成综合服务中心, 由社会组织运营 up to the mark; not 左右, 的问题.
const DID = new RegExp(
  `^\\s*(?:都|均|已经?|能够?|可以?)*(${oneOf(DOING)}(?![^，。；]*\\d)[\u4e00-\u9fff“”]{2,14})(?=[，。；,;）]|$)`,
)

/** Undefined where nothing is said of the share, or no count stands before it. */
export function shareDid({ text, token, drafts, said, left }: QuantityView): Label | undefined {
  const last = drafts[said.last ?? -1]
  if (token.kind !== 'percentage' || left.direction || !last || last.change || unitOf(last) === '%')
    return undefined
  const did = DID.exec(text.slice(token.end, token.end + 24))?.[1]
  return did === undefined ? undefined : joinLabels(last.noun ?? last.label, wordLabel(did))
}
