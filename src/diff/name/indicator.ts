// A metric of a model with everything by which it is recognised in another year's model.
import type { MetricSide } from '../../model/changes.ts'
import type { Model, ModelMetric, ModelSection } from '../../model/disclosure.ts'
import type { Basis, Direction, Metric, Period } from '../../model/metric.ts'
import { completeNames } from './complete-name.ts'
import { type Context, contextsOf } from './context.ts'
import { type Name, Names } from './name.ts'
import { ownPlace } from './own-place.ts'
import { directionOf, isGrowth, thingName } from './quantity-name.ts'
import { Surroundings } from './surroundings.ts'
import { tellingNames } from './telling-name.ts'
import { territoryOf } from './territory.ts'
import { type TimeWords, timeWords } from './time-words.ts'
import { amountsBefore, type Reach } from './told-change.ts'
import { Units } from './unit-family.ts'

/** One figure of one year; two are compared, never changed. */
export interface Indicator {
  /** Position in the model, all sections in reading order. */
  readonly index: number
  readonly metric: MetricSide
  readonly section: string
  readonly name: Name
  /** Whether the name was completed from the figure before, its label being too short to be one. */
  readonly completed: boolean
  /** Name, unit family and dimensions: figures of one model that share it are told apart by nothing else. */
  readonly signature: number
  readonly unit: string
  readonly family: string
  /** The value in the unit of reference where there is one; null of a range. */
  readonly amount: number | null
  /** Dimensions of the metric once more: objects of one shape are read many times as fast as those of a file. */
  readonly period: Period | undefined
  readonly role: Metric['role']
  readonly basis: Basis | undefined
  readonly accumulation: Metric['accumulation']
  readonly scope: string | undefined
  /** Of which rank the territory is that it is told of: 市 of 全市. */
  readonly territory: string | undefined
  readonly origin: Metric['origin']
  readonly grouped: 'total' | 'part' | undefined
  /** Where it stands; undefined when the figure was not found in its section's text. */
  readonly context: Context | undefined
  readonly words: Surroundings
  readonly time: TimeWords
  /** An amount of change, or a rate of one that is told as a level: 居民消费价格涨幅2.6%. */
  readonly growth: boolean
  /** Which way an amount of change goes: 减少贫困人口1000万 is a fall. */
  readonly direction: Direction | undefined
  /** What this level was a year before, by the change that is told of it. */
  readonly lastYear: Reach | undefined
  /** Whether it is a mark that was passed, told before what was reached: 突破400亿元大关，达到417亿元. */
  readonly passed: boolean
  /** The id of the level whose change this is, or whose rate of growth told as a name of its own: 产值3.2亿元，增速5.9%. */
  readonly levelId: string | undefined
  /** Of a change the amount of its level. */
  readonly levelAmount: number | undefined
  /** Name of the whole this is a part of, or of the figure before or after it in its section. */
  readonly whole: Name | undefined
  readonly before: Name | undefined
  readonly after: Name | undefined
}

/** All sections of a model in reading order. */
export function sectionsOf(model: Model): readonly ModelSection[] {
  const walk = (section: ModelSection): ModelSection[] => [section, ...section.sections.flatMap(walk)]
  return model.sections.flatMap(walk)
}

/** What the figures of both models share, each made once: names by label, units as they are compared. */
export interface Glossary {
  readonly names: Names
  readonly units: Units
  readonly sentences: Map<string, readonly number[]>
}

/**
 * Names and units of the given models, empty at first; places that they name in their titles are left out of
 * names.
 */
export function glossary(...models: readonly Model[]): Glossary {
  const places = new Set(models.flatMap(ownPlace))
  return { names: new Names([...places]), units: new Units(), sentences: new Map() }
}

/** All metrics of a model in reading order, each with the id of its section. */
export function indicatorsOf(model: Model, shared: Glossary): readonly Indicator[] {
  const indicators: Indicator[] = []
  for (const section of sectionsOf(model)) addSection(indicators, section, shared)
  return indicators
}

function addSection(indicators: Indicator[], section: ModelSection, shared: Glossary): void {
  const { metrics } = section
  const { units } = shared
  const contexts = contextsOf(section)
  const completed = completeNames(metrics, contexts)
  const telling = tellingNames(metrics, completed, contexts)
  const names = namesOf(metrics, completed, shared)
  const levels = new Map(metrics.map((metric) => [metric.id, metric]))
  const toldApart = levelsToldApart(metrics)
  const lastYears = amountsBefore(metrics, levels)
  const totals = totalsOf(metrics, names)
  for (const [i, metric] of metrics.entries()) {
    const name = names[i] ?? shared.names.of('')
    const { change, group } = metric
    const context = contexts[i]
    const time = timeWords(metric, context)
    const family = units.familyOf(metric)
    indicators.push({
      index: indicators.length,
      metric: sideOf(metric, section.id, telling.get(i)),
      section: section.id,
      name,
      completed: completed.has(i),
      signature: signature(metric, name, units.numberOf(family), time.average),
      unit: units.plain(metric.unit),
      family,
      amount: metric.canonical?.value ?? metric.value,
      period: metric.period,
      role: metric.role,
      basis: change?.basis,
      accumulation: metric.accumulation,
      scope: metric.scope,
      territory: territoryOf(metric),
      origin: metric.origin,
      grouped: groupedAs(metric, context),
      context,
      words: new Surroundings(context, metric.label, shared.sentences),
      time,
      growth: isGrowth(metric),
      direction: directionOf(metric),
      lastYear: lastYears.get(metric.id),
      passed: isPassed(metric, metrics[i + 1]),
      levelId: change?.of ?? levelOfRate(metric, metrics[i - 1]) ?? toldApart.get(metric.id),
      levelAmount: levels.get(change?.of ?? '')?.value ?? undefined,
      whole: group?.as === 'part' ? totals.get(group.id) : undefined,
      before: names[i - 1],
      after: names[i + 1],
    })
  }
}

