// Changes → a page of its own: what changed most as a chart, every pair in a table of several orders, sections.
import type { Changes, MetricChange, SectionChange } from '../../model/changes.ts'
import type { Chart } from '../../model/chart.ts'
import type { Language } from '../../model/diagnostic.ts'
import type { Template } from '../../model/template.ts'
import { figureText, mark, periodWords, roundPercent } from '../../text/change-amounts.ts'
import {
  formerYear,
  labelWords,
  type ReportYears,
  reportYears,
  reviewWords,
} from '../../text/change-label.ts'
import {
  classOf,
  countChanges,
  isRearranged,
  sectionWords,
  WORDS,
  yearWords,
} from '../../text/change-terms.ts'
import { changeNote, isOfGrowth } from '../../text/change-words.ts'
import { sectionTitles } from '../../text/section-titles.ts'
import { drawChartFigure } from './charts.ts'
import { h, type Markup } from './markup.ts'
import { pageShell } from './page-shell.ts'
import { type Column, type Order, sortedTables } from './sorted-tables.ts'
import { COMPARISON } from './styles/comparison.ts'
import { wordsOf } from './words.ts'

/** How a page of comparison is worded and drawn. */
export interface ComparisonOptions {
  readonly lang: Language
  /** Colours and fonts. */
  readonly template: Template
}

/** Beyond so many rows only two orders are printed: each order repeats every row. */
const MANY_ROWS = 1500
const MOST_BARS = 10

/** The page as text, complete and without a script; years in the title, 2022年 → 2023年. */
export function changesPage(changes: Changes, { lang, template }: ComparisonOptions): string {
  const words = WORDS[lang]
  const years = `${yearWords(changes.old, 'old', lang)} → ${yearWords(changes.new, 'new', lang)}`
  const title = `${changes.new.title ?? changes.old.title ?? words.title}（${years}）`
  const review = reviewWords(changes, lang)
  const chart = largestChanges(changes, lang)
  const own = { own: (id: string): string => id }
  return pageShell({
    lang: lang === 'zh' ? 'zh-CN' : 'en',
    title,
    theme: template.theme,
    css: COMPARISON,
    body: (page) =>
      page.put(
        h('a', { className: 'skip', href: '#table' }, lang === 'zh' ? '跳到对比表' : 'Skip to the table'),
        h(
          'main',
          { className: ['wrap', 'comparison'] },
          h('h1', title),
          ...(review === '' ? [] : [h('p', review)]),
          summary(changes, lang),
          ...(chart ? [h('h2', LARGEST[lang]), drawChartFigure(chart, own, wordsOf(template), lang)] : []),
          h('h2', { id: 'table' }, lang === 'zh' ? '逐项对比' : 'All figures'),
          orderLinks(orders(changes, lang), lang),
          sortedTables(words.title, columns(changes, lang), orders(changes, lang)),
          ...sectionList(changes.sections, lang),
        ),
      ),
  })
}

/** The orders once more above the table: the order of the text has no column of its own. */
function orderLinks(all: readonly Order<MetricChange>[], lang: Language): Markup {
  return h(
    'ul',
    { className: 'orderings', ariaLabel: lang === 'zh' ? '排列顺序' : 'Orders' },
    ...all.map(({ id, title }) => h('li', h('a', { href: `#${id}` }, title))),
  )
}

function summary(changes: Changes, lang: Language): Markup {
  const counts = countChanges(changes)
  const order = ['changed', 'incomparable', 'added', 'removed', 'ambiguous', 'same'] as const
  const items = order.filter((key) => counts[key] > 0)
  return h(
    'ul',
    { className: 'sum' },
    ...items.map((key) => h('li', h('b', String(counts[key])), WORDS[lang][key])),
  )
}

/** Per cent: beside a change beyond tenfold, often a slip of the unit, all other bars would be nothing. */
const DRAWN = 1000

const LARGEST = { zh: '变化最大的指标', en: 'Largest changes' } as const

