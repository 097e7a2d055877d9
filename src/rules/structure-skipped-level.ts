// 标题跳级：## 之后直接 ####
import type { Finding } from '../model/diagnostic.ts'
import type { Section } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'

/** Going down only; a heading may be of any level above the one before. */
export const structureSkippedLevel: Rule = {
  id: 'structure/skipped-level',
  severity: 'warning',
  *check({ sections }): Iterable<Finding> {
    yield* below(sections, 0)
  },
}

function* below(sections: readonly Section[], level: number): Iterable<Finding> {
  for (const section of sections) {
    if (section.level > level + 1) {
      yield {
        span: section.span,
        message: {
          zh: `标题“${section.title}”跳了级：第${level || '一'}级之后是第${section.level}级`,
          en: `The heading “${section.title}” is of level ${section.level}, the one above it of level ${level}`,
        },
        help: { zh: `改为第${level + 1}级`, en: `Make it level ${level + 1}` },
      }
    }
    yield* below(section.sections, Math.max(section.level, level))
  }
}
