// The fixed words of a comparison, in the language of messages.
import type { Changes, SectionChange } from '../model/changes.ts'
import type { Language } from '../model/diagnostic.ts'
import type { ModelMeta } from '../model/disclosure.ts'

type SectionKind = SectionChange['status'] | NonNullable<SectionChange['part']>

/** Headings, classes and column names of a comparison; `status` says what became of a section. */
export interface ChangesWords {
  readonly title: string
  readonly changed: string
  readonly incomparable: string
  readonly added: string
  readonly removed: string
  readonly ambiguous: string
  readonly same: string
  readonly sections: string
  readonly indicator: string
  readonly section: string
  readonly change: string
  readonly old: string
  readonly new: string
  readonly none: string
  /** Text before the first section. */
  readonly lead: string
  readonly status: Readonly<Record<SectionKind, string>>
}

/** The words of a comparison by the language of messages. */
export const WORDS: Readonly<Record<Language, ChangesWords>> = {
  zh: {
    title: '年度对比',
    changed: '有变化',
    incomparable: '不可比',
    added: '新增指标',
    removed: '不再出现的指标',
    ambiguous: '无法确定对应关系',
    same: '无变化',
    sections: '章节',
    indicator: '指标',
    section: '章节',
    change: '变化',
    old: '上年',
    new: '本年',
    none: '没有可列的指标',
    lead: '引言',
    status: {
      same: '未变',
      changed: '内容有变',
      renamed: '改名',
      moved: '移动',
      added: '新增',
      removed: '删去',
      split: '拆分',
      merged: '合并',
    },
  },
  en: {
    title: 'Comparison of years',
    changed: 'changed',
    incomparable: 'not comparable',
    added: 'new',
    removed: 'gone',
    ambiguous: 'ambiguous',
    same: 'unchanged',
    sections: 'Sections',
    indicator: 'indicator',
    section: 'section',
    change: 'change',
    old: 'before',
    new: 'now',
    none: 'no figures to list',
    lead: 'Introduction',
    status: {
      same: 'same',
      changed: 'changed',
      renamed: 'renamed',
      moved: 'moved',
      added: 'added',
      removed: 'removed',
      split: 'split',
      merged: 'merged',
    },
  },
}

/** `2019年`, or the word for the side when its year is unknown. */
export function yearWords(meta: ModelMeta, side: 'old' | 'new', lang: Language): string {
  if (meta.year === undefined) return WORDS[lang][side]
  return lang === 'zh' ? `${meta.year}年` : String(meta.year)
}

/** What a reader is told of a section: that it is a part of another says more than its status. */
function sectionKind({ status, part }: SectionChange): SectionKind {
  return part ?? status
}

/** Whether there is more to a section than new words: another title, another place, come, gone, a part. */
export function isRearranged(change: SectionChange): boolean {
  return !['same', 'changed'].includes(sectionKind(change))
}

/** How many rows of a comparison are in each class; each row is in one. */
export interface Counts {
  readonly changed: number
  readonly incomparable: number
  readonly added: number
  readonly removed: number
  readonly ambiguous: number
  readonly same: number
}

type Side = NonNullable<SectionChange['old']>

/** `改名：甲 → 乙`, `renamed: A → B`; `name` says what a section is called. */
export function sectionWords(
  change: SectionChange,
  lang: Language,
  name: (side: Side) => string = ({ title, id }) => title || (id === 'lead' ? WORDS[lang].lead : id),
): string {
  const names = [change.old, change.new].flatMap((side) => (side ? [name(side)] : []))
  return `${WORDS[lang].status[sectionKind(change)]}${lang === 'zh' ? '：' : ': '}${[...new Set(names)].join(' → ')}`
}

/** Every row of the comparison in one of the classes. */
export function countChanges(changes: Changes): Counts {
  const counts = { changed: 0, incomparable: 0, added: 0, removed: 0, ambiguous: 0, same: 0 }
  for (const change of changes.metrics) counts[classOf(change)]++
  return counts
}

/**
 * The class of a row. 约3万 after 2.8万 is `incomparable`, not `changed`; two candidates for one figure are
 * `ambiguous`.
 */
export function classOf(change: Changes['metrics'][number]): keyof Counts {
  if (change.ambiguous) return 'ambiguous'
  if (!change.old) return 'added'
  if (!change.new) return 'removed'
  if (!change.comparable) return 'incomparable'
  return change.status === 'same' ? 'same' : 'changed'
}

/** `3 有变化，1 新增指标`: only what there is. */
export function countWords(counts: Counts, lang: Language): string {
  const order = ['changed', 'incomparable', 'added', 'removed', 'ambiguous', 'same'] as const
  const parts = order.flatMap((key) => (counts[key] > 0 ? [`${WORDS[lang][key]} ${counts[key]}`] : []))
  return parts.length === 0 ? WORDS[lang].none : parts.join(lang === 'zh' ? '，' : ', ')
}
