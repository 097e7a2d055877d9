// Years in words: which there are, and others in their place.
import { isLeap } from '../../text/calendar.ts'
import { chineseDigits, parseNumber } from '../../text/chinese-number.ts'

/** The year of the old source and that of the new one. */
export interface Years {
  readonly from: number
  readonly to: number
  /** What a blank calls the report year of the source: 上年, or 2022年 where years lie between. */
  readonly last: string
}

/**
 * All years named by four digits, in Arabic or Han numerals, in their order; one that is named twice stands
 * twice.
 */
export function yearsIn(words: string): readonly number[] {
  const years: number[] = []
  replaceYears(words, (year) => {
    years.push(year)
    return year
  })
  return years
}

/** Arabic and Han years of four digits, each written in its own manner again; 29 February only where there is one. */
export function replaceYears(words: string, change: (year: number) => number): string {
  const moved = words
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (digits) => String(change(Number(digits))))
    .replace(/[一二][〇○零一二三四五六七八九]{3}(?=年)/g, (han) => {
      const year = parseNumber(han) ?? 0
      const moved = change(year)
      return moved === year ? han : chineseDigits(moved)
    })
  return moved === words ? words : withoutLeapDay(moved)
}

/** Matches 2024年2月29日, 2024-02-29; 二〇二四年二月二十九日. */
const LEAP_DAY = /(?<!\d)(\d{4})(年0?2月|-02-|[./]0?2[./])29(?!\d)/g
/** Matches 二〇二四年二月二十九日; not 二〇二四年二月二十八日. */
const HAN_LEAP_DAY = /([一二][〇一二三四五六七八九]{3})年二月二十九日/g

function withoutLeapDay(words: string): string {
  return words
    .replace(LEAP_DAY, (day, year: string, month: string) =>
      isLeap(Number(year)) ? day : `${year}${month}28`,
    )
    .replace(HAN_LEAP_DAY, (day, han: string) => {
      return isLeap(parseNumber(han) ?? 0) ? day : `${han}年二月二十八日`
    })
}
