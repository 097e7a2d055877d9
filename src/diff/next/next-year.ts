// Last year's source → this year's to fill in: figures become blanks that name last year's value, periods move
// on, plans become questions. Nothing is guessed; what stays as it was is counted and told.
// 例：截至2019年8月底，就业率98.6% → 截至2020年8月底，就业率【待填：上年98.6%】
import type { Bilingual } from '../../model/diagnostic.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { LocatedMetric } from '../../model/metric.ts'
import type { Section } from '../../model/outline.ts'
import { applyEdits, type Edit, free, inBlank } from './edits.ts'
import { frontMatterEdits } from './front-matter.ts'
import { isHistory, moveYears } from './move-years.ts'
import { planEdits } from './plans.ts'

export interface NextYear {
  readonly text: string
  /** What was made and what could not be carried over, for the person who fills in. */
  readonly notes: readonly Bilingual[]
}

/** `to` is the new report year, `from` the old one. Spans of the disclosure are offsets into its source. */
export function nextYear(disclosure: Disclosure, from: number, to: number): NextYear {
  const source = disclosure.source.text
  const front = frontMatterEdits(disclosure, from, to)
  const plans = planEdits(disclosure, from, to)
  const taken: Edit[] = [...front, ...plans]
  const history = disclosure.metrics.filter((metric) => isHistory(metric, from))
  const blanks = disclosure.metrics
    .filter((metric) => !isHistory(metric, from))
    .map((metric): Edit => ({ span: metric.span, text: blank(metric) }))
    .filter((edit) => free(edit, taken))
  taken.push(...withoutOverlaps(blanks))
  const dates = moveYears(disclosure, from, to).filter((edit) => free(edit, taken))
  taken.push(...dates)
  return {
    text: applyEdits(source, taken),
    notes: notesOf(disclosure, { blanks: blanks.length, plans: plans.length, history: history.length }),
  }
}

/** `【待填：上年98.6%】`; of a change the direction too, since it may turn. */
function blank({ text, change, origin, kind }: LocatedMetric): string {
  const [up, down] =
    kind === 'percentage-point'
      ? ['上升', '下降']
      : kind === 'percentage'
        ? ['增长', '下降']
        : ['增加', '减少']
  const direction = change && origin !== 'table' ? { up, down, flat: '' }[change.direction] : ''
  return `【待填：上年${direction}${inBlank(text)}】`
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits) if (free(edit, kept.slice(-3))) kept.push(edit)
  return kept
}

interface Counts {
  readonly blanks: number
  readonly plans: number
  readonly history: number
}

function notesOf(disclosure: Disclosure, { blanks, plans, history }: Counts): readonly Bilingual[] {
  const measured = new Set(disclosure.metrics.map(({ section }) => section))
  const bare = sectionsIn(disclosure.sections).filter(
    ({ id, blocks }) => blocks.length > 0 && !measured.has(id),
  )
  const notes: Bilingual[] = [
    {
      zh: `留空 ${blanks} 处，上年计划转为问题 ${plans} 处；填完前 check 会逐处报错`,
      en: `${blanks} blanks and ${plans} plans turned into questions; check reports each until it is filled in`,
    },
  ]
  if (history > 0) {
    notes.push({
      zh: `${history} 个更早年份的数据照抄未动，请确认是否保留`,
      en: `${history} figures of earlier years were left as they are; keep or drop them`,
    })
  }
  if (bare.length > 0) {
    const titles = bare.map(({ title }) => title || '引言').join('、')
    notes.push({
      zh: `没有数据的章节照抄上年文字，请重写：${titles}`,
      en: `sections without figures are last year's words; write them anew: ${titles}`,
    })
  }
  if (disclosure.assets.size > 0) {
    notes.push({
      zh: `${disclosure.assets.size} 张图片仍是上年的，请更换`,
      en: `${disclosure.assets.size} images are last year's; replace them`,
    })
  }
  return notes
}

function sectionsIn(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections)])
}
