// Couples of reports whose pairs are marked in the text, ⟦7:5600人⟧ on both sides: how a comparison does on them.
import { toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import type { Changes } from '../../src/model/changes.ts'
import type { Model, ModelSection } from '../../src/model/disclosure.ts'
import type { Span } from '../../src/model/source.ts'
import { read } from '../../src/read/read.ts'

/** A text without its marks, and the span of each marked figure; the id of one that is not comparable ends with `n`. */
export interface Marked {
  readonly text: string
  readonly spans: ReadonlyMap<string, Span>
}

const MARK = /⟦(\d+)n?:([^⟧]*)⟧/g

export function unmarked(marked: string): Marked {
  const spans = new Map<string, Span>()
  let text = ''
  let from = 0
  for (const mark of marked.matchAll(MARK)) {
    const [whole, id = '', figure = ''] = mark
    text += marked.slice(from, mark.index)
    spans.set(id, { start: text.length, end: text.length + figure.length })
    text += figure
    from = mark.index + whole.length
  }
  return { text: text + marked.slice(from), spans }
}

export function modelOf({ text }: Marked, fileName: string): Model {
  const loadImage = () => ({ error: { zh: '无', en: 'none' } })
  const source = { path: `${fileName}.md`, text, encoding: 'utf-8', bom: false } as const
  return toModel(measure(read(source, { fileName, loadImage, fullWidth: false })), 'plain')
}

/** The model without the marked figures that `gone` tells. */
export function without(model: Model, { spans }: Marked, gone: (id: string) => boolean): Model {
  const keep = (section: ModelSection): ModelSection => ({
    ...section,
    metrics: section.metrics.filter(({ span }) => {
      const id = idAt(span, spans)
      return id === undefined || !gone(id)
    }),
    sections: section.sections.map(keep),
  })
  return { ...model, sections: model.sections.map(keep) }
}

/** How many joined figures are marked as one, and those joined though they are marked otherwise, in words. */
export function judge(old: Marked, next: Marked, { metrics }: Changes) {
  let right = 0
  const wrong: string[] = []
  for (const { old: a, new: b } of metrics) {
    if (!a || !b) continue
    const [left, other] = [idAt(a.span, old.spans), idAt(b.span, next.spans)]
    if (left !== undefined && left === other) right++
    else if (left !== undefined || other !== undefined)
      wrong.push(`${a.label}${a.text} → ${b.label}${b.text}`)
  }
  return { right, wrong }
}

function idAt(span: Span | undefined, spans: ReadonlyMap<string, Span>): string | undefined {
  if (!span) return undefined
  return [...spans].find(([, s]) => Math.min(s.end, span.end) > Math.max(s.start, span.start))?.[0]
}
