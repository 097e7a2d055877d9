// `site:` of the configuration → what holds for every page of one site: its identity, its column, its other years. The
// keys are those of the front matter, whose own values win.
// 例：网站名称: 澄岚区人民政府门户网站 → { siteName: `澄岚区人民政府门户网站` }.
import type { Bilingual } from '../model/diagnostic.ts'
import type { MetaValue } from '../model/outline.ts'
import { canonicalKey, KEY_KINDS } from './find-meta-key.ts'
import { EXPECTED, readValue } from './meta-values.ts'

/** By English name, as in `Meta.extra`. */
export type Site = Readonly<Record<string, MetaValue>>

const KEYS: ReadonlySet<string> = new Set([
  ...['siteName', 'siteDomain', 'siteIdCode', 'siteMap', 'sponsor', 'contact', 'icp', 'policeRecord'],
  ...['columnName', 'columnDescription', 'columnKeywords', 'columnType', 'breadcrumb'],
  ...['contentSource', 'author', 'keywords', 'category', 'otherYears'],
])

/** The values, and what is wrong with others by key as written. */
export function readSite(values: Readonly<Record<string, unknown>>): {
  readonly site: Site
  readonly problems: readonly { readonly key: string; readonly message: Bilingual }[]
} {
  const site: Record<string, MetaValue> = {}
  const problems: { key: string; message: Bilingual }[] = []
  for (const [key, raw] of Object.entries(values)) {
    const name = canonicalKey(key)
    const row = name === undefined || !KEYS.has(name) ? undefined : KEY_KINDS.get(name)
    const value = row && readValue(row.kind, raw)
    if (!row) {
      const known = [...KEYS].join(', ')
      const zh = `site 里没有“${key}”这一项；可用 ${known}`
      problems.push({ key, message: { zh, en: `there is no “${key}” in site; there are ${known}` } })
    } else if (value === undefined) {
      const { zh, en } = EXPECTED[row.kind]
      problems.push({ key, message: { zh: `“${key}”应当是${zh}`, en: `“${key}” must be ${en}` } })
    } else site[row.name] = value
  }
  return { site, problems }
}
