// Rows that are parts of another row: their figures become parts of its figures. 例：小学 | 初中 | 合计 → parts, parts, total.
import { putUnder } from '../../text/put-under.ts'
import type { Findings } from '../found.ts'
import type { Kin } from './families.ts'
import type { Row } from './rows.ts'

/** Groups the figures found in `rows`; the sum may stand behind its parts. */
export function groupRows(
  rows: ReadonlyMap<number, Row>,
  kin: ReadonlyMap<number, Kin>,
  { found }: Findings,
): void {
  const sums = new Map<number, number[]>()
  for (const [index, { whole, behind }] of kin) {
    const parts = rows.get(index)?.found
    const totals = whole === undefined ? undefined : rows.get(whole)?.found
    if (!parts || !totals) continue
    for (const [column, at] of parts) {
      const total = totals.get(column)
      if (!behind) joinGroup(found, at, total)
      else if (total !== undefined) {
        putUnder(sums, total, at)
      }
    }
  }
  for (const [total, parts] of sums)
    if (addsUp(found, parts, total)) for (const at of parts) joinGroup(found, at, total)
}

/** Whether the parts make the total, half of the last digit of each aside. */
function addsUp(found: Findings['found'], parts: readonly number[], total: number): boolean {
  let sum = 0
  let slack = 0
  for (const at of [...parts, total]) {
    const { value, resolution = 1 } = found[at] ?? {}
    if (typeof value !== 'number') return false
    sum += at === total ? -value : value
    slack += resolution / 2
  }
  return Math.abs(sum) <= slack
}

/** A part of the figure at `whole`, which becomes a total; changes, ranks and other units are no parts. */
function joinGroup(found: Findings['found'], at: number, whole: number | undefined): void {
  const part = found[at]
  const total = whole === undefined ? undefined : found[whole]
  if (whole === undefined || !part || !total || total.group?.as === 'part' || part.group) return
  if (part.change || part.kind === 'rank' || part.unit !== total.unit) return
  const key = total.group?.key ?? `table:${whole}`
  found[whole] = { ...total, group: { key, as: 'total' } }
  found[at] = { ...part, group: { key, as: 'part' } }
}
