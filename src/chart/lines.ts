// Lines over years: a gap where a value is missing or cannot be compared, a dot at every value, the first
// and the last value (of a single line all that shorten) in words.
import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { Chart } from '../model/chart.ts'
import type { Plot } from './bars.ts'
import { FONT, round, type Shape, shorten, textWidth, WIDTH } from './drawing.ts'
import { type Frame, labels, valuesAt } from './frame.ts'
import { formatterOf } from './numbers.ts'

const HEIGHT = 220

/** Between digits and 万 a browser may leave an eighth of a character. */
const AIR = 4

// Below it the ticks between two values cannot be told apart in binary fractions.
const LEAST_RANGE = 1e-12

/**
 * Years as columns of equal width, values on a scale that need not begin at 0; ranks are drawn with the first
 * on top.
 */
export function drawLines(chart: Chart, { top, lang }: Frame): Plot {
  const at = labels(chart)
  const all = chart.series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  )
  const [low, high] = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)]
  const y = scaleLinear()
    .domain(high - low < LEAST_RANGE ? [Math.min(0, low), Math.max(1, high)] : [low, high])
    .range(chart.reversed ? [top + FONT + 6, HEIGHT - 30] : [HEIGHT - 30, top + FONT + 6])
    .nice(4)
  const whole = chart.reversed || isCounted(chart.unit, all)
  const ticks = y.ticks(4).filter((tick) => !whole || Number.isInteger(tick))
  const format = formatterOf(all, lang)
  const left = AIR + 8 + Math.max(0, ...ticks.map((tick) => textWidth(format(tick))))
  // The first and the last value stand in the middle of their points: neither runs into the axis or out of the picture.
  const half = AIR + Math.max(0, ...all.map((value) => textWidth(format(value)))) / 2
  const x = scalePoint()
    .domain(at)
    .range([left + Math.max(14, half), WIDTH - Math.max(26, half)])
  const place = (label: string): number => x(label) ?? 0
  const shapes: Shape[] = ticks.flatMap((tick): readonly Shape[] => [
    { kind: 'line', role: 'grid', x1: round(left), y1: round(y(tick)), x2: WIDTH, y2: round(y(tick)) },
    words('label', left - 8, y(tick) + 5, format(tick), 'end'),
  ])
  const path = line<readonly [string, number | null]>(
    ([label]) => place(label),
    ([, value]) => y(value ?? 0),
  )
    .defined(([, value]) => value !== null)
    .digits(2)
  chart.series.forEach((series, index) => {
    const values = valuesAt(series, at)
    const d = path(at.map((label, position) => [label, values[position] ?? null] as const))
    if (d) shapes.push({ kind: 'path', role: `s${index}`, d })
    const shown = valueLabels(values, x.step(), chart.series.length > 1, format)
    values.forEach((value, position) => {
      if (value === null) return
      const middle = place(at[position] ?? '')
      shapes.push({ kind: 'circle', role: `s${index}`, x: round(middle), y: round(y(value)), r: 3.5 })
      if (shown.has(position)) shapes.push(words('value', middle, y(value) - 9, format(value), 'middle'))
    })
  })
  shapes.push(...labelsBelow(at, place, x.step()))
  return { height: HEIGHT, shapes }
}

// Where they would touch every second, third … stands, counted from the last.
function labelsBelow(
  at: readonly string[],
  place: (label: string) => number,
  step: number,
): readonly Shape[] {
  const every = Math.max(1, Math.ceil((Math.max(0, ...at.map((l) => textWidth(l))) + 8) / Math.max(1, step)))
  return at.flatMap((label, position) =>
    (at.length - 1 - position) % every === 0
      ? [words('label', place(label), HEIGHT - 8, shorten(label, Math.max(step * every, 60)), 'middle')]
      : [],
  )
}

// Of several lines only the ends speak; of one every value, as long as neighbours do not touch.
function valueLabels(
  values: readonly (number | null)[],
  step: number,
  endsOnly: boolean,
  format: (value: number) => string,
): ReadonlySet<number> {
  const filled = values.flatMap((value, position) => (value === null ? [] : [position]))
  const widest = Math.max(0, ...values.map((value) => (value === null ? 0 : textWidth(format(value)))))
  if (!endsOnly && widest + 6 <= step) return new Set(filled)
  return new Set([filled.at(0) ?? -1, filled.at(-1) ?? -1])
}

function words(
  role: 'label' | 'value',
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
): Shape {
  return { kind: 'text', role, x: round(x), y: round(y), anchor, text }
}

/** 6所 and 8所 have no 6.5所 between them; 97% and 98% have 97.5%. */
function isCounted(unit: string, values: readonly number[]): boolean {
  return !/[%％]|百分点/.test(unit) && values.every(Number.isInteger)
}
