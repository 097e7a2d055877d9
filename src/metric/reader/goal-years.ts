// Years that a goal or a whole is of, and not what was done: 上半年…，完成|全年|目标18万人的80%; 占|全年|的28%.

// Matches `目标任务`, `900万人目标的`, `计划的` behind 完成全年.
const GOAL_OF = /^(?:目标|任务|计划)|^[\d.]+[万亿]?[\u4e00-\u9fff]{1,2}(?:目标|任务|计划)/

/** Whether the year behind the words only measures. */
export function ofGoal(before: string, words: string, after: string): boolean {
  return before === '占' || (/完成了?$/.test(words) && GOAL_OF.test(after))
}
