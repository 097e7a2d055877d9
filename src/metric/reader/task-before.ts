// The task, budget or plan that is told right before what was reached of it: 收入任务174万，完成198万.
import type { Placed } from '../context/walk.ts'

// Matches 收入任务, 年初预算, 调整预算, 下达计划 right before the amount; not 完成预算, 超额完成目标任务.
const TASK =
  /(?<![为占的]|完成[^，。；]{0,6})(?:任务|(?:年初|年度|全年|调整后?的?)预算|下达计划)(?:数|为|是)?$/
// Matches ，完成198, ，调整预算1506万，实现支出 behind the amount.
const REACHED =
  /^[，,](?:调整后?的?预算数?为?\d[\d.]*[万亿]*元?[，,])?(?:实际|已|共)?(?:完成|实现)(?:收入|支出)?了?\d/

/** 年初预算1184万，调整预算1506万，实现支出1504万: the first two are what was set. */
export function isTaskBefore(text: string, { clause, draft }: Placed): boolean {
  const { start, end } = draft.token
  return TASK.test(text.slice(Math.max(clause, start - 12), start)) && REACHED.test(text.slice(end, end + 40))
}
