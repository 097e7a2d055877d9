// The real disclosure as it was found.
import * as fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { plainText } from '../../src/text/runs.ts'
import { allBlocks, readText, textOf } from '../support/outline.ts'
import { sharedFile } from '../support/shared.ts'

const file = sharedFile('seed/gongshu-2019.md')

function readSeed() {
  const decoded = decode(fs.readFileSync(file ?? ''))
  if ('error' in decoded) throw new Error(decoded.error.en)
  return { text: decoded.text, outline: readText(decoded.text, { fileName: 'gongshu-2019' }) }
}

describe.runIf(file)('the seed', () => {
  it('has title, lead and nineteen sections', () => {
    const { outline } = readSeed()
    expect(outline.meta).toMatchObject({ title: '创一流业绩 让人民满意', year: 2019 })
    expect(outline.meta.inferred).toEqual(['title', 'year', 'period'])
    expect(plainText(outline.title)).toBe('创一流业绩 让人民满意')
    expect(outline.sections.map(({ id, level }) => ({ id, level })).slice(0, 3)).toEqual([
      { id: 'lead', level: 0 },
      { id: '改革攻坚行动', level: 1 },
      { id: '最多跑一次工作', level: 1 },
    ])
    expect(outline.sections).toHaveLength(19)
  })

  it('has its 198 half-width marks set full-width and each reported with a fix', () => {
    const { text, outline } = readSeed()
    expect(outline.findings.map((finding) => finding.rule)).toEqual(Array(198).fill('punctuation/half-width'))
    let fixed = text
    for (const { fix } of [...outline.findings].reverse()) {
      if (fix) fixed = fixed.slice(0, fix.span.start) + fix.text + fixed.slice(fix.span.end)
    }
    expect(fixed).toHaveLength(text.length)
    expect(readText(fixed).findings).toEqual([])
    expect(textOf(allBlocks(outline)[0])).toContain('今年以来，我区根据')
  })

  it('keeps every other character', () => {
    const { text, outline } = readSeed()
    const words = [outline.sections[0], ...outline.sections.slice(1)].flatMap((section) => [
      section?.title ?? '',
      ...(section?.blocks ?? []).map(textOf),
    ])
    const fold = (s: string) => s.normalize('NFKC').replace(/[\s#]/g, '')
    const source = text.replace('<sup>3</sup>', '3').replace('# 创一流业绩 让人民满意', '')
    expect(fold(words.join(''))).toBe(fold(source))
  })
})
