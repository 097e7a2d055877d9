// The page in a real Chromium: axe at WCAG 2.2 AA in every appearance, keyboard, cards without script, no request,
// no overflow, the same text with scripts off, print geometry. Code for the page is text: tests have no DOM types.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import { Pages } from '../support/pages.ts'
import { findPackageFile, findProgram } from '../support/programs.ts'
import { publicationOf, richPublication } from '../support/publication.ts'

const chromium = findProgram(['chromium', 'chromium-browser', 'google-chrome'], 'pages in a browser')
const pdftotext = findProgram(['pdftotext'], 'print geometry')
const axeFile = findPackageFile('axe-core/axe.min.js', 'axe')

const RUN_AXE = `axe.run(document, { runOnly: { type: 'tag', values:
  ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((n) => id + ': ' + n.html + n.failureSummary)))`
const OVERFLOW = 'document.documentElement.scrollWidth - innerWidth'
const UNFOLD = `for (const details of document.querySelectorAll('details')) details.open = true`
const FOCUSED = `(() => { const e = document.activeElement; const r = e.getBoundingClientRect()
  return { tag: e.tagName, name: e.title || e.getAttribute('aria-label') || e.textContent, top: r.top, bottom: r.bottom,
    outline: getComputedStyle(e).outlineStyle, height: innerHeight } })()`

