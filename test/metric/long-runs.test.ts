// Lines that repeat one thing half a million times are read in time proportional to their length.
import { expect, it } from 'vitest'
import { readMetrics } from '../../src/metric/read.ts'

it.each(['1', '1.', '一', '百万'])('reads 100,000 characters of “%s” within five seconds', (unit) => {
  // Time of the processor: a machine that is busy with other things is no slower reader.
  const started = process.cpuUsage()
  const { numerals } = readMetrics(unit.repeat(100_000 / unit.length), {})
  expect(numerals.length).toBeGreaterThan(0)
  const { user, system } = process.cpuUsage(started)
  expect(user + system).toBeLessThan(5_000_000)
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
