// The sentences of fixtures/metrics: what each must yield, metric by metric and numeral by numeral. A sentence that
// is misread is first put there with what it should yield; `npm run eval` prints the scores by construction.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMetrics } from '../../src/metric/read.ts'
import type { Mention, Reading } from '../../src/model/metric.ts'
import { repositoryFile } from '../support/shared.ts'

interface Case {
  readonly text: string
  readonly metrics: readonly Record<string, unknown>[]
  readonly numerals?: readonly (readonly [string, string])[]
}

const FOLDER = repositoryFile('fixtures/metrics')
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))

function load(name: string): { readonly year: number; readonly cases: readonly Case[] } {
  return JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))
}

function describeMention(mention: Mention): Record<string, unknown> {
  const { text, value, low, high, unit, label, subject, scope, kind, approximation, change, accumulation } =
    mention
  return {
    text,
    ...(value === null ? { low, high } : { value }),
    unit,
    label,
    ...(subject && { subject }),
    ...(scope && { scope }),
    ...(kind !== 'count' && { kind }),
    ...(approximation && { approximation }),
    ...(change && { change }),
    ...(accumulation && { accumulation }),
    ...(mention.role && { role: mention.role }),
    period: `${mention.period?.start ?? ''}…${mention.period?.end ?? ''}`,
    ...(mention.group && { group: mention.group.as }),
  }
}

function others(reading: Reading): readonly (readonly [string, string])[] {
  return reading.numerals
    .filter(({ fate }) => fate !== 'metric')
    .map(({ text, fate }) => [text, fate] as const)
}

describe('the sentence corpus', () => {
  it('holds at least four hundred sentences, each once', () => {
    const texts = FILES.flatMap((name) => load(name).cases.map(({ text }) => text))
    expect(texts.length).toBeGreaterThanOrEqual(400)
    expect(new Set(texts).size).toBe(texts.length)
  })

  describe.each(FILES)('%s', (name) => {
    const { year, cases } = load(name)
    it.each(cases.map((one) => [one.text, one] as const))('%s', (_, one) => {
      const reading = readMetrics(one.text, { year })
      expect(reading.mentions.map(describeMention)).toEqual(one.metrics)
      expect(others(reading)).toEqual(one.numerals ?? [])
    })
  })
})
