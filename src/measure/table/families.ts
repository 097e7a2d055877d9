// Which rows take which row apart: 合计 over all others, a row above the rows marked 其中 or #, and the row above rows
// whose names come again. 例：出口额 | 其中：一般贸易 | 加工贸易 | 进口额 | 其中：一般贸易 → 出口额·一般贸易, 进口额·一般贸易.

export interface Kin {
  /** The row this one is a part of. */
  readonly whole?: number
  /** The row whose name this row needs before its own. */
  readonly under?: number
}

/** The rows of a block in order, each with its words as written. */
export interface NamedRow {
  readonly row: number
  readonly words: string
  /** All its header words, the line over it included; rows are the same where these are. */
  readonly key: string
}

const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|全部)$/
const NUMBERED = /^[一二三四五六七八九十]{1,3}、/
const PART = /^(?:其\s*中[:：]?|[#＃])\s*/

/** Whole and parent by row index; rows that stand for themselves are left out. */
export function families(rows: readonly NamedRow[]): ReadonlyMap<number, Kin> {
  const kin = new Map<number, Kin>()
  const count = new Map<string, number>()
  for (const { key } of rows) count.set(key, (count.get(key) ?? 0) + 1)
  const total = rows.find(({ words }) => TOTAL.test(words.trim()))
  let whole: NamedRow | undefined
  let part: NamedRow | undefined
  let parent: NamedRow | undefined
  for (const one of rows) {
    const marked = PART.test(one.words)
    const goesOn = part !== undefined && whole !== undefined && continues(one.words, part.words, whole.words)
    if ((marked && whole) || goesOn) {
      if (marked) part = one
      kin.set(one.row, {
        ...(whole ? { whole: whole.row } : {}),
        ...(whole && !alike(one.words, whole.words) ? { under: whole.row } : {}),
      })
      continue
    }
    part = undefined
    whole = one
    const repeated = (count.get(one.key) ?? 0) > 1
    if (!repeated) parent = one
    const under = repeated && parent ? { under: parent.row } : {}
    if (total && one !== total) kin.set(one.row, { whole: total.row, ...under })
    else if (repeated && parent) kin.set(one.row, { whole: parent.row, ...under })
  }
  return kin
}

/** The words of a row without 其中, # and the mark of a note: 居住[3] → 居住. */
export function bare(words: string): string {
  return words
    .replace(PART, '')
    .replace(/\[\d{1,2}\]$/, '')
    .trim()
}

/** 加工贸易 goes on behind 其中：一般贸易; 进口额 begins anew beside 出口额. */
function continues(words: string, part: string, whole: string): boolean {
  const name = bare(words)
  // 一、亚洲 | # 日本 | 韩国 | 二、非洲
  if (NUMBERED.test(whole)) return !NUMBERED.test(words)
  return name !== '' && name.slice(-2) === bare(part).slice(-2) && name.slice(-1) !== bare(whole).slice(-1)
}

/** 住户贷款 under 贷款余额 says itself of what it is a part. */
function alike(one: string, whole: string): boolean {
  return bare(whole).includes(bare(one).slice(-2))
}
