// Which rows take which row apart: 合计 over all others, a row above the rows marked 其中 or #, and the row above rows
// whose names come again. 例：出口额 | 其中：一般贸易 | 加工贸易 | 进口额 | 其中：一般贸易 → 出口额·一般贸易, 进口额·一般贸易.
import { levelOf } from './numbering.ts'
import { type Amount, MOST, runOf } from './sums.ts'

/** What a row takes from others, by their indices in the table. */
export interface Kin {
  /** The row this one is a part of. */
  readonly whole?: number
  /** The row whose name this row needs before its own. */
  readonly under?: number
  /** The whole is a sum behind its parts, which may hold sums themselves: they are its parts where they add up. */
  readonly behind?: true
}

/** The rows of a block in order, each with its words as written. */
export interface NamedRow {
  readonly row: number
  readonly words: string
  /** All its header words, the line over it included; rows are the same where these are. */
  readonly key: string
  /** How deep its name is set in; 0 where none is. */
  readonly indent?: number
  /** Below a line that sorts the row above it: 按城乡分. */
  readonly sorted?: boolean
  /** The nearest line alone above it. */
  readonly line?: string
  /** Its figures by column. */
  readonly amounts?: readonly Amount[]
}

// Matches 合计, 总 计; not 小计, 合计数.
const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|全部)$/
// Matches 小计, 小 计; not 合计.
const SUBTOTAL = /^小\s*计$/
// Matches 其中：, 其 中, #; not 之中.
const PART = /^(?:其\s*中[:：]?|[#＃])\s*/

/** What the rows so far leave open. */
interface Open {
  whole?: NamedRow
  part?: NamedRow
  /** How many rows from here on are parts of the whole, because they add up to it. */
  left: number
  parent?: NamedRow
  /** The last row before a line like 按城乡分. */
  base?: NamedRow
  last?: NamedRow
  /** Rows that rows set in deeper may stand below, each deeper than the one before. */
  readonly above: NamedRow[]
}

/**
 * Whole and parent by row index; rows that stand for themselves are left out. `caption` is that of the table, which may be
 * about its first row alone.
 */
export function families(rows: readonly NamedRow[], caption = ''): ReadonlyMap<number, Kin> {
  const kin = new Map<number, Kin>()
  const count = new Map<string, number>()
  for (const { key } of rows) count.set(key, (count.get(key) ?? 0) + 1)
  const totals = totalsOf(rows)
  const open: Open = { above: [], left: 0 }
  for (const [index, one] of rows.entries()) {
    const own = kinOf(one, open, (count.get(one.key) ?? 0) > 1, rows.slice(index, index + MOST))
    if (index === 0 && isAboutFirst(rows, caption)) open.left = rows.length
    const total = totals.get(one.row)
    const sum = total !== undefined && own.whole === undefined
    const both: Kin = sum ? { ...own, whole: total, ...(total > one.row && { behind: true }) } : own
    if (both.whole !== undefined || both.under !== undefined) kin.set(one.row, both)
  }
  return kin
}

function kinOf(one: NamedRow, open: Open, repeated: boolean, next: readonly NamedRow[]): Kin {
  // Below another line, nothing goes on with what stood above it.
  const { last } = open
  if (last && last.line !== one.line && !one.sorted) {
    delete open.whole
    delete open.part
  }
  const outer = outerOf(one, open)
  open.last = one
  const { whole } = open
  const marked = PART.test(one.words)
  if (open.left > 0) open.left--
  const added = open.left > 0
  if (marked && whole && !added) open.left = runBehind(next, whole)
  const goesOn =
    added ||
    (open.part !== undefined && whole !== undefined && continues(one.words, open.part.words, whole.words))
  if (!one.sorted && !marked) open.base = one
  if (outer) {
    if (marked) open.part = one
    return partOf(one, outer)
  }
  if ((marked && whole) || goesOn) {
    if (marked) open.part = one
    return one.sorted && open.base ? partOf(one, open.base) : whole ? partOf(one, whole) : {}
  }
  delete open.part
  open.whole = one
  if (one.sorted && open.base) return partOf(one, open.base)
  if (!repeated) {
    open.parent = one
    return {}
  }
  const { parent } = open
  return parent ? { whole: parent.row, under: parent.row } : {}
}

/** 居民消费价格 | 其中：食品烟酒 | 衣着 under 居民消费价格涨跌幅度: all rows are parts of the first. */
function isAboutFirst([first, ...rows]: readonly NamedRow[], caption: string): boolean {
  const name = bare(first?.words ?? '')
  if (name.length < 4 || !caption.includes(name) || rows.some(({ words }) => levelOf(words) > 0)) return false
  return PART.test(rows[0]?.words ?? '') && !rows.slice(1).some(({ words }) => PART.test(words))
}

/** How many rows from the first on make the whole: 其中：男 | 女. */
function runBehind(rows: readonly NamedRow[], { words: name, amounts }: NamedRow): number {
  // Of small numbers many add up by chance.
  if (!amounts?.some((amount) => amount && Math.abs(amount.value) >= 100 * amount.digit)) return 0
  const level = levelOf(name)
  const ends = (words: string): boolean => PART.test(words) || (level > 0 && levelOf(words) === level)
  const end = rows.findIndex(({ words }, index) => index > 0 && (ends(words) || TOTAL.test(words.trim())))
  const run = rows.slice(0, end < 0 ? rows.length : end)
  return runOf(
    run.map((row) => row.amounts ?? []),
    amounts,
  )
}

function partOf(one: NamedRow, whole: NamedRow): Kin {
  return { whole: whole.row, ...(alike(one.words, whole.words) ? {} : { under: whole.row }) }
}

/** The nearest row above that is set in less; below 其中：税收收入, 非税收入 is set in like the words behind 其中. */
function outerOf(one: NamedRow, { above, whole }: Open): NamedRow | undefined {
  const indent = one.indent ?? 0
  while (above.length > 0 && (above.at(-1)?.indent ?? 0) >= indent) above.pop()
  const outer = above.at(-1)
  above.push(one)
  return outer && PART.test(outer.words) ? whole : outer
}

/** The row of the sum of each row: the first row sums all behind it, any other those before it. */
function totalsOf(rows: readonly NamedRow[]): ReadonlyMap<number, number> {
  const totals = new Map<number, number>()
  const isTotal = ({ words }: NamedRow): boolean => TOTAL.test(words.trim())
  const [first] = rows
  if (first && isTotal(first)) {
    for (const one of rows) {
      if (one !== first && isTotal(one)) break
      if (one !== first) totals.set(one.row, first.row)
    }
    return totals
  }
  let waiting: NamedRow[] = []
  let subtotals: NamedRow[] = []
  for (const one of rows) {
    const sub = SUBTOTAL.test(one.words.trim())
    if (!sub && !isTotal(one)) {
      waiting.push(one)
      continue
    }
    for (const part of waiting) totals.set(part.row, one.row)
    if (isTotal(one)) for (const part of subtotals) totals.set(part.row, one.row)
    subtotals = sub ? [...subtotals, one] : []
    waiting = []
  }
  return totals
}

/** Whether a row says that it is a part: 其中：女, # 日本. */
export function isPart(words: string): boolean {
  return PART.test(words)
}

/** The words of a row without 其中, # and the mark of a note: 居住[3] → 居住. */
export function bare(words: string): string {
  return words
    .replace(PART, '')
    .replace(/(?:\[\d{1,2}\]|[*＊]+)$/, '')
    .trim()
}

/** 加工贸易 goes on behind 其中：一般贸易; 进口额 begins anew beside 出口额. */
function continues(words: string, part: string, whole: string): boolean {
  const name = bare(words)
  // 一、亚洲 | # 日本 | 韩国 | 二、非洲
  if (levelOf(whole) > 0) {
    // 一、收入 | 其中：1.保险费收入 | 2.利息收入
    const level = levelOf(words)
    return level === 0 || (level > levelOf(whole) && level === levelOf(bare(part)))
  }
  return name !== '' && name.slice(-2) === bare(part).slice(-2) && name.slice(-1) !== bare(whole).slice(-1)
}

/** 住户贷款 under 贷款余额 says itself of what it is a part. */
function alike(one: string, whole: string): boolean {
  return bare(whole).includes(bare(one).slice(-2))
}
