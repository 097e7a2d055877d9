// Every row of the lexicons is read in its own example.
import { describe, expect, it } from 'vitest'
import { BEFORE, BEHIND, INSIDE } from '../../src/metric/lexicon/bounds.ts'
import { TAILS } from '../../src/metric/lexicon/changes.ts'
import { PERIOD_WORDS } from '../../src/metric/lexicon/periods.ts'
import { CLAUSE_UNITS, CODE_WORDS, NAME_TAILS, NUMBERED_WORDS } from '../../src/metric/lexicon/references.ts'
import { UNITS } from '../../src/metric/lexicon/units.ts'
import { WORDS } from '../../src/metric/lexicon/words.ts'
import { readMetrics } from '../../src/metric/read.ts'

const unitsOf = (text: string): readonly string[] =>
  readMetrics(text, { year: 2019 }).mentions.map(({ unit }) => unit)

describe('units', () => {
  it('are each read in their example', () => {
    const unread = UNITS.filter(({ unit, example }) => !unitsOf(example).includes(unit)).map(
      ({ unit }) => unit,
    )
    expect(unread).toEqual([])
  })

  it('convert into the unit of reference exactly', () => {
    const canonical = (text: string) => readMetrics(text).mentions[0]?.canonical
    expect(canonical('全长12.5公里')).toEqual({ value: 12500, unit: 'm' })
    expect(canonical('面积3亩')).toEqual({ value: 2000, unit: 'm²' })
    expect(canonical('用电量0.36万千瓦时')).toEqual({ value: 3600, unit: 'kWh' })
    expect(canonical('浓度0.05毫克/立方米')).toEqual({ value: 50, unit: 'μg/m³' })
  })
})

describe('marks of approximation', () => {
  const rows = [...BEFORE, ...BEHIND, ...INSIDE]
  it('are each read in their frame', () => {
    const unread = rows.flatMap(({ approximation, words, example }) =>
      words.filter(
        (word) => readMetrics(example.replace('N', word)).mentions[0]?.approximation !== approximation,
      ),
    )
    expect(unread).toEqual([])
  })
})

describe('words directly before a quantity', () => {
  it('say change and direction in their frame', () => {
    const unread = TAILS.flatMap(({ role, words, example }) =>
      role.role !== 'change'
        ? []
        : words.split(' ').filter((word) => {
            const found = readMetrics(example.replace('W', word)).mentions.at(-1)?.change
            return found?.direction !== role.direction
          }),
    )
    expect(unread).toEqual([])
  })

  it('say that a level was reached', () => {
    const unread = TAILS.flatMap(({ role, words, example }) =>
      role.role !== 'level' || !role.to
        ? []
        : words
            .split(' ')
            .filter((word) => readMetrics(example.replace('W', word)).mentions.some(({ change }) => change)),
    )
    expect(unread).toEqual([])
  })
})

describe('words that are no numbers', () => {
  it.each(WORDS.map((row) => [`${row.fate}: ${row.reason}`, row] as const))('%s', (_, { fate, words }) => {
    const misread = words
      .split(/\s+/)
      .filter(
        (word) =>
          readMetrics(word).mentions.length > 0 || readMetrics(word).numerals.some((n) => n.fate !== fate),
      )
    const other = WORDS.filter((row) => row.fate !== fate).flatMap((row) => row.words.split(/\s+/))
    expect(
      misread.filter((word) => !other.some((longer) => longer.includes(word) || word.includes(longer))),
    ).toEqual([])
  })
})

describe('period words', () => {
  it.each(PERIOD_WORDS.map(({ example }) => example))('%s', (text, start, end) => {
    expect(readMetrics(text, { year: 2019 }).mentions[0]?.period).toEqual({ start, end })
  })
})

describe('references and names', () => {
  it.each(
    [CLAUSE_UNITS, CODE_WORDS, NUMBERED_WORDS, NAME_TAILS].map((row) => [row.example, row] as const),
  )('%s', (text, row) => {
    expect(readMetrics(text).numerals.map(({ fate }) => fate)).toEqual([row.fate])
  })
})
