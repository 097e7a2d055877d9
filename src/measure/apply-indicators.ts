// The office's own vocabulary over the engine's reading: an alias becomes the canonical name, and a bare
// number gets the unit it is expected in. 例：aliases [细颗粒物年均浓度] → PM2.5平均浓度.
import type { Indicator } from '../model/rule.ts'
import type { Found } from './found.ts'

/** `found` with canonical names and missing units; `indicators` win over what was inferred. */
export function applyIndicators(found: readonly Found[], indicators: readonly Indicator[]): readonly Found[] {
  if (indicators.length === 0) return found
  const byName = new Map<string, Indicator>()
  for (const indicator of [...indicators].reverse()) {
    for (const name of [...indicator.aliases, indicator.name]) byName.set(nameKey(name), indicator)
  }
  return found.map((one) => {
    const indicator = byName.get(nameKey(one.label)) ?? byName.get(nameKey(withoutSubject(one)))
    if (!indicator) return one
    const bare = one.unit === '' && one.kind === 'count' && indicator.unit !== undefined && !one.change
    return { ...one, label: indicator.name, ...(bare ? { unit: indicator.unit ?? '' } : {}) }
  })
}

/** Names are compared without width, case, spaces, quotes and brackets. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’《》()·,、]/g, '')
}

function withoutSubject({ label, subject }: Found): string {
  return subject !== undefined && label.startsWith(subject) ? label.slice(subject.length) : label
}
