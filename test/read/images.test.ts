// Images: which paths are loaded, what is taken for an image.
import { describe, expect, it, vi } from 'vitest'
import { imagePath, LARGEST } from '../../src/read/images.ts'
import { checkSvg } from '../../src/read/svg.ts'
import { PNG } from '../support/docx.ts'
import { allBlocks, readText, rulesOf } from '../support/outline.ts'

const GIF = Uint8Array.from([...'GIF89a'].map((c) => c.charCodeAt(0)).concat([2, 0, 3, 0, 0, 0, 0, 0x3b]))
const svg = (inner: string) =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">${inner}</svg>`)

describe('paths', () => {
  it.each([
    ['a.png', 'a.png'],
    ['./images/%E5%9B%BE.png', 'images/图.png'],
    ['a/../b.png', 'b.png'],
    ['a.png?x#y', 'a.png'],
  ])('%s is %s', (url, path) => {
    expect(imagePath(url)).toEqual({ value: path })
  })

  it.each([
    '../a.png',
    'a/../../b.png',
    '%2e%2e/a.png',
    '/etc/passwd',
    'C:\\a.png',
    'c:/a.png',
    '\\\\host\\a.png',
    'https://example.cn/a.png',
    '//example.cn/a.png',
    'data:image/png;base64,AAAA',
    'file:///a.png',
    'a%00.png',
    '%zz',
    '',
  ])('%j is not loaded', (url) => {
    expect(imagePath(url)).toHaveProperty('error')
    const loadImage = vi.fn(() => ({ data: GIF }))
    const outline = readText(`![图](<${url}>)`, { loadImage })
    expect(loadImage).not.toHaveBeenCalled()
    expect(rulesOf(outline)).toEqual(['markdown/image'])
    expect(allBlocks(outline)[0]).toMatchObject({ type: 'figure', image: { alt: '图' } })
  })
})

describe('files', () => {
  it('are refused beyond a size, and beyond one together', () => {
    const data = new Uint8Array(LARGEST.file)
    data.set(GIF)
    const text = Array.from('甲乙丙丁', (name, i) => `![${name}](${i}.gif)`).join('\n\n')
    const outline = readText(text, { loadImage: () => ({ data }) })
    expect(outline.assets.size).toBe(3)
    expect(outline.findings.map(({ message }) => message.zh)).toEqual([
      '到图片“3.gif”为止，全文图片超过 96 MiB',
    ])
    const larger = new Uint8Array(LARGEST.file + 1)
    larger.set(GIF)
    const [finding] = readText('![甲](a.gif)', { loadImage: () => ({ data: larger }) }).findings
    expect(finding?.message.zh).toBe('图片“a.gif”超过 32 MiB')
    expect(finding?.help?.zh).toContain('缩小')
  })

  it('that are damaged are not looked through to their end', () => {
    const data = new Uint8Array(LARGEST.file)
    data.set([0xff, 0xd8, 0xff, 0xe0])
    expect(rulesOf(readText('![甲](a.jpg)', { loadImage: () => ({ data }) }))).toEqual(['markdown/image'])
  })

  it('are loaded once and measured', () => {
    const loadImage = vi.fn(() => ({ data: GIF }))
    const outline = readText('![甲](a.gif)\n\n图1 说明\n\n文![乙](a.gif)字', { loadImage })
    expect(loadImage).toHaveBeenCalledTimes(1)
    expect(outline.assets.get('a.gif')).toMatchObject({ mime: 'image/gif', width: 2, height: 3 })
    expect(allBlocks(outline).map((block) => block.type)).toEqual(['figure', 'paragraph'])
    expect(rulesOf(outline)).toEqual([])
  })

  it.each([
    ['text', new TextEncoder().encode('hello')],
    ['nothing', new Uint8Array()],
    ['a truncated PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
    ['a script', svg('<script>alert(1)</script>')],
  ])('%s is no image', (_, data) => {
    const outline = readText('![甲](a.png)', { loadImage: () => ({ data }) })
    expect(rulesOf(outline)).toEqual(['markdown/image'])
    expect(outline.assets.size).toBe(0)
  })
})

describe('files that were broken off', () => {
  const sof = [0xff, 0xc0, 0, 11, 8, 0, 3, 0, 2, 1, 1, 0x11, 0]
  const sos = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]
  // In the head a small picture of its own, which is whole.
  const thumbnail = [0xff, 0xe1, 0, 8, 0xff, 0xd8, 0xff, 0xda, 0xff, 0xd9]
  const jpeg = Buffer.from([0xff, 0xd8, ...thumbnail, ...sof, ...sos, 1, 2, 3, 0xff, 0, 4, 0xff, 0xd9])
  const lengths: readonly (readonly [string, Buffer, number])[] = [
    ['PNG', PNG, PNG.length - 1],
    ['PNG', PNG, PNG.length - 12],
    ['PNG', PNG, 41],
    ['JPEG', jpeg, jpeg.length - 1],
    ['JPEG', jpeg, 36],
  ]

  it.each(lengths)('%s', (_, whole, length) => {
    const load = (data: Buffer) => readText('![甲](a.png)', { loadImage: () => ({ data }) })
    const broken = load(whole.subarray(0, length))
    expect(broken.findings.map(({ rule, message }) => [rule, message.zh])).toEqual([
      ['markdown/image', '图片“a.png”不完整，文件只有一部分'],
    ])
    expect(load(whole).assets.get('a.png')).toMatchObject({ width: whole === PNG ? 1 : 2 })
    expect(load(Buffer.concat([whole, Buffer.alloc(9)])).findings).toEqual([])
  })
})

describe('SVG', () => {
  it.each([
    '<script/>',
    '<g onload="x()"/>',
    '<a xlink:href="https://example.cn">x</a>',
    '<image href="http://example.cn/a.png"/>',
    '<use href="other.svg#a"/>',
    '<foreignObject><p/></foreignObject>',
    '<style>@import url(x.css)</style>',
    '<rect style="fill:url(https://example.cn/a)"/>',
    '<a href="java&#115;cript:x()"/>',
    '<set attributeName="href" to="javascript:x()"/>',
  ])('%s is refused', (inner) => {
    expect(checkSvg(svg(inner))).toBeDefined()
  })

  it('without anything foreign is taken', () => {
    const inner = '<defs><linearGradient id="g"/></defs><rect fill="url(#g)" width="3"/><use href="#g"/>'
    expect(checkSvg(svg(inner))).toBeUndefined()
    const outline = readText('![甲](a.svg)', { loadImage: () => ({ data: svg(inner) }) })
    expect(outline.assets.get('a.svg')).toMatchObject({ mime: 'image/svg+xml', width: 20, height: 10 })
  })

  it('needs a size, and is told so', () => {
    const data = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><rect width="1"/></svg>')
    const { findings } = readText('![甲](a.svg)', { loadImage: () => ({ data }) })
    expect(findings[0]?.message.zh).toBe(
      'SVG 图片“a.svg”没有写尺寸；请在 <svg> 里写 width、height 或 viewBox',
    )
  })
})
