// Which sections of two models are one: by id, else by title and content; what was split or merged.
// 例：人民生活和社会保障 → 居民收入消费和社会保障 is renamed; one section whose text stands in two is split.
import type { ModelSection } from '../../model/disclosure.ts'
import { putUnder } from '../../text/put-under.ts'
import { assign } from '../figures/assign.ts'
import type { Edge } from '../figures/candidates.ts'
import type { Names } from '../name/name.ts'
import { compareContrasts, dice, nameSimilarity } from '../name/similarity.ts'
import { movedSections, type Place } from './moved-sections.ts'
import { Profile } from './section-profile.ts'

/** Two sections that are one, wholly or in part. */
export interface SectionPair {
  /** Positions in the lists given. */
  readonly old: number
  readonly new: number
  /** `split`: the new section is, or keeps, a part of the old one; `merged` the other way round. */
  readonly kind: 'whole' | 'split' | 'merged'
  /** Another parent, or another place among its siblings. */
  readonly moved: boolean
}

/** Share of a section's content that must stand in another to call it a part of that. */
const PART = 0.5

/**
 * Pairs in no order; a section that is in none came or went. Names are shared with the figures' alignment.
 */
export function alignSections(
  old: readonly ModelSection[],
  next: readonly ModelSection[],
  names: Names,
): readonly SectionPair[] {
  const left = old.map((section) => new Profile(section, names))
  const right = next.map((section) => new Profile(section, names))
  const whole: Place[] = sameIds(left, right)
  const usedOld = new Set(whole.map((p) => p.old))
  const usedNew = new Set(whole.map((p) => p.new))
  const edges = plausible(left, right, usedOld, usedNew)
  for (const edge of assign(edges).pairs) {
    whole.push(edge)
    usedOld.add(edge.old)
    usedNew.add(edge.new)
  }
  const split = containers(right, left, usedNew).map(([j, i]): Place => ({ old: i, new: j }))
  const cut = new Set(split.map((p) => `${p.old} ${p.new}`))
  const merged = containers(left, right, usedOld)
    .map(([i, j]): Place => ({ old: i, new: j }))
    .filter((p) => !cut.has(`${p.old} ${p.new}`))
  const moved = movedSections(old, next, whole)
  const splitOld = new Set(split.map((p) => p.old))
  const mergedNew = new Set(merged.map((p) => p.new))
  const kindOf = (p: Place): SectionPair['kind'] =>
    splitOld.has(p.old) === mergedNew.has(p.new) ? 'whole' : splitOld.has(p.old) ? 'split' : 'merged'
  return [
    ...whole.map((p) => ({ old: p.old, new: p.new, kind: kindOf(p), moved: moved.has(p) })),
    ...split.map((p) => ({
      ...p,
      kind: usedOld.has(p.old) ? ('split' as const) : ('whole' as const),
      moved: false,
    })),
    ...merged.map((p) => ({ ...p, kind: 'merged' as const, moved: false })),
  ]
}

function sameIds(left: readonly Profile[], right: readonly Profile[]): Place[] {
  const byId = new Map(left.map((p, i) => [p.id, i]))
  return right.flatMap((p, j) => {
    const i = byId.get(p.id)
    return i === undefined ? [] : [{ old: i, new: j }]
  })
}

/** Every pair without a partner yet that shares a word of the title or a piece of content, with its score. */
function plausible(
  left: readonly Profile[],
  right: readonly Profile[],
  usedOld: ReadonlySet<number>,
  usedNew: ReadonlySet<number>,
): readonly Edge[] {
  if (usedOld.size === left.length || usedNew.size === right.length) return []
  const index = indexBy(left, keysOf)
  return right.flatMap((p, j) => {
    if (usedNew.has(j)) return []
    const found = new Set<number>()
    for (const key of keysOf(p)) {
      const holders = index.get(key) ?? []
      if (holders.length <= 200) for (const i of holders) if (!usedOld.has(i)) found.add(i)
    }
    return [...found].flatMap((i) => {
      const other = left[i]
      return other ? [{ old: i, new: j, score: sectionScore(other, p) }] : []
    })
  })
}

/** Who holds a key, by position. */
function indexBy(
  profiles: readonly Profile[],
  keysOf: (p: Profile) => Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [i, p] of profiles.entries()) {
    for (const key of keysOf(p)) {
      putUnder(index, key, i)
    }
  }
  return index
}

function keysOf(p: Profile): readonly string[] {
  const keys = [...p.features]
  const title = p.title.text
  for (let i = 0; i + 1 < title.length; i++) keys.push(`#${title.slice(i, i + 2)}`)
  return keys
}

function sectionScore(a: Profile, b: Profile): number {
  const content = dice(a.features, b.features)
  const enough = Math.min(a.features.size, b.features.size) >= 3
  const byContent = enough && content >= 0.3 ? 0.52 + 0.48 * content : 0
  if (compareContrasts(a.title.contrasts, b.title.contrasts) === 'conflict') return byContent * 0.8
  const title = nameSimilarity(a.title, b.title)
  const byTitle =
    title === 1
      ? 0.75 + 0.25 * content
      : holdsTitle(a.title.text, b.title.text)
        ? WHOLE_TITLE.worth + (1 - WHOLE_TITLE.worth) * content
        : 0.8 * title + 0.5 * (enough ? content : 0)
  return Math.min(1, Math.max(byTitle, byContent))
}

/** Characters of a title that another may hold as a whole, and what that is worth. */
const WHOLE_TITLE = { length: 4, worth: 0.7 }

/** Matches 工作回顾, 主要目标: what any report has a section of. */
const GENERAL = /工作|回顾|总体|主要|情况|全年|过去|报告|安排|建议|目标|任务/g

/** 聚焦党建引领，组织基础持续夯实 holds 党建引领; 过去五年工作回顾 holds 工作回顾, which says nothing. */
function holdsTitle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.replace(GENERAL, '').length >= WHOLE_TITLE.length && long.includes(short)
}

/** An added section whose content stood in an old one was split off it; a removed one was merged. */
function containers(
  partsOf: readonly Profile[],
  wholes: readonly Profile[],
  used: ReadonlySet<number>,
): readonly (readonly [number, number])[] {
  const alone = partsOf.some((_, i) => !used.has(i))
  const holders = alone ? indexBy(wholes, (p) => p.features) : new Map<string, number[]>()
  return partsOf.flatMap((part, i) => {
    const whole = used.has(i) ? undefined : container(part, holders)
    return whole === undefined ? [] : [[i, whole] as const]
  })
}

/** The first of those that hold the most of it, more than half. */
function container(part: Profile, holders: ReadonlyMap<string, readonly number[]>): number | undefined {
  if (part.features.size < 3) return undefined
  const common = new Map<number, number>()
  for (const feature of part.features)
    for (const i of holders.get(feature) ?? []) common.set(i, (common.get(i) ?? 0) + 1)
  let best: number | undefined
  let most = PART * part.features.size
  for (const [i, count] of common) {
    if (count < most || (count === most && !(best !== undefined && i < best))) continue
    most = count
    best = i
  }
  return best
}
