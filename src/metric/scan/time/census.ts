// A census as the time of a figure: 由2000年第五次人口普查|的52.1%下降到…, 比第六次全国人口普查|的3.1人减少….
// 例：第六次全国人口普查的3.1人 → 2010; a census of an unknown kind states no year.
import { yearPeriod } from './calendar.ts'
import { read, type TimeRead } from './time-base.ts'

/** The years of the national censuses, by what they count (国家统计局, 历次普查公报). */
const YEARS: Readonly<Record<string, readonly number[]>> = {
  人口: [1953, 1964, 1982, 1990, 2000, 2010, 2020],
  经济: [2004, 2008, 2013, 2018, 2023],
  农业: [1996, 2006, 2016],
}

// Matches 第五次全国人口普查, 第三次普查时 before 的52.1%.
const CENSUS =
  /^第([一二三四五六七八九\d])次(?:全[国省市区县])?([\u4e00-\u9fff]{2})?(?:普查|清查|调查)时?(?=的[\d０-９])/

function censusAt(text: string, at: number): RegExpExecArray | null {
  return text.charAt(at) === '第' ? CENSUS.exec(text.slice(at, at + 20)) : null
}

/** 由2000年|第五次人口普查|的52.1%: the census of the year is named once more. */
export function overCensus(text: string, time: TimeRead): TimeRead {
  const census = censusAt(text, time.end)
  return census ? { ...time, end: time.end + census[0].length } : time
}

/** 由|第五次人口普查|的52.1%下降到…, 比|第六次普查|的3.1人减少…: the year is that of the census. */
export function readCensus(text: string, i: number): TimeRead | undefined {
  const census = '由从比较与同和'.includes(text.charAt(i - 1) || ' ') ? censusAt(text, i) : null
  if (!census) return undefined
  const number = '一二三四五六七八九'.indexOf(census[1] ?? '') + 1 || Number(census[1])
  const year = YEARS[census[2] ?? '']?.[number - 1]
  if (year === undefined && !'由从'.includes(text.charAt(i - 1))) return undefined
  return read(i, i + census[0].length, year === undefined ? undefined : yearPeriod(year), 'sentence', year)
}
