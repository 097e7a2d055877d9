import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { figuresMarkdown, YEAR } from '../../scripts/figures-page.ts'
import { readMetrics } from '../../src/metric/read.ts'
import { repositoryFile } from '../support/shared.ts'

it('docs/figures.md is what the engine reads (npm run docs:figures)', () => {
  expect(readFileSync(repositoryFile('docs/figures.md'), 'utf8')).toBe(
    figuresMarkdown((sentence) => readMetrics(sentence, { year: YEAR })),
  )
})
