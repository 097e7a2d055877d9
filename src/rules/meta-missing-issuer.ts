// 没有发布机关.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { headOf } from './section-facts.ts'

/** Neither front matter nor title nor signature names one. */
export const metaMissingIssuer: Rule = {
  id: 'meta/missing-issuer',
  severity: 'info',
  *check(disclosure): Iterable<Finding> {
    if (disclosure.meta.issuer !== undefined || disclosure.source.text.trim() === '') return
    yield {
      span: headOf(disclosure),
      message: { zh: '没有写发布机关', en: 'The issuing office is unknown' },
      help: { zh: '在文件头写 issuer: 机关全称', en: 'Give issuer in the front matter' },
    }
  },
}
