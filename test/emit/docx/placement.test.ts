import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBookmarks } from '../../../src/emit/docx/bookmarks.ts'
import { layOutColumns } from '../../../src/emit/docx/column-widths.ts'
import { clean } from '../../../src/emit/docx/package/element.ts'
import { stretches } from '../../../src/emit/docx/scripts.ts'
import { placeSignature } from '../../../src/emit/docx/signature.ts'
import { titleBreaks } from '../../../src/emit/docx/title-lines.ts'
import { titleWords } from '../../../src/emit/docx/title-words.ts'

const lines = (title: string): readonly string[] => {
  const bounds = [0, ...titleBreaks(title), title.length]
  return bounds.slice(1).map((end, i) => title.slice(bounds[i], end))
}

describe('7.3.5: 署名 and 成文日期', () => {
  it('without a seal: the example of the fact sheet, and a date that is wider than the issuer', () => {
    expect(placeSignature(['杭州市拱墅区人民政府'], '2019年12月30日', 'none')).toMatchObject({
      issuer: 2,
      date: 3,
    })
    expect(placeSignature(['区政府'], '2019年12月30日', 'none')).toMatchObject({ issuer: 8, date: 2 })
  })

  it('keeps the date on one line below an issuer that takes two', () => {
    const { date } = placeSignature(
      ['临江自治县机关事务管理和国有资产监督管理委员会办公室秘书一科'],
      '2024年1月5日',
      'none',
    )
    expect(28 - date).toBeGreaterThanOrEqual(8)
    expect(date).toBe(20)
  })

  it('with a seal: the date 4 from the right, the issuer over its middle', () => {
    expect(placeSignature(['临江区人民政府办公室'], '2024年3月5日', 'seal')).toMatchObject({
      issuer: 2,
      date: 4,
    })
    expect(placeSignature(['临'.repeat(22)], '2024年3月5日', 'seal')).toMatchObject({ issuer: 0, date: 4 })
  })
})

describe('7.3.1: lines of a title', () => {
  it.each([
    '临江区人民政府关于印发2023年度社会评价意见整改工作情况的通知',
    '关于公布2024年度全区“最多跑一次”改革和数字化转型工作先进集体和先进个人名单的通报',
    '临江区人民政府办公室关于进一步加强老旧小区改造工作的实施意见',
  ])('%s', (title) => {
    const broken = lines(title)
    expect(broken.join('')).toBe(title)
    expect(broken.length).toBeGreaterThan(1)
    for (const line of broken) {
      expect(line.length).toBeLessThanOrEqual(26)
      expect(line).not.toMatch(/^[的和与、，》”]|[《“、和与及第]$/)
    }
    for (const word of [
      '人民',
      '政府',
      '社会',
      '评价',
      '最多跑一次',
      '通知',
      '小区',
      '改造',
      '集体',
      '2024年度',
    ])
      if (title.includes(word)) expect(broken.some((line) => line.includes(word))).toBe(true)
  })

  it.each([
    ['云汀市澄岚区2023年度社会评价意见整改情况公示', ['云汀市澄岚区2023年度', '社会评价意见整改情况公示']],
    [
      '临江区人民政府关于印发2023年度社会评价意见整改工作情况的通知',
      ['临江区人民政府关于印发', '2023年度社会评价意见整改工作情况的通知'],
    ],
    ['临江区民政局2023年度法治政府建设情况报告', ['临江区民政局', '2023年度法治政府建设情况报告']],
  ])('breaks %s where the words part', (title, wanted) => {
    expect(lines(title)).toEqual(wanted)
  })

  it('keeps names of no list in one piece, and leaves to Word what no break mends', () => {
    expect(lines('临江区退役军人事务局关于做好2024年春节期间走访慰问优抚对象工作的通知').join('|')).toContain(
      '临江区退役军人事务局',
    )
    expect(lines('某甲乙丙丁镇关于表彰2023年度戊己庚辛壬先进个人和先进集体的决定').join('|')).toMatch(
      /某甲乙丙丁镇.*戊己庚辛壬/,
    )
    expect(titleBreaks('甲'.repeat(40))).toEqual([])
  })

  it('breaks a name that is longer than a line between its words', () => {
    const shown = lines(
      '关于印发《临江区贯彻落实国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见实施方案（2023—2025年）》的通知',
    )
    expect(shown.join('|')).not.toMatch(/公\||\|开|\|年|市\|场|—\||\|—/)
    expect(shown.length).toBe(4)
    for (const line of shown) expect(line.length).toBeLessThan(22)
  })

  it('cuts a title into words that together are the title', () => {
    const words = [
      '人民',
      '政府',
      '关于',
      '某',
      '甲',
      '2023',
      '年度',
      '《',
      '》',
      ' ',
      '工作情况',
      'AI',
      '𠮷',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (pieces) => {
        const title = pieces.join('')
        const cut = titleWords(title)
        expect(cut.map(({ text }) => text).join('')).toBe(title)
        for (const { text, at } of cut) expect(title.startsWith(text, at)).toBe(true)
      }),
    )
  })

  it('leaves a title alone that fits on one line', () => {
    expect(titleBreaks('2023年度社会评价意见整改情况公示')).toEqual([])
  })
})

