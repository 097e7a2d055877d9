// What the table of indicators lists of a report with forms, alone and beside the year before.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { diff } from '../../src/diff/diff.ts'
import { toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'
import { templateOf } from '../support/publication.ts'

const template = templateOf('gov-info-annual')
const report = (year: number) => {
  const file = new URL(`../../fixtures/gov-info/chenglan-xxgk-${year}.md`, import.meta.url)
  return measure(readText(readFileSync(file, 'utf8')))
}
const [before, now] = [report(2022), report(2023)]

describe('the table of indicators', () => {
  const { facts, listed, unlisted } = compose(now, template)
  const words = unlisted.map((part) => part.words).join('')

  it('lists every figure of the prose and names the tables that hold the others', () => {
    const prose = facts.filter(({ metric }) => metric.origin !== 'table')
    expect(prose.length).toBeGreaterThan(10)
    expect(listed).toEqual(prose)
    expect(words).toMatch(/^正文表格中的数据不再重列：主动公开政府信息情况（\d+项）、.*。$/)
    const counted = [...words.matchAll(/（(\d+)项）/g)].reduce((sum, [, count]) => sum + Number(count), 0)
    expect(listed.length + counted).toBe(facts.length)
    const sections = unlisted.flatMap(({ section }) => (section === undefined ? [] : [section]))
    expect(sections).toContain('收到和处理政府信息公开申请情况')
  })

  it('lists a figure of a table too where last year’s differs, which the text’s own table does not tell', () => {
    const changes = diff(toModel(before, template.name), toModel(now, template.name))
    const compared = compose(now, template, { changes })
    const cells = compared.listed.filter(({ metric }) => metric.origin === 'table')
    expect(cells.length).toBeGreaterThan(10)
    for (const { previous } of cells) expect(previous?.direction).not.toBe('flat')
    const left = compared.facts.filter((fact) => !compared.listed.includes(fact))
    for (const { metric, previous } of left) {
      expect(metric.origin).toBe('table')
      expect(previous?.direction ?? 'flat').toBe('flat')
    }
  })

  it('says nothing of tables where there are none', () => {
    const plain = compose(measure(readText('# 题\n\n新建公园3个。\n')), templateOf('social-evaluation'))
    expect(plain.listed).toHaveLength(1)
    expect(plain.unlisted).toEqual([])
  })
})

it('names what is planned as such, so that no plan reads like a result', () => {
  const text =
    '2023年新增就业2.1万人，2024年力争新增就业2.3万人。\n\n| 指标 | 目标 | 实际 |\n|-|-|-|\n| 床位（张） | 900 | 960 |\n'
  const { facts } = compose(measure(readText(text, { year: 2023 })), template)
  expect(facts.map(({ label, value }) => [label, value])).toEqual([
    ['新增就业', '2.1万'],
    ['新增就业（目标）', '2.3万'],
    ['床位（目标）', '900'],
    ['床位', '960'],
  ])
})
