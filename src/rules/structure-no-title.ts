// 没有标题：no level-1 heading and no `title` in the front matter.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { headOf } from './section-facts.ts'

export const structureNoTitle: Rule = {
  id: 'structure/no-title',
  severity: 'warning',
  *check(disclosure): Iterable<Finding> {
    if (disclosure.meta.title !== undefined) return
    yield {
      span: headOf(disclosure),
      message: { zh: '文件没有标题', en: 'The document has no title' },
      help: {
        zh: '第一行写“# 标题”，或在文件头写 title',
        en: 'Begin with “# title”, or give a title in the front matter',
      },
    }
  },
}