describe('font hints', () => {
  const show = (text: string) =>
    stretches(text, /[\u4e00-\u9fff]/.test(text)).map((s) => `${s.chinese ? '中' : '西'}${s.text}`)

  it('takes quotes and dashes for what stands around them', () => {
    expect(show('“阳光老人家”站点——3—5家')).toEqual(['中“阳光老人家”站点——3—5家'])
    expect(show('it’s a “big” one')).toEqual(['西it’s a “big” one'])
    expect(show('发布“AI+”行动')).toEqual(['中发布“', '西AI+', '中”行动'])
    expect(show('PM2.5浓度38.1μg/m')).toEqual(['西PM2.5', '中浓度38.1μ', '西g/m'])
  })

  it('looks for the letters around a mark once, however many marks there are', () => {
    const marks = '“'.repeat(200_000)
    expect(show(`${marks}x${marks}`)).toEqual([`西${marks}x${marks}`])
    expect(show(`${marks}中x${marks}`)).toEqual([`中${marks}中`, '西x', `中${marks}`])
  })

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          stretches(text, true)
            .map((s) => s.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('bookmarks', () => {
  it('are short, valid, unique and the same every year', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })), (ids) => {
        const bookmarks = createBookmarks()
        const names = ids.map((id) => bookmarks.name('m', id))
        expect(new Set(names).size).toBe(ids.length)
        for (const name of names) expect(name).toMatch(/^m_[\p{L}\p{N}_]{0,38}$/u)
        expect(ids.map((id) => bookmarks.name('m', id))).toEqual(names)
      }),
    )
  })
})

describe('columns', () => {
  it('fill the width exactly, upright or turned', () => {
    const cell = fc.record({
      natural: fc.double({ min: 0, max: 60, noNaN: true }),
      least: fc.double({ min: 0, max: 8, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (cells) => {
        const extents = cells.map((extent, column) => ({ ...extent, column, span: 1 }))
        const { widths, landscape } = layOutColumns(extents, cells.length)
        expect(widths.reduce((a, b) => a + b, 0)).toBe(landscape ? 12756 : 8844)
        expect(Math.min(...widths)).toBeGreaterThan(0)
      }),
    )
  })
})

it('text never becomes markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = clean(text)
      expect(escaped).not.toMatch(/[<>]/)
      expect([...escaped].filter((c) => c < ' ' && !'\t\n\r'.includes(c))).toEqual([])
      expect(escaped).not.toMatch(/&(?!amp;|lt;|gt;)/)
    }),
  )
})
