// 提到的图表不存在：（见表5），而全文只有表1—表4

import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { parseNumber } from '../text/chinese-number.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches 见表5, 如图2所示, 详见附表1; not 表5 itself. */
const REFERENCE = sought(
  /(?:见|如|参见|详见)(?<what>附?[图表])\s?(?<n>\d{1,3}(?:[-—]\d{1,2})?)/g,
  '图 表',
  '见 如',
)
/** Matches 表1 主要指标, 附图二, 表2-1; not 表彰. */
const CAPTION = /^\s*(?<what>附?[图表])\s?(?<n>\d{1,3}(?:[-—]\d{1,2})?|[一二三四五六七八九十])(?!\d)/

/** Captions count wherever they stand, numbers in Arabic or Han. */
export const structureReference: Rule = {
  id: 'structure/reference',
  severity: 'warning',
  *check(_disclosure, { passages, prose }): Iterable<Finding> {
    const there = new Set<string>()
    for (const { kind, text } of passages) {
      const { what, n = '' } = kind === 'cell' ? {} : (CAPTION.exec(text)?.groups ?? {})
      if (what) there.add(what + (parseNumber(n) ?? n.replace('—', '-')))
    }
    for (const { span, groups } of matches(prose, REFERENCE)) {
      const name = `${groups.what}${(groups.n ?? '').replace('—', '-')}`
      if (there.has(name)) continue
      yield {
        span,
        message: { zh: `文中没有${name}`, en: `There is no ${name}` },
        help: { zh: '核对序号，或补上题注', en: 'Compare the number, or add the caption' },
      }
    }
  },
}
