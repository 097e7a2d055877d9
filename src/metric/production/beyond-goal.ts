// By how many points something went beyond a goal or a mean whose value stands between: 高于年初12%的目标|14.4个百分点.
import type { Outcome, QuantityView } from '../context/view.ts'

// Matches 的目标, 的增长目标, 的平均水平 right between the value and the points.
const BEHIND = /^的?[\u4e00-\u9fff]{0,6}(?:目标|任务|计划|平均(?:水平|值|增速|增幅))$/
// Matches ，高于, 低于年初人代会确定的 before the value.
const THAN = /([高快多低慢少]于|超过?)[^，。；\d]{0,16}$/

/** 增长26.4%，高于年初12%的目标14.4个百分点: of what grew, and measured against the goal. */
export function beyondGoal(view: QuantityView): Outcome | undefined {
  const { text, token, tokens, index, drafts, clause } = view
  const goal = tokens[index - 1]
  if (token.kind !== 'percentage-point' || goal?.type !== 'quantity' || goal.kind !== 'percentage')
    return undefined
  if (!BEHIND.test(text.slice(goal.end, token.start))) return undefined
  const than = THAN.exec(text.slice(clause, goal.start))?.[1]
  const told = drafts.findLast((draft) => draft.token.start < goal.start)
  if (than === undefined || !told) return undefined
  // 增加值增长8.2% is of no level: the points are of the growth itself.
  const of = told.change?.of ?? drafts.indexOf(told)
  const change = {
    direction: /[低慢少]/.test(than) ? ('down' as const) : ('up' as const),
    basis: 'other' as const,
    of,
  }
  return { type: 'metric', draft: { token, production: 'change', label: told.label, change } }
}
