// Matched sections → a row each: same, changed, renamed, moved, added, removed, and whether it is a part of the other.
import type { SectionChange, SectionSide } from '../../model/changes.ts'
import type { Model, ModelSection } from '../../model/disclosure.ts'
import { putUnder } from '../../text/put-under.ts'
import { sectionsOf } from '../name/indicator.ts'
import type { SectionPair } from './align-sections.ts'

/** New sections in their order, each old one in at least one row; removed ones last. */
export function describeSections(
  old: Model,
  next: Model,
  pairs: readonly SectionPair[],
): readonly SectionChange[] {
  const left = sectionsOf(old)
  const right = sectionsOf(next)
  const kept = new Set(pairs.map((p) => p.old))
  const byNew = new Map<number, SectionPair[]>()
  for (const pair of pairs) {
    putUnder(byNew, pair.new, pair)
  }
  const rows = right.flatMap((section, j): SectionChange[] => {
    const mine = byNew.get(j) ?? []
    if (mine.length === 0) return [{ status: 'added', new: side(section) }]
    return mine.flatMap((pair) => {
      const before = left[pair.old]
      if (!before) return []
      const status = ownStatus(before, section, pair.moved)
      const part = pair.kind === 'whole' ? {} : { part: pair.kind }
      return [{ status, ...part, old: side(before), new: side(section) }]
    })
  })
  const gone = left.filter((_, i) => !kept.has(i))
  return [...rows, ...gone.map((section): SectionChange => ({ status: 'removed', old: side(section) }))]
}

function ownStatus(old: ModelSection, next: ModelSection, moved: boolean): SectionChange['status'] {
  if (undated(old.title) !== undated(next.title)) return 'renamed'
  if (moved) return 'moved'
  const content = (s: ModelSection): string => JSON.stringify([s.title, s.blocks])
  return content(old) === content(next) ? 'same' : 'changed'
}

/** 2024年主要任务 and 2005年主要任务 are one title. */
function undated(title: string): string {
  return title.normalize('NFKC').replace(/(?:19|20)\d{2}年/g, '')
}

function side(section: ModelSection): SectionSide {
  return { id: section.id, title: section.title, path: section.path }
}
