// A metric of a model with everything by which it is recognised in another year's model.

import type { MetricSide } from '../model/changes.ts'
import type { Model, ModelMetric, ModelSection } from '../model/disclosure.ts'
import type { Direction } from '../model/metric.ts'
import { completeNames } from './complete-name.ts'
import { type Context, contextsOf } from './context.ts'
import { type IndicatorKey, indicatorKey } from './indicator-key.ts'
import { HOLLOW_WORDS } from './lexicon/heads.ts'
import { bigrams, contrastsIn, type Worded, worded } from './similarity.ts'
import { type TimeWords, timeWords } from './time-words.ts'
import { plainUnit, unitFamily } from './unit-family.ts'

export interface Name extends IndicatorKey, Worded {
  readonly pairs: Float64Array
  readonly contrasts: readonly string[]
  /** Stated for each head, household or unit: 人均, 每万人. */
  readonly perHead: boolean
  /** Whether it names no thing: 安排资金, 惠及, 拿出. */
  readonly hollow: boolean
}

export interface Phrase extends Worded {
  readonly hollow: boolean
  readonly contrasts: readonly string[]
}

export interface Indicator {
  /** Position in the model, all sections in reading order. */
  readonly index: number
  readonly metric: MetricSide
  readonly name: Name
  /** Whether the name was completed from the figure before, its label being too short to be one. */
  readonly completed: boolean
  /** Name, unit family and dimensions: figures of one model that share it are told apart by nothing else. */
  readonly signature: string
  readonly unit: string
  readonly family: string
  /** Where it stands; undefined when the figure was not found in its section's text. */
  readonly context: Context | undefined
  readonly time: TimeWords
  /** An amount of change, or a rate of one that is told as a level: 居民消费价格涨幅2.6%. */
  readonly growth: boolean
  /** Which way an amount of change goes: 减少贫困人口1000万 is a fall. */
  readonly direction: Direction | undefined
  /** Character pairs of the words around it and of its sentence; made when first asked for. */
  readonly around: () => Float64Array
  readonly sentence: () => Float64Array
  /** The words of its clause as a name: what a label that was cut too short or too long leaves unsaid. */
  readonly phrase: () => Phrase
  /** Character pairs of the words before it, beyond its sentence. */
  readonly lead: () => Float64Array
  /** Name, value and time: two figures of a model with the same say one thing twice. */
  readonly saying: string
  /** Name of the whole this is a part of, or of the figure before it in its section. */
  readonly whole?: Name
  readonly before?: Name
  readonly after?: Name
}

/** Matches 人均gdp, 每万人发明专利, 单位gdp能耗; not 千万人次. */
const PER_HEAD = /[人户]均|每[人户名百千万]|^万人(?!次)|^万元|^单位gdp/

/** Matches 用于这些方面支出, whose name stands in the sentence before. */
const PRONOUN = /(?:^|财政|用于|这些|上述|以上)方面|^[这此该]/
const HOLLOW = new RegExp(HOLLOW_WORDS.join('|'), 'g')

function isHollow(text: string): boolean {
  return PRONOUN.test(text) || text.replace(HOLLOW, '').length < 2
}

/** Matches the end of 试点范围已扩大到, 投入达到, 要覆盖全国: how far it came, not what it is. */
const REACHED =
  /(?:范围|规模)?(?:已经?|将|要|又|再)?(?:扩大|增加|增长|提高|上升|下降|降低|减少|覆盖)?(?:到|至|达到?|为|全国)*$/

/** All sections of a model in reading order. */
export function sectionsOf(model: Model): readonly ModelSection[] {
  const walk = (section: ModelSection): ModelSection[] => [section, ...section.sections.flatMap(walk)]
  return model.sections.flatMap(walk)
}

/** All metrics of a model in reading order, each with the id of its section. */
export function indicatorsOf(model: Model): readonly Indicator[] {
  const nameOf = namer()
  const sentences = new Map<string, Float64Array>()
  const indicators: Indicator[] = []
  for (const section of sectionsOf(model)) addSection(indicators, section, nameOf, sentences)
  return indicators
}

/** Names by label, each made once. */
function namer(): (label: string) => Name {
  const names = new Map<string, Name>()
  return (label) => {
    const known = names.get(label)
    if (known) return known
    const key = indicatorKey(label)
    const { text } = key
    const name = {
      ...key,
      ...worded(text),
      pairs: bigrams(text),
      contrasts: contrastsIn(text),
      perHead: PER_HEAD.test(text),
      hollow: isHollow(text),
    }
    names.set(label, name)
    return name
  }
}

