// Whole numbers written out in Chinese numerals, both ways: 105 ↔ 一百零五, 2019 ↔ 二〇一九.

const DIGITS = '〇一二三四五六七八九'
const UNITS = ['', '十', '百', '千']

/** 1…9999 in Chinese numerals: 10 十, 21 二十一, 105 一百零五. */
export function chineseNumber(value: number): string {
  let text = ''
  let gap = false
  const figures = [...String(value)]
  figures.forEach((figure, i) => {
    const digit = Number(figure)
    if (digit === 0) gap = text !== ''
    else {
      text += (gap ? '零' : '') + DIGITS.charAt(digit) + (UNITS[figures.length - 1 - i] ?? '')
      gap = false
    }
  })
  return text.replace(/^一十/, '十')
}

/** The digits of a whole number one by one, as years are written: 2019 二〇一九. */
export function chineseDigits(value: number): string {
  return [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join('')
}

// Matches `三五`, `二三`: an approximation, not a number.
const ADJACENT = /^[一二三四五六七八九两]{2}$/

/**
 * The whole number that `text` is, in Arabic digits or in Chinese ones up to 9999: `12`, `十二`, `两`, `一百零五`, `二〇一九`;
 * undefined for anything else.
 */
export function parseNumber(text: string): number | undefined {
  if (ADJACENT.test(text)) return undefined
  let total = 0
  let digit: number | undefined
  for (const c of text) {
    const unit = UNITS.indexOf(c)
    const value = digitOf(c)
    if (unit > 0) {
      total += (digit || 1) * 10 ** unit
      digit = 0
    } else if (value < 0) return undefined
    else digit = (digit ?? 0) * 10 + value
  }
  return digit === undefined ? undefined : total + digit
}

function digitOf(c: string): number {
  if (c === '两') return 2
  if (c === '零' || c === '○') return 0
  return c >= '0' && c <= '9' ? Number(c) : DIGITS.indexOf(c)
}
