// Last year's source → this year's to fill in: figures become blanks that name last year's value, periods move
// on, plans become questions. Nothing is guessed; what stays as it was is counted and told.
// 例：截至2019年8月底，就业率98.6% → 截至2020年8月底，就业率【待填：上年98.6%】
import type { Bilingual } from '../../model/diagnostic.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import { definitions } from './definitions.ts'
import { applyEdits, type Edit, free } from './edits.ts'
import { emptyCellEdits } from './empty-cells.ts'
import { type FigureEdit, figureEdits } from './figures.ts'
import { frontMatterEdits } from './front-matter.ts'
import { markEdits } from './marks.ts'
import { moveYears } from './move-years.ts'
import { notesOf } from './notes.ts'
import { occasionEdits } from './occasion.ts'
import { planEdits } from './plans.ts'
import { stretchesOf } from './stretches.ts'
import type { Years } from './years.ts'

/** The new source, and what there is to say of it. */
export interface NextYear {
  readonly text: string
  /** What was made and what could not be carried over, for the person who fills in. */
  readonly notes: readonly Bilingual[]
}

/** `to` is the new report year, `from` the old one. Spans of the disclosure are offsets into its source. */
export function nextYear(disclosure: Disclosure, from: number, to: number): NextYear {
  const years: Years = { from, to, last: to === from + 1 ? '上年' : `${from}年` }
  const stretches = stretchesOf(disclosure)
  const front = frontMatterEdits(disclosure, years)
  const occasion = occasionEdits(disclosure.source.text, years)
  const plans = planEdits(disclosure, stretches, years).filter((edit) => free(edit, occasion))
  const taken: Edit[] = [...front.edits, ...occasion, ...plans]
  const all = figureEdits(disclosure, stretches, years)
  const figures = withoutOverlaps(all.filter((edit) => free(edit, taken)))
  const marks = markEdits(disclosure, figures, plans, years)
  const cells = emptyCellEdits(disclosure, stretches, years)
  taken.push(...figures, ...marks.edits, ...cells)
  taken.push(...moveYears(disclosure, stretches, years).filter((edit) => free(edit, taken)))
  const dates = plans.filter(({ isDate }) => isDate).length
  const filled = figures.filter((edit) => edit.filled).length
  const defining = disclosure.metrics.filter(definitions(stretches)).length
  return {
    text: applyEdits(disclosure.source.text, taken),
    notes: notesOf(disclosure, {
      blanks: figures.length - filled + dates + occasion.length,
      filled: filled + cells.length,
      plans: plans.length - dates,
      history: disclosure.metrics.length - all.length - defining,
      defining,
      front,
      marks,
      years,
    }),
  }
}

function withoutOverlaps(edits: readonly FigureEdit[]): readonly FigureEdit[] {
  const kept: FigureEdit[] = []
  for (const edit of edits) if (free(edit, kept.slice(-3))) kept.push(edit)
  return kept
}
