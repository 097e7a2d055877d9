// Numbers of headings: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). What is typed stays; the rest is numbered
// where the template asks for it, counting on from a typed number.
import type { Section, SectionNumber } from '../model/outline.ts'
import type { Template } from '../model/template.ts'
import { chineseNumber } from '../text/chinese-number.ts'

/** A number as it is printed before a heading: `（三）` with the value 3. */
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
