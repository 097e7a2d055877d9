// Diagnostics shown in place, for the preview: each after the first block whose text holds its place.
import type { PublicationInline } from '../../model/publication.ts'
import type { Span } from '../../model/source.ts'
import { h, type Markup } from './markup.ts'

/** A finding as it is shown; `span` are offsets into the source. */
export interface Annotation {
  readonly span: Span
  readonly severity: 'error' | 'warning' | 'info'
  /** `12:3 structure/empty-section`. */
  readonly place: string
  readonly message: string
  readonly help?: string
}

/** Draws each annotation where it belongs. Who asks first gets it. */
export interface Annotator {
  /** Annotations that begin within the source stretch of `content`, each given out once. */
  readonly within: (content: readonly PublicationInline[]) => Markup[]
  /** Those that no block took. */
  readonly rest: () => Markup[]
}

/** Gives every annotation out once, in order. */
export function createAnnotator(annotations: readonly Annotation[]): Annotator {
  const waiting = new Set(annotations)
  const take = (chosen: readonly Annotation[]): Markup[] => {
    for (const annotation of chosen) waiting.delete(annotation)
    return chosen.map(draw)
  }
  return {
    within: (content) => {
      if (waiting.size === 0) return []
      const extent = extentOf(content)
      if (!extent) return []
      return take([...waiting].filter(({ span }) => span.start >= extent.start && span.start <= extent.end))
    },
    rest: () => take([...waiting]),
  }
}

function extentOf(content: readonly PublicationInline[]): Span | undefined {
  const spans = content.flatMap((inline) =>
    inline.type === 'fact' ? inline.content.map(({ span }) => span) : [inline.span],
  )
  const [first, ...others] = spans
  // Not spread into Math.min: a line of a megabyte has more spans than a call has room for.
  return others.reduce<Span | undefined>(
    (all, { start, end }) => all && { start: Math.min(all.start, start), end: Math.max(all.end, end) },
    first,
  )
}

function draw({ severity, place, message, help }: Annotation): Markup {
  return h(
    'aside',
    { className: `finding ${severity}`, dataGenerated: '' },
    h('p', h('b', message)),
    ...(help ? [h('p', help)] : []),
    h('p', h('code', place)),
  )
}
