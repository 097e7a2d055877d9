// The canonical JSON: valid against the schema, unique ids, every text once, the same bytes twice.
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emitJson, toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import type { ModelSection } from '../../src/model/disclosure.ts'
import { modelSchema } from '../../src/schema/model-schema.ts'
import { readModel } from '../../src/schema/read-model.ts'
import { documents } from '../support/documents.ts'
import { readText } from '../support/outline.ts'

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(modelSchema)

function modelOf(text: string) {
  return toModel(measure(readText(text)), 'plain')
}

function allSections(sections: readonly ModelSection[]): readonly ModelSection[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}

describe('the model', () => {
  it('is refused when it is nested deeper than any text', () => {
    const [open, close] = ['[{"sections":', '}]']
    const deep = `${open.repeat(3000)}[]${close.repeat(3000)}`
    const read = readModel(`{"schemaVersion":"1.0","meta":{},"sections":${deep}}`)
    expect('error' in read && read.error.zh).toBe('嵌套太深，不是 gongshi 写的模型')
  })

  it('keeps what formats the title, and its notes', () => {
    const { meta } = modelOf('# 某区2019年度**公示**[^1]\n\n## 甲\n\n乙。\n\n[^1]: 注。\n')
    expect(Object.keys(meta).slice(0, 2)).toEqual(['title', 'titleMarks'])
    expect(meta.titleMarks).toEqual([
      { type: 'strong', text: '公示' },
      { type: 'note', text: 'note-1' },
    ])
    const other = modelOf('---\ntitle: 公告\n---\n# 某区2019年度**公示**\n\n## 甲\n\n乙。\n')
    expect(other.meta.title).toBe('公告')
    expect(other.meta.titleMarks).toBeUndefined()
  })

  it('has its keys in order and nothing that does not apply', () => {
    const text =
      '---\ndate: 2024-01-05\ntitle: 甲\nissuer: 乙局\nyear: 2023\n---\n## 一、总体\n\n就**业**率。[^1]\n\n[^1]: 注。\n'
    const json = emitJson(modelOf(text))
    expect(json.split('\n')[0]).toBe('{')
    expect(json.endsWith('}\n')).toBe(true)
    expect(Object.keys(JSON.parse(json).meta)).toEqual([
      'title',
      'issuer',
      'year',
      'period',
      'date',
      'template',
      'inferred',
    ])
    expect(JSON.parse(json).sections[0]).toEqual({
      id: '总体',
      title: '总体',
      number: '一、',
      level: 1,
      path: ['总体'],
      blocks: [
        {
          type: 'paragraph',
          text: '就业率。',
          marks: [
            { type: 'strong', text: '业' },
            { type: 'note', text: 'note-1' },
          ],
        },
      ],
      metrics: [],
      sections: [],
    })
  })

  it('keeps links and references to notes in titles, cells and captions', () => {
    const table =
      '表1 各站点[^2]\n\n| 站点 | 数量 |\n| --- | --- |\n| [甲站](https://www.example.gov.cn/a) | **3** |\n| 乙站[^2] | 4 |\n'
    const model = modelOf(
      `## 一、总体[^1]\n\n${table}\n### （一）见[附录](#附录)\n\n文。\n\n## 附录\n\n文。\n\n[^1]: 注一。\n\n[^2]: 注二。\n`,
    )
    expect(validate(JSON.parse(emitJson(model)))).toBe(true)
    const [section, other] = allSections(model.sections)
    expect(section?.title).toBe('总体')
    expect(section?.marks).toEqual([{ type: 'note', text: 'note-1' }])
    expect(section?.blocks).toEqual([
      {
        type: 'table',
        caption: '表1 各站点',
        captionMarks: [{ type: 'note', text: 'note-2' }],
        rows: [
          ['站点', '数量'],
          ['甲站', '3'],
          ['乙站', '4'],
        ],
        marks: [
          { row: 1, column: 0, type: 'link', text: '甲站', url: 'https://www.example.gov.cn/a' },
          { row: 1, column: 1, type: 'strong', text: '3' },
          { row: 2, column: 0, type: 'note', text: 'note-2' },
        ],
      },
    ])
    expect(other?.marks).toEqual([{ type: 'link', text: '附录', url: '#附录' }])
    expect(model.notes?.map(({ id }) => id)).toEqual(['note-1', 'note-2'])
  })

  it('tells which of several equal words is marked', () => {
    const [section] = modelOf('就业和**就业**，[就业](a)。').sections
    expect(section?.blocks[0]).toMatchObject({
      marks: [
        { type: 'strong', text: '就业', occurrence: 2 },
        { type: 'link', text: '就业', occurrence: 3, url: 'a' },
      ],
    })
  })

  it('holds for any document: valid, ids unique, the same twice, readable again', () => {
    fc.assert(
      fc.property(documents(), ({ text }) => {
        const json = emitJson(modelOf(text))
        expect(validate(JSON.parse(json)) ? [] : validate.errors).toEqual([])
        expect(emitJson(modelOf(text))).toBe(json)
        const read = readModel(json)
        if ('error' in read) throw new Error(read.error.en)
        const ids = allSections(read.model.sections).map((section) => section.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(emitJson(read.model)).toBe(json)
      }),
      { numRuns: 80 },
    )
  })
})
