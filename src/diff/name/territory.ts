// The territory that a figure is told of by its rank: 全市办件量 and 全区办件量 are two figures of one report.
import type { ModelMetric } from '../../model/disclosure.ts'

/** Matches 全市, 我市, 本市 in front of a subject: 全市法院; not 市本级, 城区. */
const WHOLE = /^[全我本]([国省市县区州旗盟])/

/** 市 of 全市, 我市; undefined where the text names none, which is its own. */
export function territoryOf({ subject }: Pick<ModelMetric, 'subject'>): string | undefined {
  return WHOLE.exec(subject ?? '')?.[1]
}

/** Whether two figures are told of two territories. */
export function territoriesApart(
  { territory: a }: { readonly territory: string | undefined },
  { territory: b }: { readonly territory: string | undefined },
): boolean {
  return a !== undefined && b !== undefined && a !== b
}