function namesOf(
  metrics: readonly ModelMetric[],
  completed: ReadonlyMap<number, string>,
  { names, units }: Glossary,
): readonly Name[] {
  return metrics.map((metric, i) => names.of(thingName(metric, units.familyOf(metric), completed.get(i))))
}

/** The names of the wholes by the ids of their groups. */
function totalsOf(
  metrics: readonly ModelMetric[],
  names: readonly Name[],
): ReadonlyMap<string, Name | undefined> {
  const totals = metrics.flatMap(({ group }, i) =>
    group?.as === 'total' ? [[group.id, names[i]] as const] : [],
  )
  return new Map(totals)
}

/** Matches 增速 of 产值增速 behind 产值. */
const RATE = /(?<=..)(?:增速|增幅|增长率)$/

function levelOfRate(
  { kind, change, label }: ModelMetric,
  before: ModelMetric | undefined,
): string | undefined {
  if (kind !== 'percentage' || change || !before || before.change || !RATE.test(label)) return undefined
  return before.kind !== 'percentage' && before.label === label.replace(RATE, '') ? before.id : undefined
}

/**
 * 火灾扑救44.8万起，社会救助19.3万起。…火灾扑救、社会救助分别比去年同期增加2.4%、25.4%: by the ids of changes told apart from
 * their levels those, where a section has one of that name and time before.
 */
function levelsToldApart(metrics: readonly ModelMetric[]): ReadonlyMap<string, string> {
  const apart = new Map<string, string>()
  const told = new Map<string, ModelMetric | 'several'>()
  for (const metric of metrics) {
    const { change, label, period, unit, origin } = metric
    const key = `${label} ${period?.start} ${period?.end}`
    if (!change) told.set(key, told.has(key) ? 'several' : metric)
    else if (change.of === undefined && unit === '%' && origin === undefined) {
      const level = told.get(key)
      if (level && level !== 'several' && level.kind !== 'percentage' && level.role === metric.role)
        apart.set(metric.id, level.id)
    }
  }
  return apart
}

function isPassed(
  { approximation, change, label, unit }: ModelMetric,
  behind: ModelMetric | undefined,
): boolean {
  if (approximation !== 'more-than' || change || behind?.change) return false
  return behind?.label === label && behind.unit === unit && behind.approximation === undefined
}

function sideOf(metric: ModelMetric, section: string, name: string | undefined): MetricSide {
  return name === undefined ? { ...metric, section } : { ...metric, section, name }
}

/** Matches 其中#年受理 behind what five years came to: a part by its time alone. */
const ONE_YEAR_OF_MANY = /其中[，、]?(?:#|[今去本当])年/

function groupedAs({ group }: ModelMetric, context: Context | undefined): Indicator['grouped'] {
  return group?.as === 'part' && ONE_YEAR_OF_MANY.test(context?.told ?? '') ? undefined : group?.as
}

const BASES: readonly (Basis | undefined)[] = [
  undefined,
  'year-on-year',
  'period-on-period',
  'previous-year',
  'other',
  'unstated',
]

/** One number for all figures of one name and one set of dimensions: digits of places of their own. */
function signature(
  { change, accumulation, role }: ModelMetric,
  name: Name,
  family: number,
  average: boolean,
): number {
  const basis = BASES.indexOf(change?.basis)
  const gathered = accumulation === 'new' ? 1 : accumulation === 'cumulative' ? 2 : 0
  const dimensions = ((basis * 3 + gathered) * 2 + (role === 'target' ? 1 : 0)) * 2 + (average ? 1 : 0)
  return (family * 2 ** 27 + name.number) * 128 + dimensions
}

/** Name, value and time: two figures of a model with the same say one thing twice. */
export function saying({ metric, name, growth, time }: Indicator): string {
  // A growth target may be told as a change or as a rate: 增长8%, 增长目标8%.
  const { value, low, high, unit, accumulation, period, role, approximation, scope } = metric
  const quantity = `${value}|${low}|${high}|${unit}|${approximation}`
  const when = `${period?.start}|${period?.end}|${role}|${time.base}|${time.average}|${time.since}`
  return `${name.text}|${growth}|${quantity}|${when}|${accumulation}|${scope}`
}
