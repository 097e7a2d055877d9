// What tells figures of one label in one section apart where they are shown: 打击毒品犯罪，批捕280人 beside other 批捕.
import type { ModelMetric } from '../../model/disclosure.ts'
import { putUnder } from '../../text/put-under.ts'
import type { Context } from './context.ts'

/** Longer names tell too much. */
const LONGEST = 20
/** Matches 故意杀人、抢劫等 before 严重暴力犯罪: the kind says enough. */
const EXAMPLES = /^.*等(?=.{4})/

/** By position the names that tell more than labels which stand several times; `full` are the completed names. */
export function tellingNames(
  metrics: readonly ModelMetric[],
  full: ReadonlyMap<number, string>,
  contexts: readonly (Context | undefined)[],
): ReadonlyMap<number, string> {
  const counts = new Map<string, number>()
  for (const metric of metrics) counts.set(kindOf(metric), (counts.get(kindOf(metric)) ?? 0) + 1)
  const telling = new Map<number, string>()
  for (const [i, name] of full) {
    const metric = metrics[i]
    if (!metric || metric.change || (counts.get(kindOf(metric)) ?? 0) < 2) continue
    const shown = shorten(name, metric.label)
    if (shown !== undefined) telling.set(i, shown)
  }
  addTopics(telling, metrics, contexts, counts)
  return telling
}

/** 工程464宗，节约资金5.3亿元；采购135宗，节约资金0.2亿元: each is told by what its sentence begins with, where those differ. */
function addTopics(
  telling: Map<number, string>,
  metrics: readonly ModelMetric[],
  contexts: readonly (Context | undefined)[],
  counts: ReadonlyMap<string, number>,
): void {
  const topics = new Map<string, { readonly at: number; readonly topic: string | undefined }[]>()
  let head = 0
  for (const [at, metric] of metrics.entries()) {
    if (contexts[at]?.sentence !== contexts[head]?.sentence) head = at
    if (metric.change || metric.origin === 'table' || (counts.get(kindOf(metric)) ?? 0) < 2) continue
    putUnder(topics, kindOf(metric), { at, topic: topicOf(metrics[head], metric, counts) })
  }
  for (const told of topics.values()) {
    const names = new Set(told.map(({ at, topic }) => telling.get(at) ?? topic))
    if (names.has(undefined) || names.size < told.length) continue
    for (const { at, topic } of told)
      if (topic !== undefined && !telling.has(at)) telling.set(at, `${topic}·${metrics[at]?.label}`)
  }
}

/** The label of a sentence's first figure, where no other figure has it. */
function topicOf(
  head: ModelMetric | undefined,
  metric: ModelMetric,
  counts: ReadonlyMap<string, number>,
): string | undefined {
  if (!head || head === metric || head.change || head.origin === 'table') return undefined
  return head.label.length <= LONGEST_TOPIC && counts.get(kindOf(head)) === 1 ? head.label : undefined
}

const LONGEST_TOPIC = 12

function kindOf({ label, unit, change }: ModelMetric): string {
  return `${label} ${unit} ${change !== undefined}`
}

/** 批捕 and what is told before it, without its examples; undefined where that is no more than the label. */
function shorten(name: string, label: string): string | undefined {
  if (name.length <= label.length || !(name.startsWith(label) || name.endsWith(label))) return undefined
  if (name.endsWith(label)) return name.length > LONGEST ? undefined : name
  const short = name.slice(label.length).replace(EXAMPLES, '')
  return short.length > LONGEST || /^[”’」》、]/.test(short) ? undefined : label + short
}
