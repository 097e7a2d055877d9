// The noun that a bracket with a share of it stands behind.
// 例：施工引起的噪音污染（占投诉总量|52.3%） → 噪音污染；咨询类（占比|35%）.
import { type Label, type QuantityView, wordLabel } from '../../context/view.ts'

// Matches 噪音污染 of 施工引起的噪音污染, 咨询类 of 其中咨询类 right before a bracket.
const NOUN_BEFORE = /(?:^|[的，,、；;。：:\n])(?:其中|包括|主要是)?((?:(?!的)[\u4e00-\u9fff“”]){2,12})$/

/** The noun before the bracket that the clause of the quantity begins in; undefined behind a figure, which the share is of. */
export function beforeBracket({ text, clause, drafts }: QuantityView): Label | undefined {
  const open = text.charAt(clause - 1)
  if (open !== '（' && open !== '(') return undefined
  const from = Math.max(0, clause - 16)
  const found = NOUN_BEFORE.exec(text.slice(from, clause - 1))
  // 排查隐患32处（占|40%）, 有32个问题（占|40%）: of what was counted before.
  const told = drafts.at(-1)?.token.end ?? 0
  const apart = found && from + found.index >= told && told < clause - 1
  return apart ? wordLabel(found[1] ?? '') : undefined
}
