// A share whose words name nothing is of what was counted last, and what stands behind it says what that share did.
// 例：收到意见120条，85%|得到落实 → 收到意见得到落实；下岗职工27万人，90%以上|进入服务中心 → 下岗职工进入服务中心.
import { oneOf } from '../../../text/one-of.ts'
import { unitOf } from '../../context/counted-in.ts'
import type { LabelRead } from '../../context/label-read.ts'
import { joinLabels, type Label, type QuantityView, wordLabel } from '../../context/view.ts'

const DOING = `涉及 反映 得到 获得 取得 实现 进入 建成 完成 达到 来自 通过 接入 纳入 落实 投入 集中 分布 用于 参加 享受 由 归`
// Matches 得到落实, 已建成综合服务中心, 由社会组织运营 up to the mark; not 左右, 的问题.
const DID = new RegExp(
  `^\\s*(?:都|均|已经?|能够?|可以?)*(${oneOf(DOING)}(?![^，。；]*\\d)[\u4e00-\u9fff“”]{2,14})(?=[，。；,;）]|$)`,
)

// Matches 为商品质量问题, 是35岁以下党员 up to the mark; not 为上年, 为30, 是因为.
const IS =
  /^(?:为|是)(?![上去前本今当各因了])((?:\d{1,2}(?:[-—至]\d{1,2})?[岁年])?[\u4e00-\u9fff“”、]{2,14})(?=[，。；,;）]|$)/

/** 投诉300件，其中|60%|为质量问题 is how many of them are so: 质量问题占投诉比重. */
function shareIs({ text, token, left }: QuantityView, whole: Label): Label | undefined {
  const alone = /^(?:其中|超过|约|近|有)*$/.test(left.compact.text)
  const are = alone ? IS.exec(text.slice(token.end, token.end + 18))?.[1] : undefined
  return are === undefined ? undefined : wordLabel(`${are}占${whole.text}比重`)
}

/** Undefined where nothing is said of the share, or no count stands before it. */
export function shareDid(view: QuantityView): LabelRead | undefined {
  const { text, token, drafts, said, left } = view
  const last = drafts[said.last ?? -1]
  if (token.kind !== 'percentage' || left.direction || !last || last.change) return undefined
  const whole = last.noun ?? last.label
  // 其中60%为女性，|80%|为大专以上学历 goes on with the same whole.
  const share = unitOf(last) === '%'
  const are = !share || last.label.text.endsWith(`占${whole.text}比重`) ? shareIs(view, whole) : undefined
  // What follows, 收入3亿元, is told of the whole.
  if (are) return { label: are, production: 'share', noun: whole }
  const did = share ? undefined : DID.exec(text.slice(token.end, token.end + 24))?.[1]
  return did === undefined
    ? undefined
    : { label: joinLabels(whole, wordLabel(did)), production: 'predicate-behind' }
}
