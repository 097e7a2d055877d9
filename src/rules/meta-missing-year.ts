// 不知道报告的年度：neither front matter, text, title nor file name gives one.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { headOf } from './section-facts.ts'

/** Without it figures have no period, and no two years can be compared. */
export const metaMissingYear: Rule = {
  id: 'meta/missing-year',
  severity: 'warning',
  *check(disclosure): Iterable<Finding> {
    if (disclosure.meta.year !== undefined || disclosure.source.text.trim() === '') return
    yield {
      span: headOf(disclosure),
      message: { zh: '看不出是哪一年的报告', en: 'The year reported on is unknown' },
      help: {
        zh: '在文件头写 year: 2019，或在标题里写明年度；也可用 --year',
        en: 'Give year in the front matter, name it in the title, or use --year',
      },
    }
  },
}
