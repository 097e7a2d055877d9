// The name of a compared figure as it is shown: a goal says that it is one, since its result has the same name.
// 例：新增养老床位 500张 → 520张；新增养老床位（目标） 450张 → 480张.
import type { MetricChange } from '../model/changes.ts'
import type { Language } from '../model/diagnostic.ts'

export function labelWords({ old, new: next }: MetricChange, lang: Language): string {
  const metric = next ?? old
  const target = metric?.role === 'target' ? (lang === 'zh' ? '（目标）' : ' (target)') : ''
  return `${metric?.label ?? ''}${target}`
}
