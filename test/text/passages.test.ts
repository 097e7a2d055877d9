// Every word of an outline turns up in a passage, code does not.
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../src/model/inline.ts'
import type { Outline, Section } from '../../src/model/outline.ts'
import { passages } from '../../src/text/passages.ts'

const run = (text: string, start: number, code = false): Inline => ({
  type: 'text',
  text,
  span: { start, end: start + text.length },
  marks: code ? { code: true } : {},
})
const span = { start: 0, end: 0 }

function outline(sections: readonly Section[]): Outline {
  return {
    source: { path: 'a.md', text: '', encoding: 'utf-8', bom: false },
    meta: { inferred: [], extra: {}, spans: {} },
    title: [run('年度报告', 2)],
    sections,
    notes: [
      {
        id: 'n',
        number: 1,
        section: '一',
        span,
        blocks: [{ type: 'paragraph', span, content: [run('注', 90)] }],
      },
    ],
    assets: new Map(),
    directives: [],
    findings: [],
  }
}

const section: Section = {
  id: '一',
  title: '就业',
  heading: [run('就业', 10)],
  level: 1,
  path: ['就业'],
  span,
  sections: [],
  blocks: [
    { type: 'paragraph', span, content: [run('新增', 20), run('km', 22, true), run('2人', 24)] },
    {
      type: 'list',
      ordered: false,
      span,
      items: [{ span, blocks: [{ type: 'paragraph', span, content: [run('一项', 40)] }] }],
    },
    {
      type: 'table',
      span,
      align: [null],
      caption: [run('表1', 50)],
      rows: [[{ span, content: [run('人数', 60)] }], [{ span, content: [] }]],
    },
  ],
}

describe('passages', () => {
  it('lists title, headings, paragraphs, items, captions, cells and notes in order', () => {
    const found = passages(outline([section]))
    expect(found.map((p) => `${p.kind} ${p.text}`)).toEqual([
      'title 年度报告',
      'heading 就业',
      'paragraph 新增\uFFFC\uFFFC2人',
      'paragraph 一项',
      'caption 表1',
      'cell 人数',
      'paragraph 注',
    ])
  })

  it('leads back to the source', () => {
    const [, , paragraph] = passages(outline([section]))
    expect(paragraph?.toSource(4, 6)).toEqual({ start: 24, end: 26 })
    expect(paragraph?.section).toBe('一')
  })
})
