// This year's metrics beside last year's: the pairs a claim about change can be checked with, and the words of
// both years for the message. What compares the years comes in as data; nothing is matched here.
import type { MetricChange, MetricSide } from '../model/changes.ts'
import type { Bilingual } from '../model/diagnostic.ts'
import type { Disclosure, Model, ModelBlock, ModelMetric, ModelSection } from '../model/disclosure.ts'
import type { LocatedMetric, Quantity } from '../model/metric.ts'
import type { RuleContext } from '../model/rule.ts'
import { sentenceAround } from './scan.ts'

/** The report of the year before, and its figures beside this year's. */
export interface LastYear {
  readonly model: Model
  /** By id of the new metric; only pairs that can be compared and are hardly in doubt. */
  readonly pairs: ReadonlyMap<string, MetricChange & { readonly old: MetricSide; readonly new: MetricSide }>
}

/** A claim is not held against a figure that may be another indicator's. */
const SURE = 0.6

/** The model of the year before the report's, with its pairs; undefined when none was given. */
export function lastYear(
  { meta, metrics }: Disclosure,
  { previous, changes }: RuleContext,
): LastYear | undefined {
  const at = previous.findLastIndex(
    (model) => meta.year === undefined || model.meta.year === undefined || model.meta.year === meta.year - 1,
  )
  const model = previous[at]
  if (!model) return undefined
  const pairs: Pair[] = []
  for (const change of changes[at]?.metrics ?? []) {
    const { old, new: next, comparable, ambiguous, confidence } = change
    if (old && next && comparable && !ambiguous && confidence >= SURE)
      pairs.push([next.id, { ...change, old, new: next }])
  }
  return { model, pairs: new Map([...toldAgain(metrics, pairs), ...pairs]) }
}

type Pair = readonly [string, MetricChange & { readonly old: MetricSide; readonly new: MetricSide }]

/** What was told before under the same name has the same partner: 保有量42万辆 in the summary, and again where it is told how it grew. */
function toldAgain(metrics: readonly LocatedMetric[], pairs: readonly Pair[]): readonly Pair[] {
  const paired = new Map(pairs.map(([, change]) => [factOf(change.new), change]))
  return metrics.flatMap((metric): readonly Pair[] => {
    const change = metric.origin === 'table' || metric.change ? undefined : paired.get(factOf(metric))
    return change && change.new.id !== metric.id ? [[metric.id, change]] : []
  })
}

/** What is told of what: two figures of one name, time and amount tell one thing. */
function factOf({ label, subject, value, unit, approximation, role, period }: ModelMetric): string {
  return [label, subject, value, unit, approximation, role, period?.start, period?.end].join('\n')
}

/** The text with last year told as 上年 wherever it is told by its number, at the same offsets: 是2021年的1.2倍 in a report on 2022. */
export function namedLast({ source, meta }: Disclosure): string {
  return meta.year === undefined ? source.text : source.text.replaceAll(`${meta.year - 1}年`, '　　　上年')
}

/** Whether two units are one, or counted by one word or another: 演出29场次，比上年多3场, 志愿者1580名，增加120人. */
export function countsAlike({ unit: a, kind }: Quantity, { unit: b }: Quantity): boolean {
  if (a === b) return true
  return kind === 'count' && (a.startsWith(b) || b.startsWith(a) || (PEOPLE.has(a) && PEOPLE.has(b)))
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位'])

/** Labels the front matter declares restated; `*` for all of them (`restated: true`). */
function restatedLabels({ meta }: Disclosure): readonly string[] {
  const declared = meta.extra.restated
  if (declared === true) return ['*']
  if (typeof declared === 'string') return [declared]
  return Array.isArray(declared) ? declared.filter((label): label is string => typeof label === 'string') : []
}

/**
 * Whether last year's figure under `label` was revised since, as the front matter says: a claim need not fit
 * it.
 */
export function isRestated(disclosure: Disclosure, label: string): boolean {
  return restatedLabels(disclosure).some(
    (name) => name === '*' || label.includes(name) || name.includes(label),
  )
}

/** Matches words of a longer stretch than a year, and of another base: 五年来, 改革前, 较上半年. */
const OTHER_BASE =
  /年来|期间|以来|年均|累计|\d{4}年|[一二三四五六七八九十]年|之?前|原来|过去|年初|同期|[比较](?:上半年|上个?月|[上一二三]季度)/

/**
 * Whether the base of 由35%提高到45% is not last year's figure: it is dated otherwise, or its sentence speaks of a
 * longer stretch than a year or of another year than the report's.
 */
export function isOfOtherBase(disclosure: Disclosure, base: LocatedMetric, level: LocatedMetric): boolean {
  const [from, to] = [base, level].map(({ period }) => period && Number(period.end.slice(0, 4)))
  if (from !== undefined && to !== undefined && from < to - 1) return true
  const words = sentenceOf(disclosure, base)
  return OTHER_BASE.test(words.replace(`${disclosure.meta.year}年`, '').replace('一年来', ''))
}

/** The sentence around a metric of this year, at most 80 characters. */
export function sentenceOf({ source }: Disclosure, { span }: Pick<LocatedMetric, 'span'>): string {
  const { start, end } = sentenceAround(source.text, span.start)
  return shorten(source.text.slice(start, end))
}

/** The sentence of last year's model that states the metric; its label and text where none is found. */
export function oldSentence(model: Model, metric: MetricSide): string {
  const section = findSection(model.sections, metric.section)
  let best = `${metric.label}${metric.text}`
  let most = 0
  for (const text of section ? textsOf(section.blocks) : []) {
    for (let at = text.indexOf(metric.text); at >= 0; at = text.indexOf(metric.text, at + 1)) {
      const { start, end } = sentenceAround(text, at)
      const sentence = text.slice(start, end)
      const shared = sharedWords(sentence, metric.label)
      if (shared <= most) continue
      most = shared
      best = shorten(sentence)
    }
  }
  return best
}

/** A figure's sentences of both years, for the end of a message. */
export function bothSentences(
  disclosure: Disclosure,
  metric: Pick<LocatedMetric, 'span'>,
  model: Model,
  old: MetricSide,
): Bilingual {
  const [now, then] = [sentenceOf(disclosure, metric), oldSentence(model, old)]
  return { zh: `今年“${now}”，上年“${then}”`, en: `This year: “${now}”; last year: “${then}”` }
}

/** All paragraphs of a section's blocks, lists and quotes included. */
export function textsOf(blocks: readonly ModelBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph' || block.type === 'heading') return [block.text]
    if (block.type === 'quote') return textsOf(block.blocks)
    return block.type === 'list' ? block.items.flatMap((item) => textsOf(item.blocks)) : []
  })
}

/** The tree of a model's sections, flat. */
export function modelSections(sections: readonly ModelSection[]): readonly ModelSection[] {
  return sections.flatMap((section) => [section, ...modelSections(section.sections)])
}

function findSection(sections: readonly ModelSection[], id: string): ModelSection | undefined {
  return modelSections(sections).find((section) => section.id === id)
}

/** How many pairs of neighbouring characters of the label stand in the sentence; 1 for a label of one character. */
function sharedWords(sentence: string, label: string): number {
  if (label.length < 2) return 1
  let shared = 0
  for (let i = 0; i + 2 <= label.length; i++) if (sentence.includes(label.slice(i, i + 2))) shared++
  return shared
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, '')
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}
