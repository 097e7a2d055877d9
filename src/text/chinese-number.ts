// A number written out in Chinese numerals.

/** 1…9999 in Chinese numerals: 10 十, 21 二十一, 105 一百零五. */
export function chineseNumber(value: number): string {
  const digits = '零一二三四五六七八九'
  const units = ['', '十', '百', '千']
  let text = ''
  let gap = false
  const figures = [...String(value)]
  figures.forEach((figure, i) => {
    const digit = Number(figure)
    if (digit === 0) gap = text !== ''
    else {
      text += (gap ? '零' : '') + digits.charAt(digit) + (units[figures.length - 1 - i] ?? '')
      gap = false
    }
  })
  return text.replace(/^一十/, '十')
}
