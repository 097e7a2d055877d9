// What tells figures of one label in one section apart where they are shown: 打击毒品犯罪，批捕280人 beside other 批捕.
import type { ModelMetric } from '../../model/disclosure.ts'

/** Longer names tell too much. */
const LONGEST = 20
/** Matches 故意杀人、抢劫等 before 严重暴力犯罪: the kind says enough. */
const EXAMPLES = /^.*等(?=.{4})/

/** By position the names that tell more than labels which stand several times; `full` are the completed names. */
export function tellingNames(
  metrics: readonly ModelMetric[],
  full: ReadonlyMap<number, string>,
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
  return telling
}

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
