// A wrong change in a table with both years in its row is told by consistency/growth alone.
import { expect, test } from 'vitest'
import { checkText, modelOf } from '../support/check-text.ts'

const FRONT = (year: number): string => `---\nyear: ${year}\n---\n\n## 服务\n\n`
const then = `${FRONT(2018)}| 指标 | 2018年 |\n| --- | --- |\n| 接待旅客（万人次） | 200 |\n`

function rules(table: string): readonly string[] {
  const { diagnostics } = checkText(`${FRONT(2019)}${table}\n`, { previous: [modelOf(then)] })
  return diagnostics.map(({ rule }) => rule).filter((rule) => /^claims|growth$/.test(rule))
}

test('against the row where it has both years', () => {
  const table = [
    '| 指标 | 2019年 | 2018年 | 同比（%） |',
    '| --- | --- | --- | --- |',
    '| 接待旅客（万人次） | 300 | 200 | 80.0 |',
  ].join('\n')
  expect(rules(table)).toEqual(['consistency/growth'])
})

test('against last year where the row has this year alone', () => {
  const table = [
    '| 指标 | 2019年 | 同比（%） |',
    '| --- | --- | --- |',
    '| 接待旅客（万人次） | 300 | 80.0 |',
  ].join('\n')
  expect(rules(table)).toEqual(['claims/change'])
})

test('of figures told by two records in one sentence each is held once against last year', () => {
  const told = (n: number): string =>
    `## 情况\n\n接收档案2.${n}万卷，提供查阅1.${n}万人次，均创历史新高，举办展览3${n}场，编印画册2${n}册，均创历史新高。\n`
  const year = (n: number, report: number): string => `---\nyear: ${report}\n---\n\n${told(n)}`
  const found = (n: number): readonly string[] =>
    checkText(year(n, 2019), { previous: [modelOf(year(6, 2018))] })
      .diagnostics.filter(({ rule }) => rule === 'claims/change')
      .map(({ message }) => /“(.*?)”/.exec(message.zh)?.[1] ?? '')
  expect(found(8)).toEqual([])
  const names = found(3)
  expect(names).toHaveLength(4)
  expect(new Set(names).size).toBe(4)
})
