// Headings, typed numbers, title, lead and ids.
import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/model/outline.ts'
import { slug } from '../../src/read/section-ids.ts'
import { plainText } from '../../src/text/runs.ts'
import { typedNumber } from '../../src/text/section-number.ts'
import { readText, textOf } from '../support/outline.ts'

function tree(sections: readonly Section[]): unknown {
  return sections.map(({ id, level, sections: inner }) =>
    inner.length > 0 ? [id, level, tree(inner)] : [id, level],
  )
}

describe('typedNumber', () => {
  it.each([
    ['一、总体情况', '一、', 1, 1],
    ['十二．财政', '十二．', 1, 12],
    ['二十、文化', '二十、', 1, 20],
    ['一 、 总体', '一 、', 1, 1],
    ['一、2025年工作回顾', '一、', 1, 1],
    ['一、一年来工作回顾', '一、', 1, 1],
    ['（二）主动公开', '（二）', 2, 2],
    ['( 三 ) 依申请', '( 三 )', 2, 3],
    ['3．平台', '3．', 3, 3],
    ['1、平台', '1、', 3, 1],
    ['1. 平台', '1.', 3, 1],
    ['（4）培训', '（4）', 4, 4],
    ['(12)培训', '(12)', 4, 12],
    ['第三章 财政', '第三章', 0, 3],
    ['第二部分总体', '第二部分', 0, 2],
    ['第一节 概况', '第一节', 0, 1],
    ['1.2 概况', '1.2', 0, 2],
    ['③培训', '③', 0, 3],
  ] as const)('%s', (title, text, form, value) => {
    expect(typedNumber(title)).toMatchObject({ text, form, value })
  })

  it.each([
    '一流业绩',
    '二、三产业发展',
    '三.五倍',
    '3.5亿元项目',
    '2019年工作',
    '（试行）',
    '第三条主线',
    '第一批试点',
    '12345热线',
    '一、',
    '（2019）年报',
    '第一部分学生',
  ])('%s has none', (title) => {
    expect(typedNumber(title)).toBeUndefined()
  })
})

describe('sections', () => {
  it('take title and lead from both sides of the only level-1 heading', () => {
    const outline = readText(
      '前言。\n\n# 题名\n\n引言。\n\n## 一、甲\n\n甲文。\n\n### （一）乙\n\n## 二、丙\n',
    )
    expect(plainText(outline.title)).toBe('题名')
    expect(outline.meta).toMatchObject({ title: '题名', inferred: ['title'] })
    expect(tree(outline.sections)).toEqual([
      ['lead', 0],
      ['甲', 1, [['乙', 2]]],
      ['丙', 1],
    ])
    expect(outline.sections[0]?.blocks.map(textOf)).toEqual(['前言。', '引言。'])
    expect(outline.sections[1]?.sections[0]).toMatchObject({
      path: ['甲', '乙'],
      number: { text: '（一）', form: 2, value: 1 },
    })
  })

  it('keep every level-1 heading when there are several', () => {
    const outline = readText('# 甲\n\n文。\n\n# 乙\n\n## 丙\n')
    expect(outline.title).toEqual([])
    expect(outline.meta.title).toBeUndefined()
    expect(tree(outline.sections)).toEqual([
      ['甲', 1],
      ['乙', 1, [['丙', 2]]],
    ])
  })

  it('take an unnumbered first one before numbered ones for the title', () => {
    const outline = readText('# 年度报告\n\n# 一、甲\n\n## （一）乙\n\n# 二、丙\n')
    expect(outline.meta.title).toBe('年度报告')
    expect(tree(outline.sections)).toEqual([
      ['甲', 1, [['乙', 2]]],
      ['丙', 1],
    ])
  })

  it('begin at level 1 without a title, and keep skipped levels', () => {
    expect(tree(readText('## 甲\n\n#### 乙\n').sections)).toEqual([['甲', 1, [['乙', 3]]]])
  })

  it('keep a heading that says something else than the title of the front matter', () => {
    const outline = readText('---\ntitle: 甲区2023年度公示\n---\n\n# 创一流业绩\n\n## 一、乙\n')
    expect(outline.meta.title).toBe('甲区2023年度公示')
    expect(outline.sections[0]).toMatchObject({ id: 'lead', blocks: [{ type: 'heading', depth: 1 }] })
    expect(readText('---\ntitle: 创一流业绩\n---\n\n# 创一流 业绩\n').sections).toEqual([])
  })

  it('take empty headings', () => {
    expect(tree(readText('#\n\n##\n\n文。\n\n## 一、\n').sections)).toEqual([
      ['section', 1],
      ['一', 1],
    ])
  })

  it('are set with the source’s own width when nothing is mended', () => {
    expect(readText('# 题\n\n## 案(事)件', { fullWidth: false }).sections[0]?.title).toBe('案(事)件')
    expect(readText('# 题\n\n## 案(事)件').sections[0]?.title).toBe('案（事）件')
  })
})

describe('ids', () => {
  it.each([
    ['“最多跑一次”工作', '最多跑一次工作'],
    ['污染防治、生态环境建设', '污染防治生态环境建设'],
    ['ＰＭ２.５ 治理', 'PM25-治理'],
    ['、。', 'section'],
  ])('%s', (title, id) => {
    expect(slug(title)).toBe(id)
  })

  it('tell equal titles apart by the parent, whatever their order', () => {
    const a = '## 甲\n\n### 概况\n\n'
    const b = '## 乙\n\n### 概况\n\n'
    expect(tree(readText(a + b).sections)).toEqual([
      ['甲', 1, [['甲-概况', 2]]],
      ['乙', 1, [['乙-概况', 2]]],
    ])
    expect(tree(readText(b + a).sections)).toEqual([
      ['乙', 1, [['乙-概况', 2]]],
      ['甲', 1, [['甲-概况', 2]]],
    ])
    expect(tree(readText('## lead\n\n## 甲\n\n## 甲\n').sections)).toEqual([
      ['lead-2', 1],
      ['甲', 1],
      ['甲-2', 1],
    ])
  })
})
