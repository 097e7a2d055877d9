// 题注末尾的句号：表1 主要指标。 → 表1 主要指标
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** Matches 图1 走势。 表2-1 指标；; not 图1显示，就业形势稳定。 */
const CAPTION =
  /^\s*[图表]\s*[\d一二三四五六七八九十]+(?:[-—.]\d+)?[\s：:][^，。；]{1,40}(?<end>[。；，、：])\s*$/u

/** Captions of tables and figures, marked or typed as paragraphs; the fix takes the mark out. */
export const punctuationCaptionEnd: Rule = {
  id: 'punctuation/caption-end',
  severity: 'warning',
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const passage of passages) {
      if (passage.kind !== 'caption' && passage.kind !== 'paragraph') continue
      const mark = CAPTION.exec(passage.written)?.groups?.end
      if (!mark) continue
      const at = passage.written.lastIndexOf(mark)
      const span = passage.toSource(at, at + 1)
      yield {
        span,
        message: { zh: `题注末尾有“${mark}”`, en: `The caption ends with “${mark}”` },
        help: { zh: '图题、表题末尾不用标点', en: 'Captions end without a mark' },
        fix: { span, text: '' },
      }
    }
  },
}
