// 图表序号跳号、重号：表1、表3；图2、图2

import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { parseNumber } from '../text/chinese-number.ts'

/** Matches 表1 主要指标, 图 2：走势; not 表2-1 (numbered within a chapter), 图书馆. */
const CAPTION = /^\s*(?<kind>[图表])\s?(?<n>\d{1,3}|[一二三四五六七八九十])(?![-—.．\d])[\s：:、．.]/u

/** Tables and figures each on their own; numbers within chapters (表2-1) are let pass. */
export const structureCaptionNumber: Rule = {
  id: 'structure/caption-number',
  severity: 'warning',
  *check(_disclosure, { passages }): Iterable<Finding> {
    const last = new Map<string, number>()
    for (const passage of passages) {
      if (passage.kind !== 'caption' && passage.kind !== 'paragraph') continue
      const match = CAPTION.exec(passage.text)
      const { kind = '', n = '' } = match?.groups ?? {}
      if (!match || /[。；]/.test(passage.text)) continue
      const value = parseNumber(n) ?? 0
      const before = last.get(kind)
      last.set(kind, value)
      // Numbers may begin anew: a collection of several reports, or of parts with figures of their own.
      const isAnew = value === 1 && before !== undefined && before > 1
      if (value === (before ?? 0) + 1 || isAnew) continue
      yield {
        span: passage.toSource(0, match[0].trimEnd().length),
        message: before
          ? { zh: `${kind}${before}之后是${kind}${n}`, en: `${kind}${before} is followed by ${kind}${n}` }
          : { zh: `第一个${kind}的序号是${n}`, en: `The first ${kind} has the number ${n}` },
        help: { zh: `应为${kind}${(before ?? 0) + 1}`, en: `${kind}${(before ?? 0) + 1} is due` },
      }
    }
  },
}
