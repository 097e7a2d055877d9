// 序号的形式：同级要一致，一、（一）1.（1）逐级往下. 例：## 一、 与 ## 2. 并列；## （一） 之下有 ### 一、
import type { Finding } from '../model/diagnostic.ts'
import type { Section } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'

const NAMES = ['', '一、', '（一）', '1.', '（1）'] as const

/** GB/T 9704-2012, 7.3.3; a level may be left out, not turned about. */
export const structureNumberForm: Rule = {
  id: 'structure/number-form',
  severity: 'warning',
  *check({ sections }): Iterable<Finding> {
    yield* judge(sections, 0)
  },
}

function* judge(sections: readonly Section[], above: number): Iterable<Finding> {
  const counts = new Map<number, number>()
  for (const { number } of sections) {
    if (number && number.form > 0) counts.set(number.form, (counts.get(number.form) ?? 0) + 1)
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0]
  for (const { number, sections: inner } of sections) {
    const form = number?.form ?? 0
    if (number && form > 0 && form !== usual) {
      yield {
        span: number.span,
        message: {
          zh: `序号“${number.text}”与同级的“${NAMES[usual]}”形式不同`,
          en: `The number “${number.text}” is of another form than its neighbours`,
        },
        help: { zh: `同级序号用“${NAMES[usual]}”的形式`, en: `Use the form ${NAMES[usual]}` },
      }
    } else if (number && form > 0 && form <= above) {
      yield {
        span: number.span,
        message: {
          zh: `序号“${number.text}”的层次不低于上一级的“${NAMES[above]}”`,
          en: `The number “${number.text}” is not below the form ${NAMES[above]} of the level above`,
        },
        help: { zh: '各级依次用 一、（一）1.（1）', en: 'Levels are numbered 一、（一）1.（1） in turn' },
      }
    }
    yield* judge(inner, form > 0 ? form : above)
  }
}
