import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { unitsMarkdown } from '../../scripts/units-page.ts'
import { UNITS } from '../../src/metric/lexicon/units.ts'
import { repositoryFile } from '../support/shared.ts'

it('docs/units.md is what the lexicon says (npm run docs:units)', () => {
  expect(readFileSync(repositoryFile('docs/units.md'), 'utf8')).toBe(unitsMarkdown(UNITS))
})
