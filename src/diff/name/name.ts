// The name of an indicator with everything names are compared by. Most figures are matched by their ids: what only
// others need is made when it is first asked for.
import { HOLLOW_WORDS } from '../lexicon/heads.ts'
import { type Deed, deedOf } from './deed.ts'
import { coverageOf, type IndicatorKey, indicatorKey } from './indicator-key.ts'
import { bigrams, type Contrast, contrastsIn, sortedChars, type Worded } from './similarity.ts'

/** Matches 人均gdp, 每万人发明专利, 单位gdp能耗, 财政补助标准; not 千万人次. */
const PER_HEAD = /[人户]均|每[人户名百千万]|^万人(?!次)|^万元|^单位gdp|补助标准$|财政补助$|低保标准$/
/** Matches 中央预算内投资, a line of the budget whatever the words it is made of. */
const BUDGET_LINE = /预算内投资/

/** Matches 钢产, 粮产, 造林, 出口, 拘留: two characters that name a thing. */
const PRODUCT = /^(?:[^生投水]产|拘留|抗诉|追捕|追诉|造林|出口|进口|发电|用电)$/

/** Matches 公园总数, 图书总量: all there are of a thing, however short its name. */
const ALL = /^.{2,}总[数量]$/

/** Matches 用于这些方面支出, whose name stands in the sentence before. */
const PRONOUN = /(?:^|财政|用于|这些|上述|以上)方面|^[这此该]/
/** Matches “一网通办”, by which a thing is known. */
const QUOTED = /(?<=[“"「])[^“”"「」]{2,12}(?=[”"」])/g
/** Matches 安排, 惠及 wherever they stand. */
const HOLLOW = new RegExp(HOLLOW_WORDS.join('|'), 'g')

/**
 * Compared by what its getters tell; one object for all figures of one label, so that `===` is the quickest
 * comparison.
 */
export class Name implements Worded {
  /** What is compared. */
  readonly text: string
  /** One number for all names of one text. */
  readonly number: number
  /** Stated for each head, household or unit: 人均, 每万人. */
  readonly perHead: boolean
  /** Whether it names no thing: 安排资金, 惠及, 拿出. */
  readonly hollow: boolean
  /** Of one or two characters: 省, 支出. Not 钢产, which is 钢产量 without its ending. */
  readonly short: boolean
  /** What its label quotes: 一网通办 of “一网通办”事项. */
  readonly quoted: readonly string[]
  readonly #key: IndicatorKey
  #chars: readonly number[] | undefined
  #pairs: readonly number[] | undefined
  #purpose: readonly number[] | undefined
  #contrasts: readonly Contrast[] | undefined
  #coverage: string | undefined
  #deed: Deed | 'none' | undefined

  constructor(key: IndicatorKey, number: number, label = '') {
    this.quoted = label.match(QUOTED) ?? []
    this.#key = key
    this.text = key.text
    this.number = number
    this.perHead = PER_HEAD.test(key.text)
    this.short = key.text.length < 3 && !PRODUCT.test(key.text) && !ALL.test(label)
    this.hollow =
      PRONOUN.test(key.text) || (key.text.replace(HOLLOW, '').length < 2 && !BUDGET_LINE.test(key.text))
  }

  /** Character pairs of the thing that money is given for: 社会保障 of 社会保障资金. */
  get purpose(): readonly number[] {
    this.#purpose ??= bigrams(this.text.replace(HOLLOW, ''))
    return this.#purpose
  }

  get chars(): readonly number[] {
    this.#chars ??= sortedChars(this.text)
    return this.#chars
  }

  get pairs(): readonly number[] {
    this.#pairs ??= bigrams(this.text)
    return this.#pairs
  }

  /** What is done, and to what, where it is told by a verb that others may stand for. */
  get deed(): Deed | undefined {
    this.#deed ??= deedOf(this.text) ?? 'none'
    return this.#deed === 'none' ? undefined : this.#deed
  }

  get contrasts(): readonly Contrast[] {
    this.#contrasts ??= contrastsIn(this.text)
    return this.#contrasts
  }

  /** Words of coverage (规上, 全社会 …), also those in brackets: a difference is one of 口径. */
  get coverage(): string {
    this.#coverage ??= coverageOf(this.#key).join()
    return this.#coverage
  }
}

/** Whether both names quote names that have nothing in common: “上海标准” / “上海品牌”新增, “一网通办” / “最多跑一次”事项. */
export function quotesApart({ quoted: a }: Name, { quoted: b }: Name): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => alike(one, other)))
}

/** 高效办成一件事 and 一件事, 保交楼 and 保交房 may be one. */
function alike(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true
  const shared = [...a].filter((char) => b.includes(char)).length
  return shared > QUOTED_ALIKE * Math.max(a.length, b.length)
}

const QUOTED_ALIKE = 0.5

/** Names by label, each made once for both models, without the name of the place that both are about. */
export class Names {
  readonly #places: readonly string[]
  readonly #byLabel = new Map<string, Name>()
  readonly #numbers = new Map<string, number>()

  constructor(places: readonly string[]) {
    this.#places = places
  }

  of(label: string): Name {
    const known = this.#byLabel.get(label)
    if (known) return known
    const key = indicatorKey(this.#unplaced(label))
    const number = this.#numbers.get(key.text) ?? this.#numbers.size
    this.#numbers.set(key.text, number)
    const name = new Name(key, number, label)
    this.#byLabel.set(label, name)
    return name
  }

  #unplaced(label: string): string {
    const rest = this.#places.reduce((words, place) => words.replaceAll(place, ''), label)
    return rest.length < 2 ? label : rest
  }
}
