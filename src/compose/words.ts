// Fixed words of the outputs by key, in the language of the template; the template's `wording` wins.
// 例：`word(template, 'metricTable')` → `指标一览表`.
import type { Language } from '../model/diagnostic.ts'
import type { GeneratedWord } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import { type ChangeTerms, TERMS } from '../text/change-words.ts'

const CHINESE = {
  metricTable: '指标一览表',
  keyFigures: '主要数据',
  charts: '图表',
  contents: '目录',
  table: '表',
  figure: '图',
  attachment: '附件',
  inTables: '正文表格中的数据不再重列',
  order: '序号',
  metric: '指标',
  value: '数值',
  unit: '单位',
  period: '统计时段',
  section: '所在部分',
  previous: '上年',
  change: '比上年增减',
  yearSuffix: '年',
  incomparablePeriod: TERMS.zh.reasons.period,
  incomparableUnit: TERMS.zh.reasons.unit,
  incomparableApproximation: TERMS.zh.reasons.approximation,
  incomparableScope: TERMS.zh.reasons.scope,
  incomparable: TERMS.zh.incomparable,
  unchanged: TERMS.zh.unchanged,
  rangeChanged: TERMS.zh.range,
  points: TERMS.zh.points,
  target: '目标',
  copies: '抄送',
  issued: '印发',
  signer: '签发人',
  file: '文件',
} as const

/** Name of a fixed word, under which a template may word it otherwise. */
export type WordKey = keyof typeof CHINESE

/** All keys of the words that compose says. */
export const WORD_KEYS = Object.keys(CHINESE) as readonly WordKey[]

const ENGLISH: Readonly<Record<WordKey, string>> = {
  metricTable: 'Indicators',
  keyFigures: 'Key figures',
  charts: 'Charts',
  contents: 'Contents',
  table: 'Table ',
  figure: 'Figure ',
  attachment: 'Attachment ',
  inTables: 'Figures that stand in tables of the text are not listed again',
  order: 'No.',
  metric: 'Indicator',
  value: 'Value',
  unit: 'Unit',
  period: 'Period',
  section: 'Section',
  previous: 'Previous year',
  change: 'Change',
  yearSuffix: '',
  incomparablePeriod: TERMS.en.reasons.period,
  incomparableUnit: TERMS.en.reasons.unit,
  incomparableApproximation: TERMS.en.reasons.approximation,
  incomparableScope: TERMS.en.reasons.scope,
  incomparable: TERMS.en.incomparable,
  unchanged: TERMS.en.unchanged,
  rangeChanged: TERMS.en.range,
  points: TERMS.en.points,
  target: 'target',
  copies: 'Copies',
  issued: 'issued',
  signer: 'Signed by',
  file: '',
}

const GENERATED: readonly GeneratedWord[] = [
  'contents',
  'keyFigures',
  'charts',
  'metricTable',
  'order',
  'metric',
  'value',
  'unit',
  'period',
  'previous',
  'change',
]

/** The words of all that the compiler adds; `heads` are those of last year's columns where there are any. */
export function generatedWords(
  template: Pick<Template, 'lang' | 'wording'>,
  heads: Partial<Record<GeneratedWord, string>> = {},
): Readonly<Record<GeneratedWord, string>> {
  const rows = GENERATED.map((key) => [key, heads[key] ?? word(template, key)] as const)
  return Object.fromEntries(rows) as Record<GeneratedWord, string>
}

/** Chinese unless English. */
export function languageOf({ lang }: Pick<Template, 'lang'>): Language {
  return lang.startsWith('en') ? 'en' : 'zh'
}

/** The words of a change, the template's own among them. */
export function changeTerms(template: Pick<Template, 'lang' | 'wording'>): ChangeTerms {
  return {
    ...TERMS[languageOf(template)],
    reasons: {
      period: word(template, 'incomparablePeriod'),
      unit: word(template, 'incomparableUnit'),
      approximation: word(template, 'incomparableApproximation'),
      scope: word(template, 'incomparableScope'),
    },
    incomparable: word(template, 'incomparable'),
    unchanged: word(template, 'unchanged'),
    range: word(template, 'rangeChanged'),
    points: word(template, 'points'),
  }
}

/** The template's word for `key`, else the built-in one of its language (Chinese unless `en`). */
export function word(template: Pick<Template, 'lang' | 'wording'>, key: WordKey): string {
  const own = Object.hasOwn(template.wording, key) ? template.wording[key] : undefined
  return own ?? (languageOf(template) === 'en' ? ENGLISH : CHINESE)[key]
}
