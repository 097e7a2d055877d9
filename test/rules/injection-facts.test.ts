// Faults put singly into clean paragraphs of real reports: figures, units, dates and sums. At least 95 % are found.
import * as fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMetrics } from '../../src/metric/read.ts'
import { amountsOf } from '../../src/text/amounts.ts'
import { type Breakdown, breakdownsOf } from '../../src/text/breakdown.ts'
import { add, subtract, toNumber } from '../../src/text/decimal.ts'
import { passages } from '../../src/text/passages.ts'
import { metricsByPassage } from '../../src/text/placed-metrics.ts'
import { checkText, readText } from '../support/check-text.ts'
import { FACT_FAULTS } from '../support/fact-faults.ts'
import { changeDigit, inject, paragraphsOf, picker } from '../support/inject.ts'
import { sharedFile } from '../support/shared.ts'

const REPORTS = [
  'guowuyuan-gzbg-2003',
  'guowuyuan-gzbg-2005',
  'sichuan-gzbg-2026',
  'dongguan-tjgb-2023',
  'gypc-1995',
  'dongguan-tjgb-2024',
  'huaian-xxgk-2024',
]
const EACH = 4

const corpus = sharedFile('corpus')
const paragraphs = corpus
  ? REPORTS.flatMap((name) => paragraphsOf(fs.readFileSync(`${corpus}/${name}.md`, 'utf8')))
  : []

/** Findings of each rule in a text. */
function findingsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of checkText(text).diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

/** The sums that a text states, as the rule sees them. */
function sumsIn(text: string): readonly Breakdown[] {
  const disclosure = readText(text)
  const metricsIn = metricsByPassage(disclosure.metrics)
  return passages(disclosure).flatMap((one) => breakdownsOf(one.text, amountsOf(one, metricsIn(one))))
}

// A paragraph gets many faults one after the other, and checking it unharmed once is enough.
const unharmed = new Map<string, ReadonlyMap<string, number>>()

/** Rules that report more for the second text than for the first. */
function newFindings(before: string, after: string): readonly string[] {
  const old = unharmed.get(before) ?? findingsOf(before)
  unharmed.set(before, old)
  return [...findingsOf(after)].filter(([rule, n]) => n > (old.get(rule) ?? 0)).map(([rule]) => rule)
}

describe.runIf(corpus !== undefined)('faults put into real paragraphs', () => {
  it('are found, 95 of a hundred', () => {
    const missed: string[] = []
    let made = 0
    for (const kind of FACT_FAULTS) {
      for (const { before, after, words } of inject(kind, paragraphs, EACH)) {
        made++
        if (newFindings(before, after).length === 0) missed.push(`${kind.name}: ${words}`)
      }
    }
    expect(made).toBeGreaterThan(100)
    expect(1 - missed.length / made, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('are found in sums, unless rounding explains them', () => {
    const picks = ['a', 'b', 'c'].map(picker)
    const missed: string[] = []
    let made = 0
    for (const text of paragraphs) {
      for (const { total, parts } of sumsIn(text)) {
        const gap = toNumber(subtract(parts.map(({ value }) => value).reduce(add), total.value))
        const slack = toNumber(total.resolution) * (parts.length + 1)
        if (parts.length < 2 || 2 * Math.abs(gap) > slack) continue
        for (const [amount, pick] of [total, ...parts].flatMap((one) =>
          picks.map((by) => [one, by] as const),
        )) {
          const wrong = changeDigit(amount.words, pick)
          const change = (readMetrics(wrong).mentions[0]?.value ?? 0) - toNumber(amount.value)
          if (Math.abs(change) <= slack) continue
          made++
          const after = text.slice(0, amount.start) + wrong + text.slice(amount.end)
          if (!newFindings(text, after).includes('consistency/parts'))
            missed.push(`${amount.words} → ${wrong}`)
        }
      }
    }
    expect(made).toBeGreaterThanOrEqual(100)
    expect(missed.length / made, missed.join('\n')).toBeLessThanOrEqual(0.13)
  })
})

describe.runIf(corpus !== undefined)('a wrong digit in the tables of a disclosure report', () => {
  it('is found on its line', () => {
    const lines = fs.readFileSync(`${corpus}/huaian-xxgk-2024.md`, 'utf8').split('\n')
    const first = lines.findIndex((line) => line.includes('本年新收政府信息公开申请'))
    const pick = picker('table')
    const places = lines.flatMap((line, i) => (i >= first && /\d{2,} \|/.test(line) ? [i] : []))
    for (let n = 0; n < 6; n++) {
      const at = places[pick(places.length)] ?? first
      const cells = [...(lines[at] ?? '').matchAll(/(?<=\| )\d+(?= \|)/g)]
      const cell = cells[pick(cells.length)]
      if (!cell) continue
      const line = lines[at] ?? ''
      const wrong =
        line.slice(0, cell.index) + changeDigit(cell[0], pick) + line.slice(cell.index + cell[0].length)
      const { diagnostics } = checkText(lines.with(at, wrong).join('\n'))
      const found = diagnostics.filter(({ rule }) => rule.startsWith('consistency/')).map((d) => d.line)
      expect(found, wrong).toContain(at + 1)
    }
  })
})
