// Lines that repeat one thing half a million times are read in time proportional to their length.
import { expect, it } from 'vitest'
import { readMetrics } from '../../src/metric/read.ts'

/** Milliseconds to read `length` characters of `unit` repeated. */
function timeOf(unit: string, length: number): number {
  const started = performance.now()
  const { numerals } = readMetrics(unit.repeat(length / unit.length), {})
  expect(numerals.length).toBeGreaterThan(0)
  return performance.now() - started
}

// Four times the text: four times the time where it grows with the length, sixteen times where with its square.
// A ratio holds on a busy machine, too.
it.each([
  '1',
  '1.',
  '一',
  '百万',
  '21:32:',
  '超亿元、',
])('reads long lines of “%s” in time that grows with their length', (unit) => {
  timeOf(unit, 5_000)
  const quarter = timeOf(unit, 25_000)
  expect(timeOf(unit, 100_000)).toBeLessThan(10 * quarter + 500)
})

it.each([
  ['万', 500],
  ['1', 400],
  ['九', 400],
  ['1,234', 1],
  [',111'.repeat(200), 1],
  ['万亿'.repeat(30), 1],
])('no value leaves the range of numbers: “%s” × %d', (unit, times) => {
  const { numerals, mentions } = readMetrics(`新增1${unit.repeat(times)}家`, {})
  for (const { value } of [...numerals, ...mentions]) {
    expect(value === undefined || Number.isFinite(value)).toBe(true)
  }
})

it.each([
  '推进',
  '加快',
  '强化',
])('a clause that says “%s” sixty times is read before the test times out', (verb) => {
  const { mentions } = readMetrics(`${verb.repeat(60)}保障房丙，新开工1200套。`, {})
  expect(mentions.map(({ value }) => value)).toEqual([1200])
})
