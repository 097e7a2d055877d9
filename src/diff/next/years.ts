// Years in words: which there are, and others in their place.
export interface Years {
  readonly from: number
  readonly to: number
  /** What a blank calls the report year of the source: 上年, or 2022年 where years lie between. */
  readonly last: string
}

const HAN = '〇一二三四五六七八九'

export function yearsIn(words: string): readonly number[] {
  const years: number[] = []
  replaceYears(words, (year) => {
    years.push(year)
    return year
  })
  return years
}

/** Arabic and Han years of four digits, each written in its own manner again. */
export function replaceYears(words: string, change: (year: number) => number): string {
  return words
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (digits) => String(change(Number(digits))))
    .replace(/[一二][〇○零一二三四五六七八九]{3}(?=年)/g, (han) => {
      const year = Number([...han.replace(/[○零]/g, '〇')].map((c) => HAN.indexOf(c)).join(''))
      const moved = change(year)
      return moved === year ? han : [...String(moved)].map((digit) => HAN.charAt(Number(digit))).join('')
    })
}
