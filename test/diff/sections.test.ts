// Sections of two years: same, changed, renamed, moved, added, removed; parts of split and merged ones.
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import type { ModelSection } from '../../src/model/disclosure.ts'
import { changesMarkdown } from '../../src/reporter/changes-markdown.ts'
import { metric, model, section } from './models.ts'

const ELDERLY =
  '深化“阳光老人家”居家养老服务体系，健全资源配置，提升平台功能，建设没有围墙的养老院，老年人在家门口享受服务。'
const WORK =
  '扎实推进就业服务，建立三级联动失业监测机制，落实企业稳岗补贴，办好创业陪跑空间，激发创业活跃度。'

const paragraph = (...texts: readonly string[]): Partial<ModelSection> => ({
  blocks: texts.map((text) => ({ type: 'paragraph', text })),
})

function statuses(old: readonly ModelSection[], next: readonly ModelSection[]): readonly string[] {
  const rows = diff(model(2019, old), model(2020, next)).sections
  return rows.map(
    (row) =>
      `${row.part ? `${row.part} ` : ''}${row.status} ${row.old?.title ?? ''} → ${row.new?.title ?? ''}`,
  )
}

const elderly = section('养老服务', [], paragraph(ELDERLY))
const work = section('创业就业', [], paragraph(WORK))

test('the same text is the same, another text is changed', () => {
  expect(statuses([elderly, work], [elderly, section('创业就业', [], paragraph('新的一年。'))])).toEqual([
    'same 养老服务 → 养老服务',
    'changed 创业就业 → 创业就业',
  ])
})

test('a section that keeps its text under another title is renamed', () => {
  const renamed = section('老年人关爱行动', [], paragraph(ELDERLY))
  expect(statuses([elderly, work], [renamed, work])).toContain('renamed 养老服务 → 老年人关爱行动')
})

test('another order is moved, the fewest of them', () => {
  const third = section('义务教育', [], paragraph('推进集团化办学，实施教育提振。'))
  expect(statuses([elderly, work, third], [third, elderly, work])).toEqual([
    'moved 义务教育 → 义务教育',
    'same 养老服务 → 养老服务',
    'same 创业就业 → 创业就业',
  ])
})

test('two sections made one are merged, one made two is split, in a mirror', () => {
  const both = section('养老服务', [], paragraph(ELDERLY, WORK))
  expect(statuses([elderly, work], [both])).toEqual([
    'merged changed 养老服务 → 养老服务',
    'merged renamed 创业就业 → 养老服务',
  ])
  expect(statuses([both], [elderly, work])).toEqual([
    'split changed 养老服务 → 养老服务',
    'split renamed 养老服务 → 创业就业',
  ])
})

test('what has no counterpart is added or removed', () => {
  const other = section('污染防治', [], paragraph('打好蓝天保卫战，推进扬尘在线监测。'))
  expect(statuses([elderly], [other])).toEqual(['added  → 污染防治', 'removed 养老服务 → '])
})

test('a figure goes with its section when that is renamed', () => {
  const figure = (year: number, id: string, value: number) => metric({ id, label: '站点', value }, year)
  const old = section('养老服务', [figure(2019, '养老服务/站点', 35)], paragraph(`${ELDERLY}站点35家。`))
  const next = section('老年关爱', [figure(2020, '老年关爱/站点', 42)], paragraph(`${ELDERLY}站点42家。`))
  const { metrics } = diff(model(2019, [old, work]), model(2020, [work, next]))
  expect(metrics).toHaveLength(1)
  expect(metrics[0]).toMatchObject({ status: 'changed', delta: 7, comparable: true })
})

test('readers are told of parts, not of their status', () => {
  const both = section('养老服务', [], paragraph(ELDERLY, WORK))
  const words = changesMarkdown(diff(model(2019, [both]), model(2020, [elderly, work])), 'zh')
  expect(words).toContain('- 拆分：养老服务 → 创业就业')
  expect(words).not.toContain('改名')
})

test('a section of another title and other words is known by its figures', () => {
  const figures = (year: number, by: number) =>
    ['城乡低保对象', '特困供养人员', '残疾人两项补贴对象'].map((label, i) =>
      metric({ id: `${year}-${label}`, label, value: 900 + 100 * i + by, unit: '人' }, year),
    )
  const before = section('社会救助', figures(2019, 0))
  const after = section('兜底更有力', figures(2020, 7), paragraph('把困难群众的冷暖放在心上。'))
  expect(statuses([before, elderly], [elderly, after])).toContain('renamed 社会救助 → 兜底更有力')
})

test('a title goes with the longer one that holds it, whoever else shares figures with that', () => {
  const figures = (ids: readonly string[], year: number, by: number) =>
    ids.map((label, i) => metric({ id: `${year}-${label}`, label, value: 900 + i + by, unit: '人' }, year))
  const party = section('党建引领', figures(['街道党员总数'], 2019, 0), paragraph('抓好支部。'))
  const culture = section(
    '文化体育',
    figures(['参与活动居民', '注册志愿者总数', '提供岗位', '城镇就业', '技能培训', '招聘会'], 2019, 0),
    paragraph('丰富生活。'),
  )
  const now = section(
    '聚焦党建引领，组织基础持续夯实',
    figures(['街道党员总数', '参与活动居民', '注册志愿者总数'], 2020, 7),
    paragraph('建强组织。'),
  )
  expect(statuses([culture, party], [now])).toContain('renamed 党建引领 → 聚焦党建引领，组织基础持续夯实')
})
