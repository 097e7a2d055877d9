// Series of years → a page of small charts, one an indicator, each with its numbers as a table beneath. A year
// without the figure is a gap; where the next figure cannot be compared the line breaks and says why.
import type { Series, SeriesPoint } from '../../model/changes.ts'
import type { Chart, ChartSeries } from '../../model/chart.ts'
import type { Language } from '../../model/diagnostic.ts'
import { figureText } from '../../text/change-amounts.ts'
import { seriesName, yearsLookingBack } from '../../text/change-label.ts'
import { reasonList } from '../../text/change-words.ts'
import { titlesOfSeries } from '../../text/section-titles.ts'
import type { ComparisonOptions } from './changes-page.ts'
import { drawChartFigure } from './charts.ts'
import { h, type Markup } from './markup.ts'
import { pageShell } from './page-shell.ts'
import { COMPARISON } from './styles/comparison.ts'
import { scrollBox } from './tables.ts'
import { wordsOf } from './words.ts'

/**
 * The page as text, complete and without a script; series with a value in fewer than two years are not drawn.
 */
export function trendPage(series: readonly Series[], { lang, template }: ComparisonOptions): string {
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  )
  const span = years.length === 0 ? '' : `（${years[0]}—${years.at(-1)}）`
  const title = `${lang === 'zh' ? '历年指标' : 'Indicators over the years'}${span}`
  const drawn = series.filter(({ points }) => points.filter(({ metric }) => metric.value !== null).length > 1)
  const sections = [...new Set(drawn.map(({ section }) => section))]
  const titleOf = titlesOfSeries(series, lang)
  const back = yearsLookingBack(series)
  const nameOf = (one: Series): string => seriesName(one, back, lang)
  const words = wordsOf(template)
  const figure = (one: Series): Markup => {
    const number = drawn.indexOf(one) + 1
    const chart = chartOf(one, years, { id: String(number), title: nameOf(one) }, lang)
    return drawChartFigure(chart, { own: (id) => id }, words, lang, breakWords(one, lang))
  }
  return pageShell({
    lang: lang === 'zh' ? 'zh-CN' : 'en',
    title,
    theme: template.theme,
    css: COMPARISON,
    body: (page) =>
      page.put(
        h(
          'main',
          { className: ['wrap', 'comparison'] },
          h('h1', title),
          h('p', back.size === 0 ? NOTE[lang] : NOTE[lang] + LOOKING_BACK[lang]),
          ...sections.flatMap((section) => [
            h('h2', titleOf(section)),
            h(
              'div',
              { className: 'multiples' },
              ...drawn.filter((one) => one.section === section).map(figure),
            ),
          ]),
          h('h2', lang === 'zh' ? '全部数据' : 'All figures'),
          allFigures(series, years, nameOf, lang),
        ),
      ),
  })
}

const NOTE: Readonly<Record<Language, string>> = {
  zh: '折线断开处，当年没有该指标，或与前一个有数的年份口径、时段、单位不同而不可比；数据表以“≠”标明。',
  en: 'Where a line breaks, the year lacks the figure or its period, unit or scope differs from the figure before it; the table marks it with ≠.',
}

const LOOKING_BACK: Readonly<Record<Language, string>> = {
  zh: '报告回顾上一年，未注明的是上一年的数。',
  en: ' The reports look back: figures are of the year before unless they say otherwise.',
}

/** Stretches that can be compared alternate between two lines, so that none runs into the next. */
function chartOf(
  one: Series,
  years: readonly number[],
  named: Pick<Chart, 'id' | 'title'>,
  lang: Language,
): Chart {
  const { points } = one
  const first = points[0]?.year ?? 0
  const last = points.at(-1)?.year ?? first
  const axis = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => years.length > 12 || year >= (years[0] ?? year),
  )
  let stretch = 0
  const stretchOf = new Map<number, number>()
  for (const [i, point] of points.entries()) {
    if (i > 0 && !point.comparable) stretch++
    stretchOf.set(point.year, stretch)
  }
  const line = (name: string, parity: number): ChartSeries => ({
    name,
    points: axis.map((year) => {
      const point = points.find((p) => p.year === year)
      const mine = point && (stretchOf.get(year) ?? 0) % 2 === parity
      return { label: String(year), value: mine ? amountOf(point, one) : null }
    }),
  })
  const changed = lang === 'zh' ? '不可比的年份' : 'not comparable'
  const unit = points.at(-1)?.metric.unit ?? ''
  return {
    ...named,
    kind: 'line',
    description: points.map((p) => `${p.year}: ${figureText(p.metric)}`).join(lang === 'zh' ? '；' : '; '),
    unit,
    ...(points.at(-1)?.metric.kind === 'rank' ? { reversed: true as const } : {}),
    series: stretch === 0 ? [line(named.title, 0)] : [line(named.title, 0), line(changed, 1)],
  }
}

/** In the unit of the newest figure where the units differ but can be converted; a fall is negative. */
function amountOf({ metric }: SeriesPoint, { points }: Series): number | null {
  if (metric.value === null) return null
  const sign = metric.change?.direction === 'down' && metric.value > 0 ? -1 : 1
  const newest = points.at(-1)?.metric
  const convertible =
    newest?.canonical &&
    metric.canonical?.unit === newest.canonical.unit &&
    metric.unit !== newest.unit &&
    newest.value !== null &&
    newest.canonical.value !== 0
  if (!convertible || !metric.canonical || !newest.canonical) return sign * metric.value
  return (
    sign * Number((metric.canonical.value * ((newest.value ?? 0) / newest.canonical.value)).toPrecision(12))
  )
}

function breakWords({ points }: Series, lang: Language): readonly Markup[] {
  const breaks = points.filter((point, i) => i > 0 && !point.comparable)
  if (breaks.length === 0) return []
  const text = breaks.map(({ year, reasons }) => `${year}：${reasonList(reasons, lang)}`)
  return [h('p', { className: 'breaks' }, `≠ ${text.join(lang === 'zh' ? '；' : '; ')}`)]
}

function allFigures(
  series: readonly Series[],
  years: readonly number[],
  nameOf: (one: Series) => string,
  lang: Language,
): Markup {
  const caption = lang === 'zh' ? '各年指标' : 'Figures by year'
  const head = [lang === 'zh' ? '指标' : 'indicator', ...years.map(String)]
  const titleOf = titlesOfSeries(series, lang)
  const rows = series.map((one) =>
    h(
      'tr',
      h('th', { scope: 'row' }, nameOf(one), h('span', { className: 'where' }, titleOf(one.section))),
      ...years.map((year) => {
        const point = one.points.find((p) => p.year === year)
        if (!point) return h('td', { className: 'num' }, '—')
        const sign = point.comparable ? '' : '≠ '
        return h(
          'td',
          { className: 'num', ...(sign ? { title: reasonList(point.reasons, lang) } : {}) },
          sign + figureText(point.metric),
        )
      }),
    ),
  )
  const table = h(
    'table',
    h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        ...head.map((title, i) => h('th', { scope: 'col', ...(i > 0 ? { className: 'num' } : {}) }, title)),
      ),
    ),
    h('tbody', ...rows),
  )
  return scrollBox(table, { label: caption })
}
