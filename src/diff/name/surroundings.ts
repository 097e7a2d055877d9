// The words around a figure, as they are compared. Each is made when it is first asked for.
import type { Context } from './context.ts'
import { indicatorKey } from './indicator-key.ts'
import { Name } from './name.ts'
import { bigrams } from './similarity.ts'

/** Matches the end of 试点范围已扩大到, 投入达到, 要覆盖全国: how far it came, not what it is. */
const REACHED =
  /(?:范围|规模)?(?:已经?|将|要|又|再)?(?:扩大|增加|增长|提高|上升|下降|降低|减少|覆盖)?(?:到|至|达到?|为|全国)*$/

/** Matches 涉众型经济犯罪 of 严厉打击涉众型经济犯罪，审结: told right before the clause of the figure, and that clause. */
const KIND =
  /(?:打击|惩治|惩处|严惩|整治|遏制|查处)([^，。；：、#]{2,16}?(?:犯罪|案件|纠纷))[^，。；：、#]{0,4}，([^，。；：#]*)$/

const NONE: readonly number[] = []

/** A kind of cases as names are compared, empty where none is told, and all that is said of its cases behind it. */
interface ToldKind {
  readonly name: string
  readonly clause: string
}

function kindIn(told: string): ToldKind {
  const [, kind = '', clause = ''] = KIND.exec(told) ?? []
  return { name: kind === '' ? '' : indicatorKey(kind).text, clause }
}

/**
 * What stands around one figure: of each way to look at it the words, as a name or as pairs of characters.
 */
export class Surroundings {
  /** Where the figure stands; undefined when it was not found in its section's text. */
  readonly context: Context | undefined
  readonly #label: string
  /** Character pairs of sentences, shared by the figures in one. */
  readonly #sentences: Map<string, readonly number[]>
  #around: readonly number[] | undefined
  #sentence: readonly number[] | undefined
  #lead: readonly number[] | undefined
  #told: string | undefined
  #kind: ToldKind | undefined
  #phrase: Name | undefined
  #whole: Name | undefined
  #tellMore: boolean | undefined

  constructor(context: Context | undefined, label: string, sentences: Map<string, readonly number[]>) {
    this.context = context
    this.#label = label
    this.#sentences = sentences
  }

  /** Whether the clause has words that the label leaves out. */
  get tellMore(): boolean {
    this.#tellMore ??= this.#label.length < (this.context?.clause.length ?? 0)
    return this.#tellMore
  }

  /** Character pairs of the words right before and after it. */
  get around(): readonly number[] {
    this.#around ??= this.context ? bigrams(`${this.context.before}#${this.context.after}`) : NONE
    return this.#around
  }

  /** Character pairs of its sentence. */
  get sentence(): readonly number[] {
    this.#sentence ??= this.#pairsOfSentence(this.context?.sentence ?? '')
    return this.#sentence
  }

  /** Character pairs of the words before it, beyond its sentence. */
  get lead(): readonly number[] {
    this.#lead ??= bigrams(this.context?.lead ?? '')
    return this.#lead
  }

  /** The words since the last full stop as they are compared. */
  get told(): string {
    this.#told ??= indicatorKey(this.context?.told ?? '').text
    return this.#told
  }

  /** Of which kind of cases the clause before it tells, if any. */
  get kind(): ToldKind {
    this.#kind ??= kindIn(this.context?.told ?? '')
    return this.#kind
  }

  /** The words of its clause as a name: what a label that was cut too short or too long leaves unsaid. */
  get phrase(): Name {
    this.#phrase ??= new Name(indicatorKey((this.context?.clause ?? '').replace(REACHED, '')), -1)
    return this.#phrase
  }

  /** The words of its clause and those right behind it: 帮助2010名失业人员实现再就业. */
  get whole(): Name {
    const { clause = '', tail = '' } = this.context ?? {}
    this.#whole ??= tail === '' ? this.phrase : new Name(indicatorKey(clause.replace(REACHED, '') + tail), -1)
    return this.#whole
  }

  #pairsOfSentence(words: string): readonly number[] {
    const pairs = this.#sentences.get(words) ?? bigrams(words)
    this.#sentences.set(words, pairs)
    return pairs
  }
}
