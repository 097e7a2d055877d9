// A metric of a model with everything by which it is recognised in another year's model.

import type { MetricSide } from '../model/changes.ts'
import type { Model, ModelMetric, ModelSection } from '../model/disclosure.ts'
import { completeNames } from './complete-name.ts'
import { type Context, contextsOf } from './context.ts'
import { type IndicatorKey, indicatorKey } from './indicator-key.ts'
import { HOLLOW_WORDS } from './lexicon/heads.ts'
import { bigrams, contrastsIn } from './similarity.ts'
import { type TimeWords, timeWords } from './time-words.ts'
import { plainUnit, unitFamily } from './unit-family.ts'

export interface Name extends IndicatorKey {
  readonly pairs: Float64Array
  readonly contrasts: readonly string[]
  /** Stated for each head, household or unit: 人均, 每万人. */
  readonly perHead: boolean
  /** Whether it names no thing: 安排资金, 惠及, 拿出. */
  readonly hollow: boolean
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
  /** Character pairs of the words around it and of its sentence; made when first asked for. */
  readonly around: () => Float64Array
  readonly sentence: () => Float64Array
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
      pairs: bigrams(text),
      contrasts: contrastsIn(text),
      perHead: PER_HEAD.test(text),
      hollow: PRONOUN.test(text) || text.replace(HOLLOW, '').length < 2,
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
    nameOf(grown(metric, completed.get(i) ?? fullLabel(metric))),
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
    indicators.push({
      index: indicators.length,
      metric: { ...metric, section: section.id },
      name,
      completed: completed.has(i),
      signature: `${name.text}|${family}|${change?.basis}|${accumulation}|${role}|${time.average}`,
      unit: plainUnit(metric.unit),
      family,
      time,
      growth: change !== undefined || isGrowthRate(metric),
      ...surroundings(contexts[i], sentences),
      ...(whole ? { whole } : {}),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    })
  }
}

/** Matches 居民消费价格涨幅, 广义货币增长目标; the rest is what grows. */
const GROWTH = /(?<!经济)(?<=...)(?:增长预期目标|预期增长目标|增长目标|增长率|增长速度|增速|增幅|涨幅)$/

function isGrowthRate({ change, kind, label }: ModelMetric): boolean {
  return !change && kind === 'percentage' && GROWTH.test(label)
}

/** The name of what grows, which next year's 上涨2% has alone. */
function grown(metric: ModelMetric, label: string): string {
  return isGrowthRate(metric) ? label.replace(GROWTH, '') : label
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
): Pick<Indicator, 'context' | 'around' | 'sentence'> {
  return {
    context,
    around: lazily(() => bigrams(context ? `${context.before}#${context.after}` : '')),
    sentence: lazily(() => {
      const words = context?.sentence ?? ''
      const pairs = sentences.get(words) ?? bigrams(words)
      sentences.set(words, pairs)
      return pairs
    }),
  }
}
