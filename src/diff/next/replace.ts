// Words of the source replaced without harm to the markup among them: a mark that opens or closes within the
// words stays when its partner stands outside them and goes when both do; notes, images and comments stay.
// 例：`**新建站点35**家` → `**新建站点【待填：上年35家】**`; `*1260*条` → `*【待填：上年1260条】*`
import type { Inline, Marks, Run } from '../../model/inline.ts'
import type { Span } from '../../model/source.ts'
import type { Edit } from './edits.ts'
import type { Stretch } from './stretches.ts'

/** The mark of a figure goes with the figure. */
const METRIC_MARK = /^<!--\s*(?:gongshi-)?metric\s/
/** Matches <!-- a -->; not <!-- a. */
const COMMENT = /<!--[\s\S]*?-->/g

/** The edit that puts `words` in place of the span; `stretch` holds it. */
export function replaceWords(source: string, { content }: Stretch, span: Span, words: string): Edit {
  const runs = content.filter((one): one is Run => one.type === 'text' && overlaps(one.span, span))
  const first = runs[0]
  const last = runs.at(-1)
  if (!first || !last) return { span, text: words }
  const closes = has(first.marks, last.marks)
  const opens = has(last.marks, first.marks)
  const { gaps, kept } = among(source, content, span)
  // Of several marks the last one opens what is open behind the span, the first one closes what was open before it.
  const markup = [
    ...(closes ? gaps.slice(0, 1) : []),
    ...(opens ? gaps.slice(closes ? 1 : 0).slice(-1) : []),
  ].join('')
  const text = opens ? `${markup}${words}${kept}` : `${words}${markup}${kept}`
  return { span, text }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

const KINDS = ['strong', 'emphasis', 'strike', 'code'] as const

/** Whether `a` has a mark that `b` has not. */
function has(a: Marks, b: Marks): boolean {
  return KINDS.some((kind) => a[kind] !== undefined && a[kind] !== b[kind]) || (!!a.link && a.link !== b.link)
}

/** What stands between the words of a span: markup, and what is kept whatever becomes of the words. */
function among(
  source: string,
  content: readonly Inline[],
  span: Span,
): { readonly gaps: readonly string[]; readonly kept: string } {
  const gaps: string[] = []
  let kept = ''
  let at = span.start
  const gap = (to: number): void => {
    if (to <= at) return
    const words = source.slice(at, to)
    kept += (words.match(COMMENT) ?? []).filter((comment) => !METRIC_MARK.test(comment)).join('')
    const markup = words.replace(COMMENT, '').trim()
    if (markup !== '') gaps.push(markup)
  }
  for (const inline of content) {
    if (!overlaps(inline.span, span)) continue
    gap(inline.span.start)
    if (inline.type === 'note' || inline.type === 'image') {
      kept += source.slice(inline.span.start, inline.span.end)
    }
    at = Math.max(at, inline.span.end)
  }
  gap(span.end)
  return { gaps, kept }
}
