// What a section is called where its figures are listed: by its title, not by its id in the JSON; with the titles
// above it where two sections share a title. 例：lead → 引言; 养老助残见附件 → 养老助残（见附件）.
import type { Changes, SectionSide, Series } from '../model/changes.ts'
import type { Language } from '../model/diagnostic.ts'
import { WORDS } from './change-terms.ts'

type Titles = (id: string) => string

/** Titles of both models' sections by id; a section that has none in the comparison is called by its id. */
export function sectionTitles({ sections }: Changes, lang: Language): Titles {
  return titlesOf(
    sections.flatMap(({ old, new: next }) => [old, next].flatMap((side) => (side ? [side] : []))),
    lang,
  )
}

/** Titles of the sections that series stand in, by id. */
export function titlesOfSeries(series: readonly Series[], lang: Language): Titles {
  return titlesOf(
    series.map(({ section, path }) => ({ id: section, title: path.at(-1) ?? '', path })),
    lang,
  )
}

function titlesOf(sections: readonly SectionSide[], lang: Language): Titles {
  const idsOf = new Map<string, Set<string>>()
  for (const { id, title } of sections) idsOf.set(title, (idsOf.get(title) ?? new Set()).add(id))
  const names = new Map(
    sections.map(({ id, title, path }) => [
      id,
      (idsOf.get(title)?.size ?? 0) > 1 ? path.join(' / ') || title : title,
    ]),
  )
  return (id) => names.get(id) || (id === 'lead' ? WORDS[lang].lead : id)
}

/** The section of this year that a section of last year has become; itself where it became none, or several. */
export function successorOf({ sections }: Changes): Titles {
  const became = new Map<string, string>()
  for (const { old, new: next, part } of sections) {
    if (old && next && part === undefined) became.set(old.id, next.id)
  }
  return (id) => became.get(id) ?? id
}
