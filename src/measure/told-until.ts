// The last day of which a report tells what was done, where that lies behind the year it reports on.
// 例：a report on 2023 with 截至2024年3月底，已完成整改28项 → 2024-03-31; signed 2024年4月10日 → 2024-04-10.
import type { Outline } from '../model/outline.ts'

// Matches `截至2024年3月底`, `截止到2024年3月31日`, with the rest of the sentence.
const REACHED = /截[至止]到?\s*(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?([^。；\n]{0,60})/g
// Matches words of what is still to be done.
const TO_COME = /将|拟|计划|规划|力争|确保|目标|预计|打算/

/** ISO date; undefined where nothing is told of a later year. */
export function toldUntil({ meta, source }: Outline): string | undefined {
  const { year, date } = meta
  if (year === undefined) return undefined
  const days = date === undefined ? [] : [date]
  for (const [, of = '', month = '', day, rest = ''] of source.text.matchAll(REACHED)) {
    if (Number(of) !== year + 1 || Number(month) > 12 || TO_COME.test(rest)) continue
    const last = new Date(Date.UTC(Number(of), Number(month), 0)).getUTCDate()
    days.push(`${of}-${month.padStart(2, '0')}-${(day ?? String(last)).padStart(2, '0')}`)
  }
  const [latest] = days.sort().reverse()
  return latest !== undefined && latest > `${year}-12-31` ? latest : undefined
}
