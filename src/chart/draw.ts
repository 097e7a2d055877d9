// Chart → drawing. Bars stand where the labels are short (years) and lie where they are long (categories);
// lines break where a value is missing or not comparable.
import type { Chart } from '../model/chart.ts'
import { drawColumns, drawRows } from './bars.ts'
import { type Drawing, FONT, type Shape, shorten, textWidth, WIDTH } from './drawing.ts'
import { labels } from './frame.ts'
import { drawLines } from './lines.ts'

const LONGEST_COLUMN_LABEL = 70

/** The same chart gives the same drawing. A chart without a number gives the frame alone. */
export function drawChart(chart: Chart, lang = 'zh-CN'): Drawing {
  const legend = chart.series.length > 1 ? drawLegend(chart) : []
  const frame = { top: legend.length > 0 ? 56 : 34, lang }
  const long = labels(chart).some((label) => textWidth(label) > LONGEST_COLUMN_LABEL)
  const plot =
    chart.kind === 'line'
      ? drawLines(chart, frame)
      : long || labels(chart).length > 8
        ? drawRows(chart, frame)
        : drawColumns(chart, frame)
  const unit: Shape = {
    kind: 'text',
    role: 'label',
    x: 0,
    y: FONT,
    anchor: 'start',
    text: unitLine(chart, lang),
  }
  return {
    width: WIDTH,
    height: plot.height,
    title: chart.title,
    description: chart.description,
    shapes: [
      ...(chart.unit === '' || chart.title.includes(unit.text) ? [] : [unit]),
      ...legend,
      ...plot.shapes,
    ],
  }
}

function unitLine(chart: Chart, lang: string): string {
  return lang.startsWith('en') ? `Unit: ${chart.unit}` : `单位：${chart.unit}`
}

function drawLegend(chart: Chart): readonly Shape[] {
  const room = WIDTH / chart.series.length
  return chart.series.flatMap((series, index): readonly Shape[] => [
    { kind: 'rect', role: `s${index}`, x: index * room, y: 28, width: 12, height: 12 },
    {
      kind: 'text',
      role: 'legend',
      x: index * room + 18,
      y: 39,
      anchor: 'start',
      text: shorten(series.name, room - 24),
    },
  ])
}
