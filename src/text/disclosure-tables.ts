// The two tables of a 政府信息公开工作年度报告 whose figures obey identities: requests (三) and cases (四).
// 国办公开办函〔2021〕30号. 例：row 一、本年新收政府信息公开申请数量 → received[0…6]; 总计 is the last column.
import type { Grid, GridCell } from './grid.ts'

/** A row of the table of requests, named by the words in front of its figures. */
export interface RequestRow {
  readonly label: string
  /** The numeric columns: 自然人, five kinds of organisations, 总计. */
  readonly cells: readonly GridCell[]
}

/** The rows of 三、收到和处理政府信息公开申请情况: what came in and was carried in is what was handled and carried out. */
export interface RequestTable {
  /** 一、本年新收 */
  readonly received: RequestRow
  /** 二、上年结转 */
  readonly carriedIn: RequestRow
  /** The leaf rows of 三、本年度办理结果. */
  readonly results: readonly RequestRow[]
  /** （七）总计 */
  readonly handled: RequestRow
  /** 四、结转下年度继续办理 */
  readonly carriedOut: RequestRow
}

/** Undefined when the grid is not that table, or rows of it are missing. */
export function requestTableOf(grid: Grid): RequestTable | undefined {
  const columns = applicantColumns(grid)
  if (columns < 2) return undefined
  const rows = grid.map((row): RequestRow => {
    const split = row.length - columns
    return {
      label: row
        .slice(0, split)
        .map(({ text }) => text)
        .filter(Boolean)
        .join('·'),
      cells: row.slice(split),
    }
  })
  const find = (pattern: RegExp): number => rows.findIndex(({ label }) => pattern.test(label))
  const [one, two, seven, four] = [RECEIVED, CARRIED_IN, HANDLED, CARRIED_OUT].map(find)
  if (one === undefined || two === undefined || seven === undefined || four === undefined) return undefined
  const [received, carriedIn, handled, carriedOut] = [rows[one], rows[two], rows[seven], rows[four]]
  if (!received || !carriedIn || !handled || !carriedOut || seven < two) return undefined
  return { received, carriedIn, results: rows.slice(two + 1, seven), handled, carriedOut }
}

/** Matches 一、本年新收政府信息公开申请数量; not 收到政府信息公开申请. */
const RECEIVED = /本年新收政府信息公开申请/
/** Matches 二、上年结转政府信息公开申请数量; not 结转下年度继续办理. */
const CARRIED_IN = /上年(?:度)?结转政府信息公开申请/
/** Matches （七）总计; not 总计. */
const HANDLED = /（七）总计/
/** Matches 四、结转下年度继续办理; not 上年结转. */
const CARRIED_OUT = /^四、结转下年度/

/** From 自然人 in the header to 总计; an empty cell among them is no number, not a missing column. */
function applicantColumns(grid: Grid): number {
  for (const row of grid) {
    const at = row.findIndex(({ text }) => text === '自然人')
    if (at >= 0) return row.length - at
  }
  return 0
}

/** One of the groups of 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况, whose parts add up to its total. */
export interface CaseGroup {
  /** 行政复议, 未经复议直接起诉, 复议后起诉 where the table says so. */
  readonly name: string
  /** 结果维持, 结果纠正, 其他结果, 尚未审结. */
  readonly parts: readonly GridCell[]
  readonly total: GridCell
}

/** The groups of five of the cases table; none when the grid is another table. */
export function caseGroupsOf(grid: Grid): readonly CaseGroup[] {
  const heads = grid.flat().filter(({ text }) => text === '结果维持').length
  const row = grid.findLast((cells) => cells.every(({ number }) => number !== undefined))
  if (heads === 0 || !row || row.length !== heads * 5) return []
  const names = ['行政复议', '未经复议直接起诉', '复议后起诉']
  return Array.from({ length: heads }, (_, i) => i).flatMap((i): readonly CaseGroup[] => {
    const total = row[i * 5 + 4]
    const name = heads === 3 ? (names[i] ?? '') : ''
    return total ? [{ name, parts: row.slice(i * 5, i * 5 + 4), total }] : []
  })
}
