// Years that a goal or a whole is of, and not what was done: 上半年…，完成|全年|目标18万人的80%; 占|全年|的28%.

// Matches `目标任务`, `900万人目标的`, `计划的`, `总目标任务` behind 完成全年.
const GOAL_OF = /^总?(?:目标|任务|计划)|^[\d.]+[万亿]?[\u4e00-\u9fff]{1,2}(?:目标|任务|计划)/

/** Whether the year behind the words only measures. */
export function ofGoal(before: string, words: string, after: string): boolean {
  return before === '占' || (/完成了?$/.test(words) && GOAL_OF.test(after))
}

// Matches `目标的81%`, `年度计划任务的九成` behind 完成2025年.
const SHARE_OF_GOAL =
  /^(?:年度)?(?:规划|计划)?(?:目标|任务|计划)(?:任务|目标)?的(?:[\d０-９]|百分之|[一二三四五六七八九]成)/

/** 已完成|2025年|目标的81.3%: how much of a later goal is reached by now. */
export function sharedGoal(words: string, after: string): boolean {
  return /(?:完成了?|实现了?|占)$/.test(words) && SHARE_OF_GOAL.test(after)
}
