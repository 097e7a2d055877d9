// Chart → drawing. Bars stand where the labels are short (years) and lie where they are long (categories);
// lines break where a value is missing or not comparable.
import type { Chart } from '../model/chart.ts'
import { columnsFit, drawColumns, drawRows } from './bars.ts'
import { type Drawing, FONT, type Shape, shorten, WIDTH } from './drawing.ts'
import { drawLines } from './lines.ts'

/** The same chart gives the same drawing. A chart without a number gives the frame alone. */
export function drawChart(chart: Chart, lang = 'zh-CN'): Drawing {
  const unit = unitLine(chart, lang)
  const head = unit === undefined ? 0 : FONT + 10
  const legend = chart.series.length > 1 ? drawLegend(chart, head) : []
  const frame = { top: head + (legend.length > 0 ? 26 : 4), lang }
  const plot =
    chart.kind === 'line'
      ? drawLines(chart, frame)
      : columnsFit(chart, lang)
        ? drawColumns(chart, frame)
        : drawRows(chart, frame)
  return {
    width: WIDTH,
    height: plot.height,
    title: chart.title,
    description: chart.description,
    shapes: [...(unit ? [unit] : []), ...legend, ...plot.shapes],
  }
}

// Not said twice: a title may name the unit already.
function unitLine(chart: Chart, lang: string): Shape | undefined {
  const text = lang.startsWith('en') ? `Unit: ${chart.unit}` : `单位：${chart.unit}`
  if (chart.unit === '' || chart.title.includes(text)) return undefined
  return { kind: 'text', role: 'label', x: 0, y: FONT, anchor: 'start', text }
}

function drawLegend(chart: Chart, y: number): readonly Shape[] {
  const room = WIDTH / chart.series.length
  return chart.series.flatMap((series, index): readonly Shape[] => [
    { kind: 'rect', role: `s${index}`, x: index * room, y: y + 2, width: 12, height: 12 },
    {
      kind: 'text',
      role: 'legend',
      x: index * room + 18,
      y: y + 13,
      anchor: 'start',
      text: shorten(series.name, room - 24),
    },
  ])
}
