// What `new` tells the person who fills in: what was made, and what could not be carried over.
import type { Bilingual } from '../../model/diagnostic.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import { flatSections } from '../../text/passages.ts'
import { several } from '../../text/several.ts'
import type { FrontMatterEdits } from './front-matter.ts'
import type { MarkEdits } from './marks.ts'
import type { Years } from './years.ts'

/**
 * What was made: how many blanks, figures filled in, questions, figures of older years and such as define a
 * thing.
 */
export interface Made {
  readonly blanks: number
  readonly filled: number
  readonly plans: number
  readonly history: number
  readonly defining: number
  readonly front: FrontMatterEdits
  readonly marks: MarkEdits
  readonly years: Years
}

/** One note a kind of thing, in both languages; nothing of kinds that there are none of. */
export function notesOf(disclosure: Disclosure, made: Made): readonly Bilingual[] {
  const { blanks, plans, filled, history, defining } = made
  const notes: Bilingual[] = [
    {
      zh: `留空 ${blanks} 处，上年计划转为问题 ${plans} 处；填完前 check 会逐处报错`,
      en: `${several(blanks, 'blank')} and ${several(plans, 'plan')} turned into questions; check reports each until it is filled in`,
    },
    ...yearsApart(made.years),
  ]
  if (filled > 0) {
    notes.push({
      zh: `${filled} 处上年数据已按上年的稿子填好，请核对`,
      en: `${several(filled, 'figure')} of the year before filled in from last year's source; check what was filled in`,
    })
  }
  if (history > 0) {
    notes.push({
      zh: `${history} 个更早年份的数据照抄未动，请确认是否保留`,
      en: `${several(history, 'figure')} of earlier years left unchanged; keep or drop`,
    })
  }
  if (defining > 0) {
    notes.push({
      zh: `${defining} 个数写在定义和注里，照抄未动`,
      en: `${several(defining, 'figure')} of definitions and notes left unchanged`,
    })
  }
  return [...notes, ...ofFrontMatter(made.front), ...ofMarks(made.marks), ...ofContent(disclosure)]
}

function yearsApart({ from, to }: Years): readonly Bilingual[] {
  if (to === from + 1) return []
  return [
    {
      zh: `原文是${from}年的，与${to}年不相连：空里写的是${from}年的数据，“上年”应为${to - 1}年`,
      en: `the source is of ${from}, not of ${to - 1}: blanks name the figures of ${from}`,
    },
  ]
}

function ofFrontMatter({ blanked, dropped, lookAt }: FrontMatterEdits): readonly Bilingual[] {
  return [
    ...list(blanked, '文件头留空', 'left blank in the front matter'),
    ...list(
      dropped,
      '文件头里只属于上年那次发布的已去掉',
      "dropped from the front matter as last year's alone",
    ),
    ...list(lookAt, '文件头里照抄上年的，请核对', "kept from last year's front matter; check them"),
  ]
}

function ofMarks({ blanked, dropped }: MarkEdits): readonly Bilingual[] {
  return [
    ...list(
      blanked,
      '指标标注里的数字随正文留空，请照正文填写',
      'marks whose figures are blanks; copy the new ones',
    ),
    ...list(dropped, '数字已成上年计划，其指标标注已去掉', 'marks dropped with figures of plans'),
  ]
}

function ofContent({ metrics, sections, assets }: Disclosure): readonly Bilingual[] {
  const measured = new Set(metrics.map(({ section }) => section))
  const bare = flatSections(sections).filter(({ id, blocks }) => blocks.length > 0 && !measured.has(id))
  const notes = list(
    bare.map(({ title }) => title || '引言'),
    '没有数据的章节照抄上年文字，请重写',
    "sections without figures are last year's words; write them anew",
  )
  if (assets.size === 0) return notes
  const images = {
    zh: `${assets.size} 张图片仍是上年的，请更换`,
    en: `${assets.size} images are last year's; replace them`,
  }
  return [...notes, images]
}

function list(items: readonly string[], zh: string, en: string): readonly Bilingual[] {
  return items.length === 0 ? [] : [{ zh: `${zh}：${items.join('、')}`, en: `${en}: ${items.join(', ')}` }]
}
