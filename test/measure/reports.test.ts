// The engine and the document level against hand-made labels: figures of reports it was not written from.
import { readdirSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import { type Gold, parseAnnotated } from '../support/annotated.ts'
import { readText } from '../support/outline.ts'
import { addScores, ratios, type Score, score } from '../support/score.ts'
import { repositoryFile, sharedFile } from '../support/shared.ts'

const REPORTS = repositoryFile('fixtures/metrics/reports')
const LABELS = repositoryFile('fixtures/metrics/corpus')

function scoreText(text: string, gold: Gold): Score {
  const { metrics, numerals } = measure(readText(text, { year: gold.reportYear }))
  return score(gold, metrics, numerals)
}

function faultsOf({ faults }: Score): string {
  return faults
    .map(({ what, text, expected, got }) => `${what} ${text}: want ${expected}, got ${got}`)
    .join('\n')
}

/** The targets of the metric engine. */
function expectTargets(total: Score): void {
  const reached = ratios(total)
  expect(total.unseen, faultsOf(total)).toBe(0)
  expect(reached.valueAndUnitF1, faultsOf(total)).toBeGreaterThanOrEqual(0.97)
  expect(reached.label, faultsOf(total)).toBeGreaterThanOrEqual(0.9)
  expect(reached.period, faultsOf(total)).toBeGreaterThanOrEqual(0.95)
  expect(reached.change, faultsOf(total)).toBeGreaterThanOrEqual(0.95)
  expect(reached.fate, faultsOf(total)).toBeGreaterThanOrEqual(0.95)
}

describe('labelled reports', () => {
  it('reaches the targets on the reports', () => {
    const scores = readdirSync(REPORTS).map((name) => {
      const { text, gold } = parseAnnotated(readFileSync(path.join(REPORTS, name), 'utf8'))
      return scoreText(text, gold)
    })
    expect(addScores(scores).gold).toBeGreaterThan(400)
    expectTargets(addScores(scores))
  })

  const corpus = sharedFile('corpus')
  it.runIf(corpus !== undefined)('reaches the targets on the labelled passages of the corpus', () => {
    const scores = readdirSync(LABELS).map((name) => {
      const gold: Gold & { readonly source: string } = JSON.parse(
        readFileSync(path.join(LABELS, name), 'utf8'),
      )
      return scoreText(readFileSync(path.join(corpus ?? '', gold.source), 'utf8'), gold)
    })
    expectTargets(addScores(scores))
  })
})
