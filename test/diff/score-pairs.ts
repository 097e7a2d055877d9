// Scores a comparison against labelled pairs of a corpus: how many are matched, how many matches are right, how
// often comparable and not are told apart. A line of labels: old and new words with the figure in ⟦⟧,
// yes / no / either (comparable), pair / optional.
import type { Changes } from '../../src/model/changes.ts'
import type { Span } from '../../src/model/source.ts'

export interface PairScore {
  readonly pairs: number
  /** Labelled pairs of which both figures were read at all. */
  readonly read: number
  readonly matched: number
  /** Matches that contradict the labels, both sides in words. */
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
  readonly judged: number
  readonly misjudged: readonly string[]
}

interface Label {
  readonly old: Span
  readonly new: Span
  readonly words: string
  readonly comparable: string
  readonly optional: boolean
}

export function readLabels(lines: string, oldText: string, newText: string): readonly Label[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [old = '', next = '', comparable = 'yes', kind = 'pair'] = line.split('\t')
      return {
        old: spanOf(old, oldText),
        new: spanOf(next, newText),
        words: `${old} → ${next}`,
        comparable,
        optional: kind === 'optional',
      }
    })
}

function spanOf(marked: string, text: string): Span {
  const plain = marked.replace(/[⟦⟧]/g, '')
  const start = text.indexOf(plain) + marked.indexOf('⟦')
  const end = start + marked.indexOf('⟧') - marked.indexOf('⟦') - 1
  if (!text.includes(plain)) throw new Error(`not in the corpus: ${plain}`)
  return { start, end }
}

export function scorePairs(labels: readonly Label[], changes: Changes): PairScore {
  const rows = changes.metrics
  const missed: string[] = []
  const misjudged: string[] = []
  let read = 0
  let matched = 0
  let judged = 0
  for (const label of labels.filter(({ optional }) => !optional)) {
    const old = rows.find((row) => overlaps(row.old?.span, label.old))
    const next = rows.find((row) => overlaps(row.new?.span, label.new))
    if (old && next) read++
    if (!old || old !== next) {
      missed.push(`${old && next ? '' : '(not read) '}${label.words}${old?.ambiguous ? ' (ambiguous)' : ''}`)
      continue
    }
    matched++
    if (label.comparable === 'either') continue
    judged++
    if (old.comparable !== (label.comparable === 'yes')) misjudged.push(`${label.words} ${old.reasons}`)
  }
  const wrong = rows.flatMap((row) => {
    const { old, new: next } = row
    if (!old || !next) return []
    const fits = labels.some((l) => overlaps(old.span, l.old) && overlaps(next.span, l.new))
    return fits ? [] : [`${old.label} ${old.text} → ${next.label} ${next.text} (${row.confidence})`]
  })
  return { pairs: labels.filter((l) => !l.optional).length, read, matched, wrong, missed, judged, misjudged }
}

function overlaps(a: Span | undefined, b: Span): boolean {
  if (!a) return false
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common > 0 && common / Math.min(a.end - a.start, b.end - b.start) >= 0.5
}
