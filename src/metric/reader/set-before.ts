// The task that an item of a notice on its fulfilment begins with, before it tells how far it was done.
// 例：(below 指标任务完成情况) 引进投资项目不少于3个。上半年，引进投资项目2个。 → 3 target, 2 actual.
import type { Placed } from '../context/walk.ts'

// Matches 指标任务完成情况, 重点工作进展情况.
const FULFILMENT = /(?:目标|任务|指标|工作|项目|实事).{0,8}(?:完成|落实|进展|执行)情况/
// Matches 完成, 截至6月, 同比: a sentence with such words tells of what was done.
const TOLD = /完成|已|截[至止]|目前|[上下]半年|季度|\d月|同比|增长|实现了/
// Matches 上半年，, 截至6月底 at the head of a sentence.
const RESULTS =
  /[。；;]\s*(?:截[至止]|目前|[上下]半年|前[一二三]季度|前三季度|\d{1,2}月?[—\-－～至]\d{1,2}月|全年)/
const REACH = 400

/** Whether the figure is told in the sentence of a task, and once more in what was done of it. */
export function isSetBefore(text: string, { sentence, draft }: Placed, heading: string | undefined): boolean {
  if (heading === undefined || !FULFILMENT.test(heading)) return false
  const { start, end } = draft.token
  const stop = text.indexOf('。', end)
  if (stop < 0 || stop - sentence > REACH || TOLD.test(text.slice(sentence, stop))) return false
  const rest = text.slice(stop, stop + REACH)
  const results = RESULTS.exec(rest)
  const words = /[\u4e00-\u9fff]{4}(?=(?:不少于|不低于|达到?|为)?$)/.exec(
    text.slice(Math.max(sentence, start - 8), start),
  )?.[0]
  return results !== null && words !== undefined && rest.indexOf(words, results.index) >= 0
}
