// Where a figure stands in the text of its model: the sentence and the words around it, numbers set aside.
// Models carry no offsets, so the figures of a section are looked up in its blocks in their order.
// 例：新增就业2.1万人，失业再就业0.36万人 → around `0.36万人`: before `新增就业#万人，失业再就业`, after ``.
import type { ModelBlock, ModelMetric, ModelSection } from '../../model/disclosure.ts'

/** The surroundings of one figure; lengths are UTF-16 units, numbers in them are #. */
export interface Context {
  /** Words before the figure in its sentence, at most 14, numbers as #. */
  readonly before: string
  /** Words after it, at most 8. */
  readonly after: string
  /** Words after it up to the next mark or figure: 农村人口的安全饮水问题. */
  readonly tail: string
  /** Words before it in its clause, back to the last mark or figure: 中央财政用于救灾的资金. */
  readonly clause: string
  /** Words before it whatever the sentence, at most 22: all that tells what a figure without a name is for. */
  readonly lead: string
  /** Words before it since the last full stop, at most 160: what a verb without its object is about. */
  readonly told: string
  /** Whether it stands in brackets: （含技工学校7所，在校生2.05万人）. */
  readonly inside: boolean
  /** The whole sentence, numbers as #; one string for all figures in it. */
  readonly sentence: string
  /** Where the stretch up to the next full stop begins: one number for all figures between two full stops. */
  readonly period: number
}

/** A sentence is known by its first words; one that never ends would be compared forever. */
const LONGEST = 300
const SENTENCE_END = new Set([...'。；;！!？?\n'].map((mark) => mark.charCodeAt(0)))
const OPENING = new Set([...'（('].map((mark) => mark.charCodeAt(0)))
const CLOSING = new Set([...'）)'].map((mark) => mark.charCodeAt(0)))
const FULL_STOP = '。'.charCodeAt(0)
const LINE_END = 10
/** The words at the end without a mark or a figure in them. */
const CLAUSE = /[^，。；：、！？,;:#\s]*(?:[由从][^，。；：、#]{0,8}#[^，。；：、#]{0,8})?$/
/** Matches 农村人口的安全饮水问题, up to a mark, a digit or a blank. */
const TAIL = /^[^，。；：、！？,;:0-9\s]*/
/** 由每人每年#元提高到 says from where, not what. */
const FROM = /[由从][^由从#]{0,8}#.*$/
/** Matches 35, 38.1, １２; not 三十. */
const NUMBER = /[0-9０-９]+(?:[.．][0-9０-９]+)?/g

/** The contexts of `section.metrics`, one each, in order; undefined where a figure is not found. */
export function contextsOf(section: ModelSection): readonly (Context | undefined)[] {
  const text = section.blocks.map(blockText).join('\n')
  let cursor = 0
  let sentence = new Sentence(text, 0, 0)
  let period = 0
  return section.metrics.map((metric) => {
    const at = findQuantity(text, metric, cursor)
    if (at < 0) return undefined
    period = stretchStart(text, at, cursor) ?? period
    cursor = at + metric.text.length
    if (at < sentence.start || cursor > sentence.end) sentence = sentenceAround(text, at, cursor)
    return new Place(text, at, cursor, sentence, period)
  })
}

/** A figure in its text. Most figures are matched by their ids: what only others need is made when asked for. */
class Place implements Context {
  readonly before: string
  readonly tail: string
  readonly inside: boolean
  readonly period: number
  readonly #text: string
  readonly #at: number
  readonly #end: number
  readonly #sentence: Sentence
  #clause: string | undefined

  constructor(text: string, at: number, end: number, sentence: Sentence, period: number) {
    this.#text = text
    this.#at = at
    this.#end = end
    this.#sentence = sentence
    this.before = this.#within().slice(-14)
    this.tail = TAIL.exec(text.slice(end, Math.min(sentence.end, end + 20)))?.[0] ?? ''
    this.inside = sentence.opensBefore(at)
    this.period = period
  }

  get clause(): string {
    this.#clause ??= clauseOf(this.#within())
    return this.#clause
  }

  get lead(): string {
    return unnumbered(this.#text.slice(Math.max(0, this.#at - 32), this.#at)).slice(-22)
  }

  get told(): string {
    return unnumbered(this.#text.slice(Math.max(this.period, this.#at - 160), this.#at))
  }

  get after(): string {
    return unnumbered(this.#text.slice(this.#end, Math.min(this.#sentence.end, this.#end + 14))).slice(0, 8)
  }

  get sentence(): string {
    return this.#sentence.words
  }

  #within(): string {
    return unnumbered(this.#text.slice(Math.max(this.#sentence.start, this.#at - 32), this.#at))
  }
}

function clauseOf(before: string): string {
  return before.slice(before.search(CLAUSE)).replace(FROM, '')
}

function unnumbered(words: string): string {
  return words.replace(NUMBER, '#')
}

/** After the last full stop or end of line before `at`; undefined when there is none since `from`. */
function stretchStart(text: string, at: number, from: number): number | undefined {
  for (let i = at; i > from; i--) {
    const code = text.charCodeAt(i - 1)
    if (code === FULL_STOP || code === LINE_END) return i
  }
  return undefined
}

class Sentence {
  readonly start: number
  readonly end: number
  readonly #text: string
  #words: string | undefined
  #seen: number
  #open = false

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.start = start
    this.end = end
    this.#seen = start
  }

  /** The whole of it, numbers as #. */
  get words(): string {
    this.#words ??= unnumbered(this.#text.slice(this.start, Math.min(this.end, this.start + LONGEST)))
    return this.#words
  }

  /** Whether a bracket stands open at `at`. Asked from left to right, so that a long sentence is gone through once. */
  opensBefore(at: number): boolean {
    for (; this.#seen < at; this.#seen++) {
      const mark = this.#text.charCodeAt(this.#seen)
      if (OPENING.has(mark)) this.#open = true
      else if (CLOSING.has(mark)) this.#open = false
    }
    return this.#open
  }
}

function findQuantity(text: string, metric: ModelMetric, from: number): number {
  if (metric.text === '') return -1
  let at = text.indexOf(metric.text, from)
  while (at > 0 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at))) {
    at = text.indexOf(metric.text, at + 1)
  }
  return at
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46
}

function sentenceAround(text: string, from: number, to: number): Sentence {
  let start = from
  while (start > 0 && !SENTENCE_END.has(text.charCodeAt(start - 1))) start--
  let end = to
  while (end < text.length && !SENTENCE_END.has(text.charCodeAt(end))) end++
  return new Sentence(text, start, end)
}

/** All words of a block, cells and items apart from each other. */
export function blockText(block: ModelBlock): string {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => item.blocks.map(blockText).join('\n')).join('\n')
    case 'quote':
      return block.blocks.map(blockText).join('\n')
    case 'table':
      return [block.caption ?? '', ...block.rows.map((row) => row.join('\n'))].join('\n')
    case 'figure':
      return block.caption ?? block.alt
    case 'rule':
      return ''
    default:
      return block.text
  }
}
