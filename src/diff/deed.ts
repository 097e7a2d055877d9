// What a name says is done, and to what: two verbs that offices use for one another leave the things to be compared.
// 例：发出人身安全保护令 / 签发人身安全保护令; 新建大棚 / 建成大棚; not 审结案件 / 受理案件.
import { DEEDS, type DeedList } from './lexicon/deeds.ts'
import {
  type Contrast,
  compareContrasts,
  contrastsIn,
  nameSimilarity,
  type Worded,
  worded,
} from './similarity.ts'

export interface Deed {
  readonly verb: string
  /** The lists that the verb is in. */
  readonly lists: readonly DeedList[]
  readonly thing: Worded
  readonly contrasts: readonly Contrast[]
}

const LISTS = new Map<string, DeedList[]>()
for (const list of DEEDS) {
  for (const verb of list.verbs) {
    const known = LISTS.get(verb)
    if (known) known.push(list)
    else LISTS.set(verb, [list])
  }
}

const LONGEST = Math.max(...[...LISTS.keys()].map((verb) => verb.length))
/** Characters a thing has at least unless a list wants more. */
const LEAST = 2

/** The verb that a name begins with, the longest; undefined where no thing follows it. */
export function deedOf(name: string): Deed | undefined {
  for (let length = Math.min(LONGEST, name.length - LEAST); length >= 2; length--) {
    const verb = name.slice(0, length)
    const all = LISTS.get(verb)
    if (all === undefined) continue
    const thing = name.slice(length)
    const lists = all.filter(({ least = LEAST }) => thing.length >= least)
    return lists.length === 0
      ? undefined
      : { verb, lists, thing: worded(thing), contrasts: contrastsIn(thing) }
  }
  return undefined
}

/** 新建大棚 is told as new by its verb, 建成大棚 as no less by its own. */
export function gainBoth(a: Deed | undefined, b: Deed | undefined): boolean {
  const gains = (deed: Deed | undefined): boolean => deed?.lists.some((list) => list.gains) === true
  return gains(a) && gains(b)
}

/** Whether two verbs stand for one another. */
function together(a: Deed, b: Deed): boolean {
  return a.lists.some((list) => b.lists.includes(list))
}

function isLight({ lists }: Deed): boolean {
  return lists.some(({ light }) => light)
}

/** Whether two verbs are known and say different things: 收缴 and 救护; a light one says little enough for any. */
export function deedsApart(a: Deed | undefined, b: Deed | undefined): boolean {
  return a !== undefined && b !== undefined && !together(a, b) && !isLight(a) && !isLight(b)
}

/** By one verb of a list or another a thing is told a little less surely than by one verb. */
const OTHER_VERB = 0.92
/** What a set of words that only one of two names speaks of costs, and the most that all of them do. */
const NARROWER = { each: 0.12, most: 0.3 }

/** How much narrower a name with words of so many sets is that the other does not speak of. */
export function narrowerBy(sets: number): number {
  return Math.min(NARROWER.most, NARROWER.each * sets)
}

interface Told extends Worded {
  readonly deed: Deed | undefined
  readonly contrasts: readonly Contrast[]
}

/** How alike the things are of which two names tell by different verbs; 0 where the verbs are not of one list. */
export function deedLikeness(a: Told, b: Told): number {
  const [from, to] = [a.deed, b.deed]
  if (from && to)
    return from.verb === to.verb || !together(from, to) ? 0 : OTHER_VERB * thingLikeness(from, to)
  const deed = from ?? to
  if (!deed || !isLight(deed)) return 0
  const other = from ? b : a
  return OTHER_VERB * thingLikeness(deed, { thing: other, contrasts: other.contrasts })
}

type Thing = Pick<Deed, 'thing' | 'contrasts'>

function thingLikeness(a: Thing, b: Thing): number {
  const contrast = compareContrasts(a.contrasts, b.contrasts)
  return contrast === 'conflict' ? 0 : nameSimilarity(a.thing, b.thing) - narrowerBy(contrast)
}
