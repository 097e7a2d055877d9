// A metric of a model with everything by which it is recognised in another year's model.

import type { MetricSide } from '../model/changes.ts'
import type { Model, ModelMetric, ModelSection } from '../model/disclosure.ts'
import { type Context, contextsOf } from './context.ts'
import { type IndicatorKey, indicatorKey } from './indicator-key.ts'
import { bigrams, contrastsIn } from './similarity.ts'
import { plainUnit, unitFamily } from './unit-family.ts'

export interface Name extends IndicatorKey {
  readonly pairs: Float64Array
  readonly contrasts: readonly string[]
}

export interface Indicator {
  /** Position in the model, all sections in reading order. */
  readonly index: number
  readonly metric: MetricSide
  readonly name: Name
  readonly unit: string
  readonly family: string
  /** Where it stands; undefined when the figure was not found in its section's text. */
  readonly context: Context | undefined
  /** Character pairs of the words around it and of its sentence; made when first asked for. */
  readonly around: () => Float64Array
  readonly sentence: () => Float64Array
  /** Name of the whole this is a part of, or of the figure before it in its section. */
  readonly whole?: Name
  readonly before?: Name
  readonly after?: Name
}

/** All sections of a model in reading order. */
export function sectionsOf(model: Model): readonly ModelSection[] {
  const walk = (section: ModelSection): ModelSection[] => [section, ...section.sections.flatMap(walk)]
  return model.sections.flatMap(walk)
}

/** All metrics of a model in reading order, each with the id of its section. */
export function indicatorsOf(model: Model): readonly Indicator[] {
  const names = new Map<string, Name>()
  const nameOf = (label: string): Name => {
    const known = names.get(label)
    if (known) return known
    const key = indicatorKey(label)
    const name = { ...key, pairs: bigrams(key.text), contrasts: contrastsIn(key.text) }
    names.set(label, name)
    return name
  }
  const sentences = new Map<string, Float64Array>()
  const indicators: Indicator[] = []
  for (const section of sectionsOf(model)) {
    const contexts = contextsOf(section)
    const totals = new Map<string, string>()
    for (const metric of section.metrics) {
      if (metric.group?.as === 'total') totals.set(metric.group.id, fullLabel(metric))
    }
    for (const [i, metric] of section.metrics.entries()) {
      const total = metric.group?.as === 'part' ? totals.get(metric.group.id) : undefined
      const before = section.metrics[i - 1]
      const after = section.metrics[i + 1]
      const side: MetricSide = { ...metric, section: section.id }
      indicators.push({
        index: indicators.length,
        metric: side,
        name: nameOf(fullLabel(metric)),
        unit: plainUnit(metric.unit),
        family: unitFamily(metric),
        ...surroundings(contexts[i], sentences),
        ...(total === undefined ? {} : { whole: nameOf(total) }),
        ...(before === undefined ? {} : { before: nameOf(fullLabel(before)) }),
        ...(after === undefined ? {} : { after: nameOf(fullLabel(after)) }),
      })
    }
  }
  return indicators
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
