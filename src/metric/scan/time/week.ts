// Weeks of a year by their number, from Monday to Sunday; the first is that of the first Thursday (GB/T 7408).
// 例：第32周 (report year 2023) → 2023-08-07…2023-08-13；第一周 of several of a training is none of the year.
import type { Period } from '../../../model/metric.ts'
import { readNumber } from '../number/number.ts'
import { read, reviewed, type TimeBase, type TimeRead } from './time-base.ts'

const DAY = 86_400_000

/** 第32周, 2022年第5周; the week of the year reported on or of the one named right before. */
export function readWeek(text: string, i: number, base: TimeBase): TimeRead | undefined {
  const number = text.charAt(i) === '第' ? readNumber(text, i + 1) : undefined
  if (number?.form !== 'arabic' || number.value.scale > 0 || text.charAt(number.end) !== '周')
    return undefined
  const week = Number(number.value.digits)
  if (week < 1 || week > 53 || '年岁期'.includes(text.charAt(number.end + 1) || ' ')) return undefined
  const named = /((?:19|20)\d{2})年$/.exec(text.slice(Math.max(0, i - 5), i))?.[1]
  const year = named === undefined ? reviewed(base) : Number(named)
  return read(i, number.end + 1, year === undefined ? undefined : weekPeriod(year, week), 'sentence')
}

function weekPeriod(year: number, week: number): Period {
  // 4 January is always in the first week.
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY
  const [start, end] = [monday, monday + 6 * DAY].map((time) => new Date(time).toISOString().slice(0, 10))
  return { start: start ?? '', end: end ?? '' }
}
