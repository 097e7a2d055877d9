// GB/T 9704-2012 on rendered pages. The faces here are substitutes, but every Han character is one em wide.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxOf } from '../../support/docx.ts'
import { canRender, type IsInk, type Line, type Page, renderAll } from '../../support/rendered.ts'

const rendering = canRender()
if (!rendering) process.stderr.write('pages of Word files: not measured, LibreOffice or poppler is absent\n')

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/docx/${name}.md`, import.meta.url), 'utf8')

const HAN = ['# 临江区年度公示', '测'.repeat(1400), '测'.repeat(1400)].join('\n\n')
/** Titles long enough to be told from the text; sections of one to three pages. */
const TITLES = ['一季度工作回顾', '二季度工作回顾', '三季度工作回顾', '四季度工作回顾']
const CONTENTS = [
  '---\ncontents: true\n---\n# 临江区年度公示',
  ...TITLES.map((title, i) => `## ${title}\n\n${'测'.repeat(700 * (i + 1) + 11)}`),
].join('\n\n')

/** A text of one paragraph whose signature would stand alone on the second page at the usual pitch. */
const short = (times: number): string => `---
form: red-head
issuer: 临江区人民政府
copyNumber: "000001"
secrecy: 秘密★1年
signatories: [张三, 李四, 王五, 赵六, 孙七, 周八]
date: 2024-01-15
---

# 临江区人民政府关于公布结果的通知

${'现予公布，'.repeat(times)}。
`

const red: IsInk = (r, g) => r > 180 && g < 120
const dark: IsInk = (r, g) => r < 120 && g < 120

/** Type area of 5.2.1. */
const AREA = { left: 28, right: 184, top: 37, bottom: 262 }