describe.runIf(chromium && axeFile)('the page in Chromium', () => {
  let pages: Pages
  const html = emitHtml(richPublication(), { modelName: 'rich.json', documentName: 'rich.docx' })
  const axe = axeFile ? readFileSync(axeFile, 'utf8') : ''

  beforeAll(async () => {
    pages = await Pages.launch(chromium ?? '')
  })
  afterAll(async () => {
    await pages?.close()
  })

  it.each([
    ['wide, light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
    ['wide, dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['narrow, light', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
    ['narrow, dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
    ['200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ] as const)('has no violation, no overflow, no request: %s', async (_, options) => {
    const { page, requests, messages } = await pages.open(html, { ...options, bypassCSP: true })
    expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0)
    await page.locator('.n > button').first().click()
    await page.evaluate(UNFOLD)
    await page.evaluate(axe)
    expect(await page.evaluate(RUN_AXE)).toEqual([])
    expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0)
    expect({ requests, messages }).toEqual({ requests: [], messages: [] })
    await page.context().close()
  })

  it('fits screens of every width', async () => {
    const { page } = await pages.open(html)
    const over: [number, unknown][] = []
    for (const width of [320, 390, 600, 768, 980, 1000, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 })
      over.push([width, await page.evaluate(OVERFLOW)])
    }
    expect(over.filter(([, by]) => Number(by) > 0)).toEqual([])
    await page.context().close()
  })

  it('keeps a key figure and its 万 on one line of a phone', async () => {
    const source =
      '@year 2023\n---\n## 投入\n\n投入资金[3860.5万元|38605000 元|投入资金]，发放津贴[1524万元|15240000 元|发放津贴]，完成投资[2.35亿元|235000000 元|完成投资]。\n'
    const { page } = await pages.open(emitHtml(publicationOf(source), { modelName: 'a.json' }), {
      viewport: { width: 390, height: 800 },
    })
    const heights = `[...document.querySelectorAll('.key-value b')].map((e) => e.getClientRects().length)`
    expect(await page.evaluate(heights)).toEqual([1, 1])
    await page.context().close()
  })

  it('opens and closes the card of a figure by keyboard and by click, on screen, without scripts', async () => {
    const { page } = await pages.open(html, {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 600 },
    })
    const button = page.locator('.n > button').first()
    const card = page.locator('#card-1')
    expect(await card.isVisible()).toBe(false)
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await card.isVisible()).toBe(true)
    expect((await card.textContent())?.replace(/\s+/g, ' ')).toContain('就业率98.6 %')
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    for (const nth of [0, 12, -1]) {
      const last = page.locator('.n > button').nth(nth)
      await last.scrollIntoViewIfNeeded()
      await last.click()
      const box = await page.locator('.card:popover-open').boundingBox()
      expect(box && box.y >= 0 && box.y + box.height <= 600 && box.x >= 0 && box.x + box.width <= 1280).toBe(
        true,
      )
      await page.keyboard.press('Escape')
    }
    await page.context().close()
  })

  it('can be walked by keyboard: skip link first, every stop named, visible and marked', async () => {
    const { page } = await pages.open(html, { viewport: { width: 1280, height: 800 } })
    const stops: string[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const stop = (await page.evaluate(FOCUSED)) as {
        tag: string
        name: string
        top: number
        bottom: number
        outline: string
        height: number
      }
      if (stop.tag === 'BODY' || stops.length > 400) break
      expect(stop.name.trim(), stop.tag).not.toBe('')
      expect(stop.outline, stop.name).not.toBe('none')
      expect(stop.bottom > 0 && stop.top < stop.height, stop.name).toBe(true)
      stops.push(stop.name.trim())
    }
    expect(stops[0]).toBe('跳到正文')
    expect(stops.some((name) => name.startsWith('就业率：98.6%（2023年）；2022年98.2%，+0.4个百分点'))).toBe(
      true,
    )
    expect(stops.at(-1)).toBe('返回顶部')
    await page.context().close()
  })

  it('shows the contents open beside the text on wide screens and folded on narrow ones', async () => {
    const wide = await pages.open(html, { viewport: { width: 1280, height: 800 } })
    expect(await wide.page.locator('.toc ol').first().isVisible()).toBe(true)
    const narrow = await pages.open(html, { viewport: { width: 375, height: 800 } })
    expect(await narrow.page.locator('.toc ol').first().isVisible()).toBe(false)
    await narrow.page.locator('.toc summary').click()
    expect(await narrow.page.locator('.toc ol').first().isVisible()).toBe(true)
    await Promise.all([wide, narrow].map(({ page }) => page.context().close()))
  })

  it('draws no lines around the contents in the colours of the system', async () => {
    const { page } = await pages.open(html, {
      viewport: { width: 1280, height: 800 },
      forcedColors: 'active',
    })
    const colours = `(() => { const a = document.querySelectorAll('.toc a')[3]
      const s = getComputedStyle(a); return [s.borderLeftColor, s.borderBottomColor, getComputedStyle(document.body).backgroundColor] })()`
    const [left, bottom, background] = (await page.evaluate(colours)) as string[]
    expect([left, bottom]).toEqual([background, background])
    await page.context().close()
  })

  it('gives the text its full measure where there are no contents', async () => {
    const short = emitHtml(publicationOf('@year 2023\n---\n# 题\n\n正文。\n', { template: 'plain' }))
    const { page } = await pages.open(short, { viewport: { width: 1280, height: 800 } })
    const box = await page.locator('.text').boundingBox()
    expect(box?.width).toBeGreaterThan(640)
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 640)).toBeLessThan(20)
    await page.context().close()
  })

  it('prints a tall picture on one page and the heading of the notes beside the first', async () => {
    const noted = '@year 2023\n---\n# 题\n\n正文[^1]。\n\n![图](a.png)\n\n[^1]: 注。\n'
    const { page } = await pages.open(emitHtml(publicationOf(noted)))
    await page.emulateMedia({ media: 'print' })
    const styles = `[getComputedStyle(document.querySelector('.notes>h2')), getComputedStyle(document.querySelector('.text img'))]
      .map((s) => [s.display, s.breakAfter, parseFloat(s.maxHeight) * 25.4 / 96])`
    const [heading, image] = (await page.evaluate(styles)) as [string, string, number][]
    expect(heading?.slice(0, 2)).toEqual(['block', 'avoid'])
    expect(image?.[2]).toBeLessThan(225 - 2 * 10)
    await page.context().close()
  })

  it('marks the section that is being read in the contents, without scripts', async () => {
    const { page } = await pages.open(html, {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    })
    const marked = `[...document.querySelectorAll('.toc a')].filter((a) => a.matches(':target-current')).map((a) => a.textContent)`
    for (const title of ['二、生态环境', '（二）平台建设']) {
      await page.locator('.toc a', { hasText: title }).first().click()
      // The browser marks it when it next lays the page out, which a busy machine puts off.
      await expect.poll(() => page.evaluate(marked), { timeout: 5000 }).toEqual([title])
    }
    await page.context().close()
  })

  it('reads the same with scripts off', async () => {
    const read = async (page: Page): Promise<string> => String(await page.evaluate('document.body.innerText'))
    const on = await pages.open(html)
    const off = await pages.open(html, { javaScriptEnabled: false })
    const text = await read(on.page)
    expect(text.length).toBeGreaterThan(2000)
    expect(await read(off.page)).toBe(text)
    await Promise.all([on, off].map(({ page }) => page.context().close()))
  })

  it.runIf(pdftotext)(
    'prints A4 pages of 22 lines of 28 characters, numbered outside below the type area',
    async () => {
      const sentence = '全区上下一心为群众办实事解难题'
      // A table that is wider than the paper would make the browser print everything smaller.
      const row = (cell: string) => `| 街道办事处 |${` ${cell} |`.repeat(11)}\n`
      const table = `${row('本月完成数')}${row('---').replace('街道办事处', '---')}${row('12345.6').repeat(5)}`
      const long = `@year 2023\n---\n# 题\n\n${sentence.repeat(130)}。\n\n${table}`
      const { page } = await pages.open(emitHtml(publicationOf(long)))
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/)
      const run = (...args: string[]): string =>
        spawnSync(pdftotext ?? '', ['-f', '2', '-l', '2', ...args, '-', '-'], {
          input: pdf,
          encoding: 'utf8',
        }).stdout
      const lines = run('-layout')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && line !== '\f')
      expect(lines.at(-1)).toMatch(/^—\s*2\s*—$/)
      expect(lines.slice(0, -1).map((line) => line.length)).toEqual(Array.from({ length: 22 }, () => 28))
      const words = [
        ...run('-bbox').matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">/g),
      ]
      const boxes = words.map((match) => match.slice(1, 5).map(Number))
      const points = (millimetres: number): number => (millimetres * 72) / 25.4
      const text = boxes.slice(0, 22)
      expect(Math.min(...text.map(([left = 0]) => left))).toBeCloseTo(points(28), 0)
      expect(Math.max(...text.map(([, , right = 0]) => right))).toBeLessThanOrEqual(points(210 - 26) + 1)
      // Middles of the first and the last line: half a line pitch inside the type area, whatever the face's box.
      const middleOf = (box: readonly number[] | undefined): number => ((box?.[1] ?? 0) + (box?.[3] ?? 0)) / 2
      expect(Math.abs(middleOf(text[0]) - points(37) - 14.5)).toBeLessThan(6)
      expect(Math.abs(middleOf(text.at(-1)) - points(297 - 35) + 14.5)).toBeLessThan(6)
      // Even pages bear their number on the left, one character in; its middle is 7 mm and half a line down.
      const number = boxes.slice(22)
      expect(number[0]?.[0]).toBeCloseTo(points(28) + 14, -1)
      const middle = middleOf(number[0])
      expect(middle - points(297 - 35)).toBeGreaterThan(points(5))
      expect(middle - points(297 - 35)).toBeLessThan(points(13))
      await page.context().close()
    },
  )
})
