// Days told beside the share that they are: 优良天数比率84.7%，共|309天，同比增加|4天 → 优良天数.
import { type Label, type QuantityView, wordLabel } from '../context/view.ts'

// Matches 优良天数比率, 优良天数比例.
const SHARE_OF_DAYS = /^(.{2,}天数)(?:比[率例]|占比|率)$/

/** What the days are of, where the figure before is their share of the year. */
export function daysOf({ token, said, drafts }: QuantityView): Label | undefined {
  if (token.unit !== '天') return undefined
  const days = SHARE_OF_DAYS.exec(drafts[said.level ?? said.last ?? -1]?.label.text ?? '')?.[1]
  return days === undefined ? undefined : wordLabel(days)
}
