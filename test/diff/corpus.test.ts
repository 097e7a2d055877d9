// Two consecutive statistical communiqués, and two work reports, against pairs labelled by hand (fixtures/diff): the
// reach of matching.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import type { Model } from '../../src/model/disclosure.ts'
import { read } from '../../src/read/read.ts'
import { sharedFile } from '../support/shared.ts'
import { readLabels, scorePairs } from './score-pairs.ts'

const oldFile = sharedFile('corpus/dongguan-tjgb-2023.md')
const newFile = sharedFile('corpus/dongguan-tjgb-2024.md')

describe.runIf(oldFile && newFile)('consecutive communiqués', () => {
  test('pairs are found, matches are right, comparable is told from not', () => {
    const texts = [oldFile, newFile].map((file) => readFileSync(file ?? '', 'utf8'))
    const [oldText = '', newText = ''] = texts
    const labels = readLabels(
      readFileSync(new URL('../../fixtures/diff/dongguan-2023-2024.tsv', import.meta.url), 'utf8'),
      oldText,
      newText,
    )
    const score = scorePairs(labels, diff(modelOf(oldText, 'tjgb-2023'), modelOf(newText, 'tjgb-2024')))
    expect(score.pairs).toBeGreaterThan(400)
    expect(score.matched / score.pairs).toBeGreaterThanOrEqual(0.97)
    expect(score.wrong.length / score.matched).toBeLessThanOrEqual(0.02)
    expect(score.misjudged.length / score.judged).toBeLessThanOrEqual(0.03)
  })
})

test('consecutive work reports: five years and one, plans and outcomes, money by any name, targets said twice', () => {
  const fixture = (name: string): string =>
    readFileSync(new URL(`../../fixtures/diff/${name}`, import.meta.url), 'utf8')
  const oldText = fixture('work-report-2018.md')
  const newText = fixture('work-report-2019.md')
  const labels = readLabels(fixture('work-report-2018-2019.tsv'), oldText, newText)
  const changes = diff(modelOf(oldText, 'work-report-2018'), modelOf(newText, 'work-report-2019'))
  const score = scorePairs(labels, changes)
  expect(score.missed).toEqual([])
  expect(score.wrong).toEqual([])
  expect(score.misjudged).toEqual([])
})

function modelOf(text: string, fileName: string): Model {
  const loadImage = () => ({ error: { zh: '无', en: 'none' } })
  const outline = read(
    { path: `${fileName}.md`, text, encoding: 'utf-8', bom: false },
    { fileName, loadImage, fullWidth: false },
  )
  return toModel(measure(outline), 'plain')
}