/** The greatest relative changes; levels only, for a change of a change says little. */
function largestChanges(changes: Changes, lang: Language): Chart | undefined {
  const changed = changes.metrics.filter(
    ({ percent, new: next }) => percent !== undefined && percent !== 0 && next?.change === undefined,
  )
  const years = reportYears(changes)
  const rows = changed
    .filter(({ percent }) => Math.abs(percent ?? 0) <= DRAWN)
    .sort((a, b) => Math.abs(b.percent ?? 0) - Math.abs(a.percent ?? 0))
    .slice(0, MOST_BARS)
  if (rows.length < 2) return undefined
  const all = changed.every(({ percent }) => Math.abs(percent ?? 0) <= DRAWN)
  const limit = all ? '' : lang === 'zh' ? '（十倍以内）' : ' (up to tenfold)'
  const title = `${lang === 'zh' ? `与${formerYear(years, lang)}相比的增减幅度` : 'Relative changes'}${limit}`
  // The figures themselves keep bars of one name apart, and spare a look at the table.
  const points = rows.map((change) => ({
    label: `${labelWords(change, years, lang)}：${figureText(change.old)} → ${figureText(change.new)}`,
    value: roundPercent(change.percent ?? 0),
  }))
  return {
    id: 'largest',
    kind: 'bar',
    title,
    description: points.map(({ label, value }) => `${label} ${value}%`).join(lang === 'zh' ? '；' : '; '),
    unit: '%',
    series: [{ name: WORDS[lang].change, points }],
  }
}

function columns(changes: Changes, lang: Language): readonly Column<MetricChange>[] {
  const words = WORDS[lang]
  const figure = (side: 'old' | 'new') => (change: MetricChange) => {
    const metric = change[side]
    return metric ? h('span', { title: periodWords(metric) }, figureText(metric)) : '—'
  }
  const titleOf = sectionTitles(changes, lang)
  const years = reportYears(changes)
  return [
    { title: lang === 'zh' ? '状态' : 'status', order: 'by-status', cell: (change) => kindOf(change, lang) },
    {
      title: words.indicator,
      order: 'by-name',
      header: true,
      cell: (change) => nameOf(change, titleOf, years, lang),
    },
    { title: yearWords(changes.old, 'old', lang), numeric: true, cell: figure('old') },
    { title: yearWords(changes.new, 'new', lang), numeric: true, cell: figure('new') },
    {
      title: words.change,
      order: 'by-size',
      numeric: true,
      cell: (change) => changeNote(change, lang) || (change.ambiguous?.join('、') ?? ''),
    },
  ]
}

function kindOf(change: MetricChange, lang: Language): Markup {
  return h(
    'span',
    { className: 'kind' },
    h('b', { ariaHidden: 'true' }, mark(change)),
    WORDS[lang][classOf(change)],
  )
}

function nameOf(
  change: MetricChange,
  titleOf: (id: string) => string,
  years: ReportYears,
  lang: Language,
): Markup {
  const metric = change.new ?? change.old
  const former =
    change.old && change.new && change.old.label !== change.new.label ? `（${change.old.label}）` : ''
  return h(
    'span',
    `${labelWords(change, years, lang)}${former}`,
    h('span', { className: 'where' }, titleOf(metric?.section ?? '')),
  )
}

function orders(changes: Changes, lang: Language): readonly Order<MetricChange>[] {
  const rows = changes.metrics
  const size = (change: MetricChange): number =>
    isOfGrowth(change) ? 0 : Math.abs(change.percent ?? change.delta ?? 0)
  const years = reportYears(changes)
  const label = (change: MetricChange): string => labelWords(change, years, lang)
  const byText = {
    id: 'by-text',
    title: lang === 'zh' ? '按原文顺序' : 'as in the text',
    direction: 'ascending',
    rows,
  } as const
  const bySize = {
    id: 'by-size',
    title: lang === 'zh' ? '按变化幅度' : 'by size of the change',
    direction: 'descending',
    rows: [...rows].sort((a, b) => size(b) - size(a)),
  } as const
  if (rows.length > MANY_ROWS) return [byText, bySize]
  return [
    byText,
    bySize,
    {
      id: 'by-name',
      title: lang === 'zh' ? '按指标名' : 'by name',
      direction: 'ascending',
      // By code unit: the collation of a locale would give other bytes on other machines.
      rows: [...rows].sort((a, b) => (label(a) < label(b) ? -1 : label(a) > label(b) ? 1 : 0)),
    },
    {
      id: 'by-status',
      title: lang === 'zh' ? '按状态' : 'by status',
      direction: 'ascending',
      rows: [...rows].sort((a, b) => STATUS.indexOf(classOf(a)) - STATUS.indexOf(classOf(b))),
    },
  ]
}

const STATUS = ['changed', 'incomparable', 'ambiguous', 'added', 'removed', 'same'] as const

function sectionList(sections: readonly SectionChange[], lang: Language): readonly Markup[] {
  const moved = sections.filter(isRearranged)
  if (moved.length === 0) return []
  const items = moved.map((change) => h('li', sectionWords(change, lang)))
  return [h('h2', WORDS[lang].sections), h('ul', ...items)]
}
