// 标题超过四级：GB/T 9704 只有 一、（一）1.（1）
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

const DEEPEST = 4

/** The standard has no face and no number for a fifth level. */
export const structureTooDeep: Rule = {
  id: 'structure/too-deep',
  severity: 'info',
  *check(_disclosure, { sections }): Iterable<Finding> {
    for (const { level, title, span } of sections) {
      if (level <= DEEPEST) continue
      yield {
        span,
        message: { zh: `标题“${title}”是第${level}级`, en: `The heading “${title}” is of level ${level}` },
        help: { zh: '公文标题一般不超过四级', en: 'Official documents have four levels' },
      }
    }
  },
}
