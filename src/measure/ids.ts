// Ids that next year's report gives again: section and indicator words, a dimension only where two metrics
// would be the same, the order as the last resort. Never a value, an offset or a year.
// 例：创业就业服务/就业率; 污染防治生态环境建设/PM2.5平均浓度-同比.
import { lettersOf } from '../text/letters.ts'
import type { Found } from './found.ts'

/** Matches `2019年`, `2019年度`; years would make next year's id another one. */
const YEARS = /(?:19|20)\d{2}(?:年(?:度|末|底)?|届)?(?:[-—–~～至](?:19|20)\d{2}年?)?/g
/** Words of a change at the end of a label, since the id states the comparison itself: matches `同比下降`, `增长率`, `降幅`; not `利润总额`, `城镇化率`. */
const CHANGE_WORDS =
  /(?:(?:同比|环比)?(?:增长|下降|上升|提高|增加|减少|降低|回落)(?:率|幅度?|额)?|(?:同比|环比)?[增降]幅|同比|环比)$/

const BASIS_WORDS = {
  'year-on-year': '同比',
  'period-on-period': '环比',
  'previous-year': '比上年',
  other: '变化',
  unstated: '变化',
} as const

/** One id for each of `found`, in the same order. `year` is the report year. */
export function giveIds(found: readonly Found[], year: number | undefined): readonly string[] {
  const ids = found.map((one) => baseId(one))
  let clashing = clashes(ids)
  for (const dimension of DIMENSIONS) {
    if (clashing.length === 0) break
    if (tellApart(ids, clashing, found, dimension, year)) clashing = clashes(ids)
  }
  return breakTies(ids)
}

/** Words as they stand in an id: NFKC, without years, quotes, brackets and punctuation; `·` and spaces as `-`. */
export function idWords(words: string): string {
  const joined = words
    .normalize('NFKC')
    .replace(YEARS, '')
    .replace(/[\s·]+/g, '-')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '')
  return lettersOf(joined, '.-%', '')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '')
}

function baseId({ section, label, change, origin }: Found): string {
  const name = change && origin !== 'table' ? label.replace(CHANGE_WORDS, '') || label : label
  const words = idWords(name) || '指标'
  // A table's header says 比上年增长 itself.
  const suffix = change && origin !== 'table' ? `-${BASIS_WORDS[change.basis]}` : ''
  return `${idWords(section) || section}/${words}${suffix}`
}

type Dimension = (one: Found, year: number | undefined) => string

// Each is empty in the ordinary case, so that the ordinary metric keeps the plain id.
const DIMENSIONS: readonly Dimension[] = [
  ({ role }) => (role === 'target' ? '目标' : ''),
  relativeYear,
  monthWords,
  ({ change }) => (change ? (change.basis === 'unstated' ? '变化' : BASIS_WORDS[change.basis]) : ''),
  ({ reckoned }) => reckoned ?? '',
  ({ subject }) => subject ?? '',
  ({ scope }) => scope ?? '',
  ({ accumulation }) => (accumulation === 'cumulative' ? '累计' : accumulation === 'new' ? '新增' : ''),
  ({ unit, kind }) => (kind === 'rank' ? '位次' : unit.replace(/^个百分点$/, '百分点')),
  ({ behind }) => behind ?? '',
]

function relativeYear({ period }: Found, year: number | undefined): string {
  if (!period || year === undefined) return ''
  const distance = Number(period.end.slice(0, 4)) - year
  if (distance === 0) return ''
  if (distance === -1) return '上年'
  if (distance === 1) return '次年'
  return distance < 0 ? `前${-distance}年` : `后${distance}年`
}

/** Months of a year, or how many years: 一季度 and 二季度 of one indicator keep their ids next year. */
function monthWords({ period }: Found): string {
  if (!period?.start) return ''
  const [from = '', to = ''] = [period.start, period.end]
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (years > 0) return `${years + 1}年`
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return ''
  const month = (iso: string): number => Number(iso.slice(5, 7))
  const days = from.endsWith('-01') && Number(to.slice(8)) >= 28 ? '' : `${Number(from.slice(8))}日`
  return month(from) === month(to) ? `${month(to)}月${days}` : `${month(from)}至${month(to)}月`
}

// Symmetric: every metric of the clash gets its dimension, so that the order of the text does not matter.
// Returns whether any was told apart. Without a report year the latest year of the clash is the year of reference.
function tellApart(
  ids: string[],
  clashing: readonly (readonly number[])[],
  found: readonly Found[],
  dimension: Dimension,
  reportYear: number | undefined,
): boolean {
  let told = false
  for (const clash of clashing) {
    const year = reportYear ?? latestYear(clash, found)
    const words = clash.map((index) => {
      const one = found[index]
      return one ? idWords(dimension(one, year)) : ''
    })
    if (new Set(words).size < 2) continue
    told = true
    for (const [n, index] of clash.entries()) {
      if (words[n] !== '') ids[index] = `${ids[index]}-${words[n]}`
    }
  }
  return told
}

function latestYear(clash: readonly number[], found: readonly Found[]): number | undefined {
  const years = clash.flatMap((index) => {
    const end = found[index]?.period?.end
    return end === undefined ? [] : [Number(end.slice(0, 4))]
  })
  return years.length === 0 ? undefined : years.reduce((a, b) => Math.max(a, b))
}

function clashes(ids: readonly string[]): readonly (readonly number[])[] {
  const first = new Map<string, number>()
  const all = new Map<string, number[]>()
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? ''
    const known = first.get(id)
    if (known === undefined) {
      first.set(id, index)
      continue
    }
    const same = all.get(id)
    if (same) same.push(index)
    else all.set(id, [known, index])
  }
  return [...all.values()]
}

function breakTies(ids: readonly string[]): readonly string[] {
  const taken = new Set(ids)
  const seen = new Map<string, number>()
  return ids.map((id) => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    if (times === 1) return id
    let number = times
    while (taken.has(`${id}-${number}`)) number++
    taken.add(`${id}-${number}`)
    return `${id}-${number}`
  })
}