describe.runIf(rendering)('rendered pages', () => {
  let rendered: ReturnType<typeof renderAll>
  let han: readonly Page[]
  let head: readonly Page[]

  beforeAll(async () => {
    rendered = renderAll({
      han: await docxOf(HAN),
      head: await docxOf(fixture('red-head')),
      letter: await docxOf(fixture('letter')),
      joint: await docxOf(fixture('joint')),
      short: await docxOf(short(24)),
      longer: await docxOf(short(36)),
      contents: await docxOf(CONTENTS),
    })
    han = rendered.pages('han')
    head = rendered.pages('head')
  }, 180_000)

  afterAll(() => rendered?.close())

  const inArea = (page: Page | undefined): readonly Line[] =>
    (page?.lines ?? []).filter(({ top }) => top < AREA.bottom)

  it('5.1, 5.2.1: A4 with the text inside the type area', () => {
    for (const page of han) {
      expect(page.width).toBeCloseTo(210, 0)
      expect(page.height).toBeCloseTo(297, 0)
      for (const line of inArea(page)) {
        expect(line.left).toBeGreaterThan(AREA.left - 0.5)
        expect(line.right).toBeLessThan(AREA.right + 0.5)
      }
    }
  })

  it('5.2.3: 22 lines of 28 characters on every full page', () => {
    expect(han.length).toBeGreaterThan(3)
    for (const page of han.slice(1, -1)) {
      const lines = inArea(page)
      expect(lines).toHaveLength(22)
      // A paragraph begins two characters in, and its last line is as long as it is.
      const counts = lines.map(({ text }) => text.length)
      expect(counts.filter((count) => count === 28).length).toBeGreaterThanOrEqual(20)
      expect(Math.max(...counts)).toBe(28)
    }
  })

  it('7.3.1: the title in the middle, of 22 pt', () => {
    const [title] = inArea(han[0])
    expect(title?.text).toBe('临江区年度公示')
    expect(((title?.left ?? 0) + (title?.right ?? 0)) / 2).toBeCloseTo((AREA.left + AREA.right) / 2, 0)
    expect((title?.right ?? 0) - (title?.left ?? 0)).toBeCloseTo(7 * 22 * (25.4 / 72), 0)
  })

  it.each([
    [1, { left: 150, right: 184 }],
    [2, { left: 28, right: 62 }],
  ])('7.5: the dash of page %d stands 7 ± 1 mm below the type area, one character in', (page, {
    left,
    right,
  }) => {
    const number = rendered.ink('han', page, dark, { left, right, top: 262, bottom: 290 })
    const edge = page % 2 === 1 ? AREA.right - (number?.right ?? 0) : (number?.left ?? 0) - AREA.left
    expect(edge).toBeGreaterThan(4)
    expect(edge).toBeLessThan(6.5)
    const dash = rendered.ink('han', page, dark, {
      left: number?.left ?? 0,
      right: (number?.left ?? 0) + 3,
      top: 262,
      bottom: 290,
    })
    expect(Math.abs((dash?.top ?? 0) - AREA.bottom - 7)).toBeLessThan(1)
  })

  it('7.2.4, 7.2.7: the mark 35 mm below the top of the type area, the red line 156 mm wide', () => {
    const mark = rendered.ink('head', 1, red, { left: 0, right: 210, top: 37, bottom: 110 })
    expect(Math.abs((mark?.top ?? 0) - AREA.top - 35)).toBeLessThan(2)
    const line = rendered.ink('head', 1, red, { left: 0, right: 210, top: 110, bottom: 200 })
    expect([line?.left, line?.right]).toEqual([AREA.left, AREA.right])
  })

  it.each([
    'joint',
    'short',
  ])('7.3.5.5, 7.3.3: no page of %s with the signature alone, none without text', (name) => {
    for (const page of rendered.pages(name)) {
      const lines = inArea(page).map(({ text }) => text)
      expect(lines.filter((text) => /[。，；]/.test(text)).length, lines.join('|')).toBeGreaterThan(0)
    }
  })

  it('the contents: dots to the right edge, the page that the heading stands on, no number below', () => {
    const [front, ...pages] = rendered.pages('contents')
    const shown = pages.filter(({ lines }) => lines.length > 0)
    expect(inArea(front)[0]?.text).toBe('目录')
    expect(front?.lines.filter(({ top }) => top > AREA.bottom)).toEqual([])
    for (const title of TITLES) {
      const line = inArea(front).find(({ text }) => text.startsWith(title))
      expect(line?.right, title).toBeCloseTo(AREA.right, 0)
      const page = shown.findIndex(({ lines }) => lines.some(({ text }) => text === title)) + 1
      expect(line?.text).toMatch(new RegExp(`^${title}\\.{9,}${page}$`))
    }
  })

  it('7.4.1: the imprint on the foot of the type area of the last page', () => {
    const lines = rendered.ink('head', head.length, dark, { left: 60, right: 61, top: 100, bottom: 265 })
    expect(Math.abs((lines?.bottom ?? 0) - AREA.bottom)).toBeLessThan(0.5)
  })

  it('8: on a landscape page the number stands at the left edge, where the foot of the sheet is', () => {
    const at = head.findIndex(({ width, height }) => width > height)
    expect(at).toBeGreaterThan(0)
    const strip = { left: 0, right: 34, top: 20, bottom: 195 }
    const number = rendered.ink('head', at + 1, dark, strip)
    const odd = at % 2 === 0
    const dash = rendered.ink('head', at + 1, dark, {
      ...strip,
      ...(odd ? { top: (number?.bottom ?? 0) - 3 } : { bottom: (number?.top ?? 0) + 3 }),
    })
    expect(Math.abs(35 - (dash?.right ?? 0) - 7)).toBeLessThan(1)
  })

  it('10.1: red double lines of 170 mm on a letter', () => {
    const upper = rendered.ink('letter', 1, red, { left: 0, right: 210, top: 48, bottom: 70 })
    const lower = rendered.ink('letter', 1, red, { left: 0, right: 210, top: 265, bottom: 297 })
    for (const line of [upper, lower]) expect([line?.left, line?.right]).toEqual([20, 190])
    expect(Math.abs((lower?.top ?? 0) - 277)).toBeLessThan(1)
    const mark = rendered.ink('letter', 1, red, { left: 25, right: 185, top: 20, bottom: 48 })
    expect(Math.abs((mark?.top ?? 0) - 30)).toBeLessThan(2)
    expect(Math.abs((upper?.top ?? 0) - (mark?.bottom ?? 0) - 4)).toBeLessThan(2)
  })
})
