// Ends of lines: \n, \r\n and a lone \r, in lines of any length.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { endOfLine } from '../../src/read/pieces.ts'
import { memoryHost } from '../support/memory-host.ts'
import { readText, rulesOf } from '../support/outline.ts'

function byCharacter(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (text[i] === '\n') return i + 1
    if (text[i] === '\r') return text[i + 1] === '\n' ? i + 2 : i + 1
  }
  return end
}

it('is what a look at each character finds', () => {
  const text = fc
    .array(fc.constantFrom('甲', '\n', '\r', '\r\n', '乙'.repeat(254), '丙'.repeat(255), '丁'.repeat(256)))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(700), fc.nat(1400), (words, a, b) => {
      const [start, end] = [Math.min(a, words.length), Math.min(b, words.length)]
      if (start <= end) expect(endOfLine(words, start, end)).toBe(byCharacter(words, start, end))
    }),
  )
})

describe('a source whose lines end as old editors end them', () => {
  const endings = { 'in \\r\\n': '\r\n', 'in \\r': '\r' }
  const sources = ['district/chenglan-2023', 'gov-info/chenglan-xxgk-2023', 'red-head/chenglan-2023-8']

  describe.each(sources)('%s', (name) => {
    const text = readFileSync(join(import.meta.dirname, `../../fixtures/${name}.md`), 'utf8')
    const outputs = async (source: string) => {
      const host = memoryHost({ '年报2023.md': source })
      const status = await main(['build', '年报2023.md', '-o', 'out', '--force'], host)
      const written = (kind: string) => new TextDecoder().decode(host.files.get(`/desk/out/年报2023.${kind}`))
      return { status, json: written('json'), html: written('html') }
    }

    it.each(Object.entries(endings))('%s is the same document', async (_, ending) => {
      const expected = await outputs(text)
      expect(expected.json).not.toBe('')
      expect(await outputs(text.replaceAll('\n', ending))).toEqual(expected)
    })
  })

  it('may end them in several ways', () => {
    const { meta, sections } = readText(
      '---\r标题: 甲区公示\r\n年度: 2023\r---\r\r# 甲区公示\r\n\r## 一、就业\r\r全区\r就业。\r',
    )
    expect(meta).toMatchObject({ title: '甲区公示', year: 2023 })
    expect(sections).toMatchObject([{ title: '就业' }])
  })

  it('knows blank lines above the front matter, however many', () => {
    expect(rulesOf(readText('\r\r---\r标题: 甲\r---\r'))).toContain('meta/yaml')
    const started = performance.now()
    readText(`${'\r\n'.repeat(5000)}文。`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
