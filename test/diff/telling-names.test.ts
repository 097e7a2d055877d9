// Figures of one label in one section are shown with what tells them apart; an ended indicator with its section.
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { seriesOf } from '../../src/diff/series.ts'
import { changesPretty } from '../../src/reporter/changes-pretty.ts'
import { trendTable } from '../../src/reporter/trend-table.ts'
import { modelOf } from './texts.ts'

const OLD = modelOf(
  2018,
  '## 办案\n\n全年批捕各类犯罪嫌疑人182人。打击毒品犯罪，批捕36人。从严惩治抢劫、绑架等严重暴力犯罪，批捕12人。开展听证15次。\n\n## 队伍\n\n培训干警90人次。',
)
const NEW = modelOf(
  2019,
  '## 办案\n\n全年批捕各类犯罪嫌疑人160人。打击毒品犯罪，批捕31人。从严惩治抢劫、绑架等严重暴力犯罪，批捕15人。\n\n## 队伍\n\n培训干警96人次。',
)

test('a label that stands several times is told with its object', () => {
  const rows = diff(OLD, NEW).metrics
  expect(rows.map((row) => (row.new ?? row.old)?.name)).toEqual([
    undefined,
    '批捕毒品犯罪',
    '批捕严重暴力犯罪',
    undefined,
    undefined,
  ])
  expect(rows.map((row) => (row.new ?? row.old)?.label)).toContain('批捕')
  expect(changesPretty(diff(OLD, NEW), 'zh', { color: false, columns: 100 })).toContain('批捕毒品犯罪')
})

test('the table of several years tells them apart and keeps sections together', () => {
  const table = trendTable(seriesOf([OLD, NEW]), 'zh', { color: false, columns: 100 })
  expect(table).toMatch(/批捕毒品犯罪 +36人 +31人/)
  expect(table).toMatch(/批捕严重暴力犯罪 +12人 +15人\n.*听证 +15次 +—/)
  expect(table.match(/^办案$/gm)).toHaveLength(1)
})

test('figures of one label in one sentence each are told by what the sentences begin with', () => {
  const text = (n: number) =>
    `## 交易\n\n其中工程建设${464 + n}宗，节省资金5.${n}亿元；政府采购${135 + n}宗，节省资金0.${n}亿元。`
  const rows = diff(modelOf(2018, text(2)), modelOf(2019, text(3))).metrics
  expect(rows.map((row) => row.new?.name)).toEqual([
    undefined,
    '工程建设·节省资金',
    undefined,
    '政府采购·节省资金',
  ])
})
