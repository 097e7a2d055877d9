// A metric that neither its sentence nor a heading names gets the noun of its kind, so that every metric has a
// label and an id. 例：共有5家 → 家数; 增长3% → 比率.
import type { Kind } from '../model/metric.ts'

const NOUNS: Readonly<Record<Kind, string>> = {
  count: '数量',
  percentage: '比率',
  'percentage-point': '百分点',
  multiple: '倍数',
  measure: '数值',
  money: '金额',
  rank: '位次',
  duration: '时长',
  index: '指数',
}

/** The label as it is, or, when it is empty, what an official table would call a figure of this kind. */
export function named<Figure extends { readonly label: string; readonly kind: Kind; readonly unit: string }>(
  figure: Figure,
): Figure {
  if (figure.label !== '') return figure
  const { kind, unit } = figure
  return {
    ...figure,
    label: kind === 'count' && unit !== '' ? `${unit.replace(/^口人$/, '人')}数` : NOUNS[kind],
  }
}
