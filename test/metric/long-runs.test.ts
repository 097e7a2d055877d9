// Lines that repeat one thing half a million times are read in time proportional to their length.
import { expect, it } from 'vitest'
import { readMetrics } from '../../src/metric/read.ts'

it.each(['1', '1.', '一', '百万'])('reads 100,000 characters of “%s” within five seconds', (unit) => {
  const started = performance.now()
  const { numerals } = readMetrics(unit.repeat(100_000 / unit.length), {})
  expect(numerals.length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(5000)
})
