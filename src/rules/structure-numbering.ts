// 序号跳号、重号：一、二、四；（一）（一）
import type { Finding } from '../model/diagnostic.ts'
import type { Section, SectionNumber } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'
import { siblings } from './section-facts.ts'

/** From one on, one by one, among headings side by side. */
export const structureNumbering: Rule = {
  id: 'structure/numbering',
  severity: 'warning',
  *check({ sections }): Iterable<Finding> {
    for (const group of siblings(sections)) yield* sequence(group)
  },
}

function* sequence(group: readonly Section[]): Iterable<Finding> {
  const last = new Map<string, SectionNumber>()
  for (const { number, title } of group) {
    if (!number) continue
    const shape = shapeOf(number)
    const before = last.get(shape)
    last.set(shape, number)
    const expected = (before?.value ?? 0) + 1
    if (number.value === expected) continue
    const jumped = number.value > expected
    yield {
      span: number.span,
      message: before
        ? {
            zh: `“${before.text}”之后是“${number.text}${title}”，${jumped ? '跳号' : '重号或倒序'}`,
            en: `“${before.text}” is followed by “${number.text}”: ${jumped ? 'a number is missing' : 'repeated or out of order'}`,
          }
        : {
            zh: `第一个序号是“${number.text}”`,
            en: `The first number is “${number.text}”`,
          },
      help: { zh: `按次序应为第 ${expected} 个`, en: `Number ${expected} is due here` },
    }
  }
}

/** 第一章 and 第一节 are counted apart, though both are of form 0. */
function shapeOf({ form, text }: SectionNumber): string {
  return form === 0 ? text.replace(/[\d一二三四五六七八九十百零〇①-⑳]+/g, '#') : String(form)
}
