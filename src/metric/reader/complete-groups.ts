// Parts that a semicolon cut off from their list: where they make up the whole together with those before it, they are of it.
// 例：支出908亿元，其中：财政226亿元，占24.9%；社会432亿元，占47.6%；个人250亿元 → three parts of 908亿元.
import { toNumber } from '../../text/decimal.ts'
import { countedIn } from '../context/counted-in.ts'
import type { Placed } from '../context/walk.ts'

/** So many figures behind the first part are looked at. */
const NEAR = 24
/** Rounded parts come to the whole within this share of it. */
const ROUNDING = 0.003

/** Gives the parts behind a semicolon the group of those before it. */
export function completeGroups(text: string, placed: Placed[]): void {
  for (let at = 0; at < placed.length; at++) {
    const total = placed[at]
    if (total?.group?.as === 'total') complete(text, placed, at, total)
  }
}

function complete(text: string, placed: Placed[], at: number, total: Placed): void {
  const key = total.group?.key
  const whole = amountOf(total)
  if (key === undefined || whole === undefined || whole === 0) return
  let sum = 0
  const cut: number[] = []
  for (let next = at + 1; next < Math.min(placed.length, at + NEAR); next++) {
    const one = placed[next]
    if (!one || one.sentence !== total.sentence) break
    if (one.group?.key === key) sum += amountOf(one) ?? 0
    else if (sum > 0 && isCutOff(text, placed, next, total)) {
      sum += amountOf(one) ?? 0
      cut.push(next)
    } else continue
    if (cut.length > 0 && Math.abs(sum - whole) <= whole * ROUNDING) {
      for (const part of cut) placed[part] = { ...(placed[part] as Placed), group: { key, as: 'part' } }
      return
    }
  }
}

/** The first figure of a clause behind a semicolon, counted as the whole is, that is part of nothing else. */
function isCutOff(text: string, placed: readonly Placed[], at: number, total: Placed): boolean {
  const one = placed[at]
  if (!one || one.group || one.draft.change || one.draft.production === 'share') return false
  if (
    placed[at - 1]?.clause === one.clause ||
    !/[；;]\s*$/.test(text.slice(Math.max(0, one.clause - 2), one.clause))
  )
    return false
  return countedIn(one.draft) === countedIn(total.draft)
}

function amountOf({ draft: { token } }: Placed): number | undefined {
  return token.type === 'quantity' && token.value ? toNumber(token.value) : undefined
}
