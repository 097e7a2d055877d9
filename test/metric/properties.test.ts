// What holds for any text: spans lie in order and say what they cover, every numeral has a fate, width does not matter.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMetrics, traceMetrics } from '../../src/metric/read.ts'
import { isNumeral } from '../../src/metric/scan/chars.ts'

const PIECES = [
  '全区',
  '就业率',
  '98.6%',
  '2.1万人',
  '新增',
  '同比',
  '增长',
  '下降',
  '，',
  '。',
  '、',
  '（',
  '）',
  '其中',
  '分别',
  '“',
  '”',
  '《',
  '》',
  '1-8月',
  '2019年',
  '截至',
  '第',
  '三',
  '百余',
  '十',
  '家',
  '个',
  '企业',
  '连续',
  '占',
  '由',
  '提高到',
  '：',
  '；',
  '约',
  '以上',
  '万',
  '亿',
  '元',
  '一',
  '的',
  '和',
  '20',
  '-',
  '—',
  '60',
  ' ',
  '\n',
  '位居',
  '全市',
  '第一',
  '〔2017〕',
  '47号',
  '比上年',
  '半',
  '几',
  '①',
  'PM2.5',
  '分之',
  '成',
]
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''))

describe('any text', () => {
  it('yields spans in order that say what they cover', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, numerals } = readMetrics(text, { year: 2019 })
        for (const { text: words, span } of [...mentions, ...numerals])
          expect(text.slice(span.start, span.end)).toBe(words)
        for (const [i, { span }] of numerals.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(numerals[i - 1]?.span.end ?? 0)
        }
        expect(
          mentions.every(({ span }) => numerals.some((one) => one.fate === 'metric' && one.span === span)),
        ).toBe(true)
      }),
    )
  })

  it('leaves no numeral without a fate', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { numerals } = readMetrics(text, { year: 2019 })
        for (let i = 0; i < text.length; i++) {
          if (!isNumeral(text.charCodeAt(i))) continue
          expect(
            numerals.some(({ span }) => span.start <= i && i < span.end),
            `${text} at ${i}`,
          ).toBe(true)
        }
      }),
    )
  })

  it('links changes to earlier levels and keeps periods in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions } = readMetrics(text, { year: 2019 })
        for (const [i, { change, period }] of mentions.entries()) {
          if (change?.of !== undefined) expect(change.of).toBeLessThan(i)
          if (period?.start) expect(period.start <= period.end).toBe(true)
        }
      }),
    )
  })

  it('is traced as it is read', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(traceMetrics(text).reading).toEqual(readMetrics(text))
      }),
    )
  })
})