function addSection(
  indicators: Indicator[],
  section: ModelSection,
  nameOf: (label: string) => Name,
  sentences: Map<string, Float64Array>,
): void {
  const contexts = contextsOf(section)
  const completed = completeNames(section.metrics, contexts)
  const names = section.metrics.map((metric, i) =>
    nameOf(grown(metric, measured(metric, completed.get(i) ?? fullLabel(metric)))),
  )
  const totals = new Map<string, Name | undefined>()
  for (const [i, { group }] of section.metrics.entries())
    if (group?.as === 'total') totals.set(group.id, names[i])
  for (const [i, metric] of section.metrics.entries()) {
    const whole = metric.group?.as === 'part' ? totals.get(metric.group.id) : undefined
    const name = names[i] ?? nameOf('')
    const [before, after] = [names[i - 1], names[i + 1]]
    const family = unitFamily(metric)
    const time = timeWords(metric, contexts[i])
    const { change, accumulation, role } = metric
    const growing = change !== undefined || isGrowthRate(metric) || isReduction(metric) || isAddition(metric)
    indicators.push({
      index: indicators.length,
      metric: { ...metric, section: section.id },
      name,
      completed: completed.has(i),
      signature: `${name.text}|${family}|${change?.basis}|${accumulation}|${role}|${time.average}`,
      unit: plainUnit(metric.unit),
      family,
      time,
      growth: growing,
      direction: change?.direction ?? (isReduction(metric) ? 'down' : undefined),
      saying: saying(metric, name, growing, time),
      ...surroundings(contexts[i], sentences),
      ...(whole ? { whole } : {}),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    })
  }
}

/** Matches 居民消费价格涨幅, 广义货币增长目标; the rest is what grows. */
const GROWTH =
  /(?<!经济)(?<=...)(?:增长预期目标|预期增长目标|增长目标|增长率|增长速度|增速|增幅|涨幅)(?:拟?定)?$/

function isGrowthRate({ change, kind, label }: ModelMetric): boolean {
  return !change && kind === 'percentage' && GROWTH.test(label)
}

/** Matches 再减少农村贫困人口 (1000万), which next year's 农村贫困人口减少 tells as a change. */
const REDUCTION = /^(?:再|又|共|累计|净)*(?:减少|削减|压减)(?=..)/

function isReduction({ change, kind, label, origin }: ModelMetric): boolean {
  return !change && origin !== 'table' && (kind === 'count' || kind === 'money') && REDUCTION.test(label)
}

/** Matches 增加建设投资 (100亿元): an amount added, not what is invested. */
const ADDITION = /^(?:再|又|同时|净)*增加(?=..)/

function isAddition({ change, kind, label }: ModelMetric): boolean {
  return !change && kind === 'money' && ADDITION.test(label)
}

/** The name of what grows or shrinks, which next year's 上涨2% has alone. */
function grown(metric: ModelMetric, label: string): string {
  if (isReduction(metric)) return label.replace(REDUCTION, '')
  if (isAddition(metric)) return label.replace(ADDITION, '')
  return isGrowthRate(metric) ? label.replace(GROWTH, '') : label
}

/** What only the unit says: 完成绿化130万平方米 is an area, 机场吞吐量222万人次 counts passengers. */
function measured(metric: ModelMetric, label: string): string {
  if (metric.change !== undefined || metric.origin === 'table') return label
  const family = unitFamily(metric)
  if (family === 'm2' && label.length === 2) return `${label}面积`
  return family === '人次' && !/旅客|客运/.test(label) ? label.replace(/年?吞吐量$/, '旅客吞吐量') : label
}

/** A growth target may be told as a change or as a rate: 增长8%, 增长目标8%. */
function saying(metric: ModelMetric, { text }: Name, growth: boolean, time: TimeWords): string {
  const { value, low, high, unit, accumulation, period, role, approximation, scope } = metric
  const quantity = `${value}|${low}|${high}|${unit}|${approximation}`
  const when = `${period?.start}|${period?.end}|${role}|${time.base}|${time.average}|${time.since}`
  return `${text}|${growth}|${quantity}|${when}|${accumulation}|${scope}`
}

/** The label with whom it is stated of: 城镇居民 + 人均可支配收入. */
function fullLabel(metric: ModelMetric): string {
  return metric.subject && !metric.label.includes(metric.subject)
    ? metric.subject + metric.label
    : metric.label
}

/** Computed once, and only if asked for: most figures are matched by id alone. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function surroundings(
  context: Context | undefined,
  sentences: Map<string, Float64Array>,
): Pick<Indicator, 'context' | 'around' | 'sentence' | 'phrase' | 'lead'> {
  return {
    context,
    phrase: lazily(() => {
      const { text } = indicatorKey((context?.clause ?? '').replace(REACHED, ''))
      return { ...worded(text), hollow: isHollow(text), contrasts: contrastsIn(text) }
    }),
    lead: lazily(() => bigrams(context?.lead ?? '')),
    around: lazily(() => bigrams(context ? `${context.before}#${context.after}` : '')),
    sentence: lazily(() => {
      const words = context?.sentence ?? ''
      const pairs = sentences.get(words) ?? bigrams(words)
      sentences.set(words, pairs)
      return pairs
    }),
  }
}
