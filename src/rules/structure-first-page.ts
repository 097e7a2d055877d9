// 首页排不下正文：版头、标题、主送机关占满了首页（GB/T 9704-2012 7.3.3：公文首页必须显示正文）.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { headHeight } from '../text/head-height.ts'
import { TEXT_HEIGHT } from '../text/page-geometry.ts'
import { headOf } from './section-facts.ts'

/** Documents with a red head only, counted on the grid: head, title and addressees leave no line. */
export const structureFirstPage: Rule = {
  id: 'structure/first-page',
  severity: 'warning',
  *check(disclosure, { template }): Iterable<Finding> {
    const { meta } = disclosure
    if ((meta.extra.form ?? template.form) !== 'red-head' || disclosure.sections.length === 0) return
    const { linePitch } = template.theme.deviations
    const left = TEXT_HEIGHT - headHeight(meta, linePitch)
    if (left >= linePitch) return
    yield {
      span: meta.spans.title ?? headOf(disclosure),
      message: {
        zh: '版头、标题和主送机关占满了首页，首页没有正文',
        en: 'Head, title and addressees fill the first page, which has none of the text',
      },
      help: {
        zh: '缩短标题，或写“主送移入版记: true”；联合行文的机关多时可只用主办机关标志（发文机关标志）',
        en: 'Shorten the title, set recipientsInImprint: true, or let issuerMark name the leading office alone',
      },
    }
  },
}
