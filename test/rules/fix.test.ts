// `--fix` on any text: it ends, leaves nothing to fix, and touches no code, link target or digit.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes, fixesOf } from '../../src/rules/fix.ts'
import { checkText } from '../support/check-text.ts'

const PARTS = [
  '今年以来',
  ',',
  '，，',
  ';',
  '"最多跑一次"',
  '“城市眼•云共治”、“一件事”',
  '1-8月',
  '2015~2019年',
  '...',
  '。。。',
  '--',
  '就业、养老、等',
  '国办发[2017]47号',
  '《关于《条例》的通知》',
  '\n\n## 就业。\n\n',
  '\n\n1、加强',
  '\n\n（一）、完善',
  '`a,b--c...`',
  '[详情](https://a.cn/1-8,b?c=1~2)',
  '3.5万元,1,024人',
  '\n- ',
  ' “引文” ',
  '\u200b',
  '\n##标题\n',
  '部暑',
  '（',
  '）',
  '\n　　段首',
]

function fixAll(text: string): { readonly text: string; readonly rounds: number } {
  let current = text
  for (let rounds = 0; ; rounds++) {
    const next = applyFixes(current, checkText(current).diagnostics).text
    if (next === current || rounds > 10) return { text: current, rounds }
    current = next
  }
}

const digitsOf = (text: string) => text.replace(/[^0-9]/g, '')

describe('fixes', () => {
  it('come to an end, leave nothing fixable and keep code, links and numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), (parts) => {
        const source = parts.join('')
        const fixed = fixAll(source)
        expect(fixed.rounds).toBeLessThanOrEqual(10)
        expect(fixesOf(checkText(fixed.text).diagnostics)).toEqual([])
        expect(digitsOf(fixed.text)).toBe(digitsOf(source))
        for (const kept of ['`a,b--c...`', 'https://a.cn/1-8,b?c=1~2']) {
          expect(fixed.text.split(kept)).toHaveLength(source.split(kept).length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('never overlap', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(4)).map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const edits = fixesOf(spans.map((own) => ({ fix: { span: own, text: 'x' } })))
        for (const [i, edit] of edits.entries()) {
          const before = edits[i - 1]
          if (before) expect(edit.span.start).toBeGreaterThanOrEqual(before.span.end)
        }
      }),
    )
  })
})
