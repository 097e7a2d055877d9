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
    MOVED.test(text.slice(Math.max(0, start - 2), start + 1)) ||
    // 进度快2.9个百分点, 分别慢3.8个和0.3个百分点
    ('快慢'.includes(text.charAt(start)) && (word === '进度' || word === '分别'))
  )
}

// Matches 价格涨, 零售额增, 使用率升, 投资降; not 高涨, 起降, 递增.
const MOVED =
  /[^高看飞][涨跌]$|(?:[值额量率价]|收入|支出|投资)[增升减]$|[\u4e00-\u9fff][^沉升霜迫空起投普速骤连双]降$/

const MORE = '[多少](?![个项家种次地部位元年])[\\u4e00-\\u9fff]{1,4}'
// Matches 增办, 减派, 扩面; not 增至, and not 增长, 增产, which are words of change of their own.
const OTHERWISE = '[增减扩](?![至到为成长加少大小幅速量值产收支])[\\u4e00-\\u9fff]'

// Matches 新增 of 比上年新增, 净增 of 比年初净增, 多接收 of 较上年多接收, 增办 of 比上年增办, 少投 of 同比少投; not 比上年多个项目.
const ADDED = new RegExp(
  `(?:[比较](?:${TIME}(?:同期|[末底初])?|年初)([新净纯]增|${MORE}|${OTHERWISE})|同比(${MORE}|${OTHERWISE}))$`,
)

/** The words in which a clause ends that say how much more or less was done than at another time: 比上年|新增 is no 新增 of its own. */
export function addedSince(
  text: string,
): { readonly start: number; readonly direction: 'up' | 'down' } | undefined {
  if (!text.endsWith('增') && !/[多少增减扩].{1,4}$/.test(text.slice(-5))) return undefined
  const found = ADDED.exec(text.slice(-11))
  const words = found?.[1] ?? found?.[2]
  if (words === undefined) return undefined
  return { start: text.length - words.length, direction: /^[少减]/.test(words) ? 'down' : 'up' }
}
