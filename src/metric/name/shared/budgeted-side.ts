// The side of an account whose budget or task was told before it: 财政支出年初预算1184万，实现支出|1504万 is 财政支出.
import { type Label, type QuantityView, wordLabel } from '../../context/view.ts'

// Matches 财政支出年初预算, 财政支出任务.
const BUDGET = /^(.{2,}?(?:收入|支出))(?:年初|年度|全年|调整后?的?)?(?:预算|任务|计划)数?$/
// Matches 收入, 支出; not 财政支出.
const SIDE = /^(?:收入|支出)$/
/** So many figures back the budget may be told. */
const REACH = 3

/** 财政支出 of the budget told in the sentence before. */
export function budgetedSide({ drafts, said }: QuantityView, own: Label): Label | undefined {
  if (!SIDE.test(own.text) || said.last === undefined) return undefined
  const names = drafts.slice(-REACH).map(({ label }) => BUDGET.exec(label.text)?.[1])
  const name = names.findLast((one) => one?.endsWith(own.text) && one.length > own.text.length)
  return name === undefined ? undefined : wordLabel(name)
}
