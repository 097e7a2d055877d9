// Changes as Markdown for a pull request: a summary, what changed, what cannot be compared, what came and went.
// Text of the documents is escaped: nothing in a label becomes markup.
import type { Changes, MetricChange, SectionChange } from '../model/changes.ts'
import type { Language } from '../model/diagnostic.ts'
import { figureText, mark } from '../text/change-amounts.ts'
import { formerName, labelWords, type ReportYears, reportYears, reviewWords } from '../text/change-label.ts'
import {
  classOf,
  countChanges,
  countWords,
  isRearranged,
  sectionWords,
  WORDS,
  yearWords,
} from '../text/change-terms.ts'
import { changeNote } from '../text/change-words.ts'
import { sectionTitles } from '../text/section-titles.ts'

/** A table for each class that has a row, what stayed the same folded away at the end. */
export function changesMarkdown(changes: Changes, lang: Language): string {
  const words = WORDS[lang]
  const years = `${yearWords(changes.old, 'old', lang)} → ${yearWords(changes.new, 'new', lang)}`
  const title = changes.new.title ?? changes.old.title
  const parts = [
    `## ${words.title}：${escapeMarkdown(title === undefined ? years : `${title}（${years}）`)}`,
    `${countWords(countChanges(changes), lang)}${lang === 'zh' ? '。' : '.'}`,
  ]
  const review = reviewWords(changes, lang)
  if (review !== '') parts.push(`${review}${lang === 'zh' ? '。' : '.'}`)
  for (const key of ['changed', 'incomparable', 'ambiguous', 'added', 'removed'] as const) {
    const rows = changes.metrics.filter((change) => classOf(change) === key)
    if (rows.length > 0) parts.push(`### ${words[key]}`, metricTable(rows, changes, lang))
  }
  const sections = changes.sections.filter(isRearranged)
  if (sections.length > 0) {
    parts.push(`### ${words.sections}`, sections.map((change) => sectionLine(change, lang)).join('\n'))
  }
  const same = changes.metrics.filter((change) => classOf(change) === 'same')
  if (same.length > 0) {
    const summary = `<details><summary>${words.same}（${same.length}）</summary>`
    parts.push(summary, metricTable(same, changes, lang), '</details>')
  }
  return `${parts.join('\n\n')}\n`
}

function metricTable(rows: readonly MetricChange[], changes: Changes, lang: Language): string {
  const words = WORDS[lang]
  const head = [
    '',
    words.indicator,
    yearWords(changes.old, 'old', lang),
    yearWords(changes.new, 'new', lang),
    words.change,
    words.section,
  ]
  const titleOf = sectionTitles(changes, lang)
  const years = reportYears(changes)
  const lines = rows.map((change) => [
    mark(change),
    escapeMarkdown(named(change, years, lang)),
    escapeMarkdown(figureText(change.old)),
    escapeMarkdown(figureText(change.new)),
    escapeMarkdown(change.ambiguous ? change.ambiguous.join('、') : changeNote(change, lang)),
    escapeMarkdown(titleOf((change.new ?? change.old)?.section ?? '')),
  ])
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(head), '| --- | --- | ---: | ---: | ---: | --- |', ...lines.map(row)].join('\n')
}

function named(change: MetricChange, years: ReportYears, lang: Language): string {
  const former = formerName(change, years, lang)
  const name = labelWords(change, years, lang)
  return former === '' ? name : lang === 'zh' ? `${name}（${former}）` : `${name} (${former})`
}

function sectionLine(change: SectionChange, lang: Language): string {
  return `- ${sectionWords(change, lang, ({ path, id }) =>
    escapeMarkdown(path.join(' / ') || (id === 'lead' ? WORDS[lang].lead : id)),
  )}`
}

/** Every ASCII mark that Markdown or HTML could take for its own, and line breaks. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, (character) => `\\${character}`)
}
