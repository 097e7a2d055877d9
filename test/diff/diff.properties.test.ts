// What holds of every comparison: identity, mirror, one to one, order without meaning, exact differences.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import type { Changes, MetricChange } from '../../src/model/changes.ts'
import type { Model } from '../../src/model/disclosure.ts'
import { modelArbitrary } from './models.ts'

const RUNS = { numRuns: 150 }
const anyYear = modelArbitrary(2019)
const pair = fc.tuple(modelArbitrary(2019), fc.constantFrom(2019, 2020).chain(modelArbitrary))

test('a model compared with itself has nothing but the same', () => {
  fc.assert(
    fc.property(anyYear, (a) => {
      const changes = diff(a, a)
      expect(changes.metrics.every((m) => m.status === 'same' && m.comparable)).toBe(true)
      expect(changes.sections.every((s) => s.status === 'same')).toBe(true)
      expect(changes.metrics.length).toBe(countMetrics(a))
    }),
    RUNS,
  )
})

test('diff(b, a) mirrors diff(a, b)', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(rows(diff(b, a))).toEqual(rows(mirror(diff(a, b))))
    }),
    RUNS,
  )
})

test('every figure of both sides stands in exactly one row', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const { metrics } = diff(a, b)
      const ids = (side: 'old' | 'new'): string[] => metrics.flatMap((m) => m[side]?.id ?? []).sort()
      expect(ids('old')).toEqual(allIds(a))
      expect(ids('new')).toEqual(allIds(b))
    }),
    RUNS,
  )
})

test('a difference is exact: old plus delta is new in decimals', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      for (const m of diff(a, b).metrics) {
        if (m.delta === undefined) continue
        const tenths = (value: number | null | undefined): number => Math.round((value ?? 0) * 10)
        expect(m.delta).toBe((tenths(m.new?.value) - tenths(m.old?.value)) / 10)
      }
    }),
    RUNS,
  )
})

test('the order of sections and paragraphs has no part in which figures are matched', () => {
  fc.assert(
    fc.property(anyYear, (a) => {
      const shuffled: Model = { ...a, sections: [...a.sections].reverse() }
      expect(diff(a, shuffled).metrics.every((m) => m.status === 'same')).toBe(true)
    }),
    RUNS,
  )
})

function mirror(changes: Changes): Changes {
  const status = { same: 'same', changed: 'changed', added: 'removed', removed: 'added' } as const
  const turned = { ...status, renamed: 'renamed', moved: 'moved', split: 'merged', merged: 'split' } as const
  return {
    old: changes.new,
    new: changes.old,
    sections: changes.sections.map((s) => ({
      status: turned[s.status],
      ...(s.new ? { old: s.new } : {}),
      ...(s.old ? { new: s.old } : {}),
    })),
    metrics: changes.metrics.map((m) => ({ ...m, ...swap(m), status: status[m.status] })),
  }
}

function swap(m: MetricChange): Partial<MetricChange> {
  return {
    old: m.new,
    new: m.old,
    ...(m.delta === undefined ? {} : { delta: m.delta === 0 ? 0 : -m.delta }),
  } as Partial<MetricChange>
}

/** Rows in an order of their own, without the percentage, whose base is the other side. */
function rows(changes: Changes): readonly string[] {
  const row = (m: MetricChange): string =>
    JSON.stringify([
      m.status,
      m.old?.id,
      m.new?.id,
      m.delta,
      m.comparable,
      m.reasons,
      m.confidence,
      m.ambiguous,
    ])
  const sections = changes.sections.map((s) => JSON.stringify([s.status, s.old?.id, s.new?.id]))
  return [...changes.metrics.map(row), ...sections].sort()
}

function allIds(a: Model): string[] {
  return a.sections.flatMap((s) => s.metrics.map((m) => m.id)).sort()
}

function countMetrics(a: Model): number {
  return allIds(a).length
}
