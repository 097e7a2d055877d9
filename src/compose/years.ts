// Front matter, configuration and the models of earlier years → addresses of the reports of other years, latest first.
import type { Meta } from '../model/outline.ts'
import type { Publication } from '../model/publication.ts'

/** What is written under 往年报告 wins over the address that an earlier model gives of itself; no year links to itself. */
export function listYears(
  { year: own, extra }: Pick<Meta, 'year' | 'extra'>,
  earlier: readonly { readonly year?: number | undefined; readonly url?: unknown }[],
): Publication['otherYears'] {
  const addresses = new Map<number, string>()
  for (const { year, url } of earlier) {
    if (year !== undefined && typeof url === 'string' && url !== '') addresses.set(year, url)
  }
  const written = Object.hasOwn(extra, 'otherYears') ? extra.otherYears : undefined
  if (typeof written === 'object' && !Array.isArray(written)) {
    for (const [year, url] of Object.entries(written)) {
      if (typeof url === 'string') addresses.set(Number(year), url)
    }
  }
  return [...addresses]
    .filter(([year]) => year !== own)
    .sort(([a], [b]) => b - a)
    .map(([year, url]) => ({ year, url }))
}
