// Words that say how something changed only where they are compared with something: 涨, 多, 高 and 新增.
// 例：比上周|涨|0.9%, 环比分别|涨|1.4%、0.3%, 比上年|新增|300人 → changes；新增|300人 is a level.
import { TIME } from './compact.ts'

const BEFORE = `比较于同期环实际国省市年末均区平算划${TIME}`

// Matches 比上周, 较上季度, 环比分别 before 涨.
const COMPARED = /(?:[比较](?:上个?月|[上前]一?周|上一?季度?|前一日)|[同环]比分别)$/

/** Whether a weak word of change at `start` has a basis right before it; 浓度|改善 needs none. */
export function isBased(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  const word = text.slice(Math.max(0, start - 2), start)
  return (
    BEFORE.includes(before) ||
    ('周月季度别日'.includes(before) && COMPARED.test(text.slice(Math.max(0, start - 5), start))) ||
    (text.startsWith('改善', start) && (word === '浓度' || word === '指数')) ||
    // 进度快2.9个百分点, 分别慢3.8个和0.3个百分点
    ('快慢'.includes(text.charAt(start)) && (word === '进度' || word === '分别'))
  )
}

// Matches 比上年新增, 较上年同期净增.
const ADDED = new RegExp(`[比较]${TIME}(?:同期|[末底初])?[新净]增$`)

/** Whether the words end in what was added to a level of another time: 比上年新增 is no 新增 of its own. */
export function isAdded(text: string): boolean {
  return text.endsWith('增') && ADDED.test(text.slice(-6))
}
