// Wholes that are counted by how something of theirs changed: their parts are told by the same amount, against the same time.
// 例：降水量比常年值偏多的有7个省，其中青山省偏多27.9% → 青山省降水量, against the usual.
import type { Basis } from '../../../model/metric.ts'
import { type Label, wordLabel } from '../../context/view.ts'

// Matches 降水量比常年值偏多的省, 增加值同比下降的行业, 用水量增加的县.
const TURNED =
  /^([\u4e00-\u9fff]{2,10}?)((?:比|较)(?:上年|去年|常年|多年|历年)[^，的]{0,4}|同比|环比)?(?:偏[多少高低大小]|增[加长]|减少|下降|上升|提高|降低|回[升落])的/

/** What changed with those that a name counts, and against which time; undefined where they are not counted by a change. */
export function turnedWhole({ text }: Label): { readonly head: Label; readonly basis?: Basis } | undefined {
  const [, head, against = ''] = text.includes('的') ? (TURNED.exec(text) ?? []) : []
  if (head === undefined) return undefined
  const basis = against === '' ? undefined : basisOf(against)
  return { head: wordLabel(head), ...(basis && { basis }) }
}

function basisOf(against: string): Basis {
  if (against === '同比') return 'year-on-year'
  if (against === '环比') return 'period-on-period'
  return /[上去]年(?!末|底)/.test(against) ? 'previous-year' : 'other'
}
