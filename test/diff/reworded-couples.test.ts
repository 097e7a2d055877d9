// Reports of one office of two years, written by two clerks (fixtures/diff/reworded): other verbs, words, order and
// sections. What a reader joins is joined; figures that have lost their partner find no other.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { judge, type Marked, modelOf, unmarked, without } from './marked.ts'

const folder = new URL('../../fixtures/diff/reworded/', import.meta.url)
const files = readdirSync(folder).sort()
const couples = files.flatMap((file, i) => (i % 2 === 0 ? [[file, files[i + 1] ?? ''] as const] : []))
const load = (file: string): Marked => unmarked(readFileSync(new URL(file, folder), 'utf8'))

test.each(couples)('%s and %s', (oldFile, newFile) => {
  const [old, next] = [load(oldFile), load(newFile)]
  const found = judge(old, next, diff(modelOf(old, oldFile), modelOf(next, newFile)))
  expect(found.wrong).toEqual([])
  expect(found.right / old.spans.size).toBeGreaterThanOrEqual(0.85)
})

/** Of six figures two are taken from the old text, two from the new, by turns. */
const TURNS = 6

test('figures without a partner are seldom joined', () => {
  let right = 0
  const wrong: string[] = []
  for (const [oldFile, newFile] of couples) {
    const [old, next] = [load(oldFile), load(newFile)]
    const [before, after] = [modelOf(old, oldFile), modelOf(next, newFile)]
    for (let turn = 0; turn < TURNS; turn++) {
      const place = (id: string): number => (Number(id) + turn) % TURNS
      const [left, rest] = [
        without(before, old, (id) => place(id) < 2),
        without(after, next, (id) => place(id) === 2 || place(id) === 3),
      ]
      const found = judge(old, next, diff(left, rest))
      right += found.right
      wrong.push(...found.wrong)
    }
  }
  expect(wrong.length / (right + wrong.length)).toBeLessThanOrEqual(0.03)
})
