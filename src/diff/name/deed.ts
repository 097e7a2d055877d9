// What a name says is done, and to what: two verbs that offices use for one another leave the things to be compared.
// 例：发出人身安全保护令 / 签发人身安全保护令; 新建大棚 / 大棚建设; 城区新增绿地 / 新增绿地; not 审结案件 / 受理案件.
import { putUnder } from '../../text/put-under.ts'
import { DEEDS, type DeedList, INNER, MANNER, TRAILING } from '../lexicon/deeds.ts'
import {
  type Contrast,
  compareContrasts,
  contrastsIn,
  nameSimilarity,
  type Worded,
  worded,
} from './similarity.ts'

/** A name cut in two: the verb, with the lists it is in, and the thing it is done to. */
export interface Deed {
  readonly verb: string
  /** Where the verb stands: before its thing, behind it, or behind whose it is. */
  readonly place: 'front' | 'back' | 'inner'
  /** The lists that the verb is in. */
  readonly lists: readonly DeedList[]
  readonly thing: Worded
  readonly contrasts: readonly Contrast[]
}

const LISTS = new Map<string, DeedList[]>()
for (const list of DEEDS) {
  for (const verb of list.verbs) {
    putUnder(LISTS, verb, list)
  }
}

const LONGEST = Math.max(...[...LISTS.keys()].map((verb) => verb.length))
/** Characters a thing has at least unless a list wants more. */
const LEAST = 2

/** Matches 妥善 of 妥善审结案件, 免费 of 体检免费: how it is done. */
const HOW = new RegExp(`^(?:${MANNER.join('|')})+(?=.{4})`)
/** Matches 免费 of 体检免费; not 免费 alone. */
const HOW_AT_END = new RegExp(`(?<=.{2})(?:${MANNER.join('|')})+$`)

const BACK: ReadonlySet<string> = new Set(TRAILING)
/** Matches 新增 of 城区新增绿地, 受理 of 热线受理诉求; not of 新增绿地, which nothing stands before. */
const WITHIN = new RegExp(`(?<=^.{2,8}?)(?:${INNER.join('|')})(?=.{2})`)

/** The verb of a name and its thing; undefined where it has none that is known. */
export function deedOf(name: string): Deed | undefined {
  const plain = name.replace(HOW, '')
  return verbInFront(plain) ?? verbBehind(plain) ?? verbWithin(plain)
}

/** The longest verb that a name begins with: 新建大棚. */
function verbInFront(name: string): Deed | undefined {
  for (let length = Math.min(LONGEST, name.length - LEAST); length >= 2; length--) {
    const verb = name.slice(0, length)
    if (LISTS.has(verb)) return told(verb, name.slice(length), 'front')
  }
  return undefined
}

/** The longest verb that a name ends with: 大棚新建, 燃气管道更新改造. */
function verbBehind(name: string): Deed | undefined {
  for (let length = Math.min(LONGEST, name.length - LEAST); length >= 2; length--) {
    const verb = name.slice(-length)
    if (BACK.has(verb)) return told(verb, name.slice(0, -length).replace(HOW_AT_END, ''), 'back')
  }
  return undefined
}

/** The verb behind whose thing it is: 城区新增绿地. */
function verbWithin(name: string): Deed | undefined {
  const found = WITHIN.exec(name)
  if (!found) return undefined
  const [verb] = found
  return told(verb, name.slice(0, found.index) + name.slice(found.index + verb.length), 'inner')
}

function told(verb: string, thing: string, place: Deed['place']): Deed | undefined {
  const lists = LISTS.get(verb)?.filter(({ least = LEAST }) => thing.length >= least) ?? []
  if (lists.length === 0) return undefined
  return { verb, place, lists, thing: worded(thing), contrasts: contrastsIn(thing) }
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
/** 收到行政复议申请 / 行政复议收到申请: by the same verb in another place. */
const SAME_VERB = 0.97
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
  if (from && to) {
    const alike = from.verb === to.verb && from.place === to.place
    if (alike || !together(from, to)) return 0
    return (from.verb === to.verb ? SAME_VERB : OTHER_VERB) * thingLikeness(from, to)
  }
  const deed = from ?? to
  if (!deed || !isLight(deed)) return 0
  // 发放贷款 is no 贷款余额: what the verb says, the other name denies.
  if (compareContrasts(a.contrasts, b.contrasts) === 'conflict') return 0
  const other = from ? b : a
  return OTHER_VERB * thingLikeness(deed, { thing: other, contrasts: other.contrasts })
}

type Thing = Pick<Deed, 'thing' | 'contrasts'>

function thingLikeness(a: Thing, b: Thing): number {
  const contrast = compareContrasts(a.contrasts, b.contrasts)
  return contrast === 'conflict' ? 0 : nameSimilarity(a.thing, b.thing) - narrowerBy(contrast)
}
