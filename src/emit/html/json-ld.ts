// The page for machines: a schema.org Report that mentions an Observation a metric, with the metric's anchor.
import type { Fact, Publication } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import { extraText } from './meta-values.ts'
import { fragment, safeUrl } from './safe.ts'
import { pageTitle } from './title-block.ts'

type Json =
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }
  | undefined

/** JSON text, keys in a fixed order. `model` names the JSON file beside the page. */
export function jsonLd(publication: Publication, anchors: Anchors, model: string | undefined): string {
  const { meta, lang } = publication
  // Cells of tables are data too, but too many for a page: the model, which the page links, has them all.
  const facts = publication.facts.filter(({ metric }) => metric.origin !== 'table')
  const issuers = meta.issuers ?? (meta.issuer ? [meta.issuer] : [])
  const offices = issuers.map((name) => ({ '@type': 'GovernmentOrganization', name }))
  const site = extraText(meta, 'siteName')
  const report: Json = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: pageTitle(publication),
    alternativeHeadline: meta.subtitle,
    inLanguage: lang,
    url: safeUrl(extraText(meta, 'url') ?? '') || undefined,
    reportNumber: meta.docNumber,
    author: offices.length > 0 ? offices : undefined,
    publisher: offices[0],
    dateCreated: meta.date,
    dateModified: extraText(meta, 'updated'),
    datePublished: extraText(meta, 'publishDate')?.slice(0, 10),
    temporalCoverage: meta.period ? `${meta.period.start ?? '..'}/${meta.period.end}` : undefined,
    description: extraText(meta, 'description'),
    keywords: extraText(meta, 'keywords'),
    isPartOf: site === undefined ? undefined : { '@type': 'WebSite', name: site },
    encoding:
      model === undefined
        ? undefined
        : {
            '@type': 'MediaObject',
            contentUrl: encodeURIComponent(model),
            encodingFormat: 'application/json',
          },
    mentions: facts.length > 0 ? facts.map((fact) => observation(fact, anchors)) : undefined,
  }
  return JSON.stringify(report)
}

function observation({ metric, label }: Fact, anchors: Anchors): Json {
  const { period } = metric
  return {
    '@type': 'Observation',
    '@id': fragment(anchors.metric(metric.id)),
    name: label,
    observationAbout: metric.subject === undefined ? undefined : { '@type': 'Thing', name: metric.subject },
    observationDate: period?.end,
    observationPeriod: period?.start === undefined ? undefined : `${period.start}/${period.end}`,
    value: metric.value ?? undefined,
    minValue: metric.low,
    maxValue: metric.high,
    unitText: metric.unit === '' ? undefined : metric.unit,
  }
}
