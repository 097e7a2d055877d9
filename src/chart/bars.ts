// Bars from zero: columns over short labels, rows beside long ones. Every bar carries its value, so that
// nothing has to be read off an axis.
import { scaleBand, scaleLinear } from 'd3-scale'
import type { Chart } from '../model/chart.ts'
import { FONT, round, type Shape, shorten, textWidth, WIDTH } from './drawing.ts'
import { type Frame, labels, valuesAt } from './frame.ts'
import { formatNumber } from './numbers.ts'

/** What is drawn below the legend, with the height of the whole picture, in user units. */
export interface Plot {
  readonly height: number
  readonly shapes: readonly Shape[]
}

const HEIGHT = 220
/** Share of a step between two groups of columns. */
const GAP = 0.35

/** Whether every label fits under its columns and every value over its own column. */
export function columnsFit(chart: Chart, lang: string): boolean {
  const at = labels(chart)
  const step = WIDTH / Math.max(1, at.length)
  const column = (step * (1 - GAP)) / Math.max(1, chart.series.length)
  const values = valueRoom(chart, lang) - 8
  return (
    at.every((label) => textWidth(label) + 6 <= step) &&
    values <= (chart.series.length > 1 ? column : step - 6)
  )
}

/** Columns; the zero line is the axis. */
export function drawColumns(chart: Chart, { top, lang }: Frame): Plot {
  const at = labels(chart)
  const bottom = HEIGHT - 26
  const y = scaleLinear()
    .domain(extent(chart))
    .range([bottom, top + FONT])
  const x = scaleBand()
    .domain(at)
    .range([0, WIDTH])
    .paddingInner(GAP)
    .paddingOuter(GAP / 2)
  const bar = x.bandwidth() / Math.max(1, chart.series.length)
  const shapes: Shape[] = []
  chart.series.forEach((series, index) => {
    valuesAt(series, at).forEach((value, position) => {
      const left = (x(at[position] ?? '') ?? 0) + index * bar
      if (value === null) {
        shapes.push(text('value', left + bar / 2, y(0) - 5, '—', 'middle'))
        return
      }
      const [from, to] = value < 0 ? [y(0), y(value)] : [y(value), y(0)]
      shapes.push({
        kind: 'rect',
        role: `s${index}`,
        x: round(left),
        y: round(from),
        width: round(bar),
        height: round(to - from),
      })
      const place = value < 0 ? to + FONT : from - 5
      shapes.push(text('value', left + bar / 2, place, formatNumber(value, lang), 'middle'))
    })
  })
  shapes.push({ kind: 'line', role: 'axis', x1: 0, y1: round(y(0)), x2: WIDTH, y2: round(y(0)) })
  for (const label of at) {
    const middle = (x(label) ?? 0) + x.bandwidth() / 2
    shapes.push(text('label', middle, HEIGHT - 8, shorten(label, x.step()), 'middle'))
  }
  return { height: HEIGHT, shapes }
}

/** Rows: the label above its bars, as wide as the picture, so that a phone shows all of it. */
export function drawRows(chart: Chart, { top, lang }: Frame): Plot {
  const at = labels(chart)
  const bar = 16
  const step = FONT + 8 + chart.series.length * (bar + 3) + 8
  const room = valueRoom(chart, lang)
  const [low, high] = extent(chart)
  const x = scaleLinear()
    .domain([low, high])
    .range([low < 0 ? room : 0, WIDTH - room])
  const shapes: Shape[] = []
  at.forEach((label, row) => {
    const head = top + row * step
    shapes.push(text('label', 0, head + FONT, shorten(label, WIDTH), 'start'))
    const [from, to] = [head + FONT + 6, head + step - 9]
    shapes.push({ kind: 'line', role: 'axis', x1: round(x(0)), y1: from, x2: round(x(0)), y2: to })
    chart.series.forEach((series, index) => {
      const value = valuesAt(series, [label])[0] ?? null
      const y = head + FONT + 8 + index * (bar + 3)
      const [from, to] = value === null ? [x(0), x(0)] : value < 0 ? [x(value), x(0)] : [x(0), x(value)]
      shapes.push({
        kind: 'rect',
        role: `s${index}`,
        x: round(from),
        y,
        width: round(to - from),
        height: bar,
      })
      const words = value === null ? '—' : formatNumber(value, lang)
      const negative = value !== null && value < 0
      shapes.push(text('value', negative ? from - 5 : to + 5, y + 13, words, negative ? 'end' : 'start'))
    })
  })
  return { height: round(top + at.length * step), shapes }
}

/** From 0 or below to above the largest; [0, 1] when there is no number. */
function extent(chart: Chart): readonly [number, number] {
  let [low, high] = [0, 0]
  for (const { points } of chart.series) {
    for (const { value } of points) {
      if (value === null) continue
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  }
  return low === high ? [0, 1] : [low, high]
}

function valueRoom(chart: Chart, lang: string): number {
  const values = chart.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0))
  return Math.min(WIDTH / 2, 8 + Math.max(0, ...values.map((value) => textWidth(formatNumber(value, lang)))))
}

function text(
  role: 'label' | 'value',
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' | 'end',
): Shape {
  return { kind: 'text', role, x: round(x), y: round(y), anchor, text: words }
}
