// 模板里的本地习惯：what a template sets otherwise than GB/T 9704-2012, each with its clause, so that no one is surprised.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { LINE, TEXT_HEIGHT } from '../text/page-geometry.ts'
import { headOf } from './section-facts.ts'

/** A note at the head of the document, one for each habit. */
export const structureDeviation: Rule = {
  id: 'structure/deviation',
  severity: 'info',
  *check(disclosure, { template }): Iterable<Finding> {
    const { centredPageNumbers, linePitch } = template.theme.deviations
    const span = headOf(disclosure)
    const help = {
      zh: '确是本单位的习惯就不必改；否则改模板的 theme.deviations',
      en: 'Leave it if this is the habit of the office; else change theme.deviations of the template',
    }
    if (centredPageNumbers) {
      yield {
        span,
        message: {
          zh: '模板设页码居中；GB/T 9704-2012 7.5 规定单页居右空一字、双页居左空一字',
          en: 'The template centres page numbers; GB/T 9704-2012, 7.5 puts them right on odd, left on even pages',
        },
        help,
      }
    }
    if (linePitch === LINE) return
    const lines = Math.floor(TEXT_HEIGHT / linePitch)
    yield {
      span,
      message: {
        zh: `模板设行距 ${linePitch / 20} 磅，每面 ${lines} 行；GB/T 9704-2012 5.2.3 一般每面 22 行并撑满版心（28.95 磅）`,
        en: `The template sets a pitch of ${linePitch / 20} pt, ${lines} lines a page; GB/T 9704-2012, 5.2.3 has 22 as a rule (28.95 pt)`,
      },
      help,
    }
  },
}
