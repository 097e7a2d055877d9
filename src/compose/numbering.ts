// Numbers of headings: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). What is typed stays; the rest is numbered
// where the template asks for it, counting on from a typed number.
import type { Section, SectionNumber } from '../model/outline.ts'
import type { Template } from '../model/template.ts'

export interface HeadingNumber {
  /** Empty when none is printed. */
  readonly text: string
  readonly generated: boolean
  readonly value?: number
}

const NONE: HeadingNumber = { text: '', generated: false }

/** Numbers the siblings of one level in order; `skip` says which sections carry none (lead, attachments). */
export function numberSections(
  siblings: readonly Section[],
  style: Template['numbering'],
  skip: (section: Section) => boolean,
): readonly HeadingNumber[] {
  let count = 0
  return siblings.map((section) => {
    if (section.level === 0 || skip(section) || style === 'none') return NONE
    if (section.number) {
      count = section.number.value
      return { text: section.number.text, generated: false, value: count }
    }
    count += 1
    if (style === 'source') return NONE
    const text = officialNumber(section.level, count)
    return text === '' ? NONE : { text, generated: true, value: count }
  })
}

/** `一、` `（一）` `1.` `（1）` for levels 1–4; nothing below. */
export function officialNumber(level: number, value: number): string {
  switch (level as SectionNumber['form']) {
    case 1:
      return `${chineseNumber(value)}、`
    case 2:
      return `（${chineseNumber(value)}）`
    case 3:
      return `${value}.`
    case 4:
      return `（${value}）`
    default:
      return ''
  }
}

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
