// How much is missing to a goal: what it is of was told before. 例：城镇化率52.1%，距55%的目标还差|2.9个百分点 → 城镇化率距目标还差.
import { joinLabels, type Label, type QuantityView, wordLabel } from '../../context/view.ts'

// Matches 目标还差, 距离全年目标仍差, 距任务尚差; not 目标差异率.
const GAP =
  /^(?:[距离]{1,2}[^，。；]{0,8}?)?(目标|任务|计划|要求)(?:值|任务|数)?(?:还|尚|仍|相)?(?:差|缺|欠)$/

/** 目标还差 alone says neither what lacks so much nor that it is no goal. */
export function gapOf({ said, drafts }: QuantityView, own: Label): Label | undefined {
  const goal = GAP.exec(own.text)?.[1]
  if (goal === undefined) return undefined
  const whose = said.topic ?? drafts[said.level ?? -1]?.label
  const gap = wordLabel(`距${goal}还差`)
  return whose ? joinLabels(whose, gap) : gap
}
