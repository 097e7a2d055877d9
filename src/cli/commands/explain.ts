// `gongshi explain --text TEXT`: how the engine reads a text: tokens, what became of every numeral, facts with
// the production that found each. The tool to debug the lexicon with.
import stringWidth from 'string-width'
import { type Trace, traceMetrics } from '../../metric/read.ts'
import type { Language } from '../../model/diagnostic.ts'
import type { Mention, NumeralMention, Period } from '../../model/metric.ts'
import { figureName } from '../../text/figure-name.ts'
import type { Call } from '../call.ts'
import { CliError } from '../error.ts'

type Token = Trace['tokens'][number]

/** 0; a missing text is a fault of the call. */
export async function run({ options, host, lang }: Call): Promise<number> {
  const { text, year, format } = options
  if (typeof text !== 'string') throw new CliError('请用 --text 给出要读的文字', 'give the text with --text')
  const period = typeof year === 'number' ? { start: `${year}-01-01`, end: `${year}-12-31` } : undefined
  const trace = traceMetrics(text, {
    ...(typeof year === 'number' ? { year } : {}),
    ...(period ? { period } : {}),
  })
  host.out(
    format === 'json' ? `${JSON.stringify(toJson(text, trace), null, 2)}\n` : pretty(text, trace, lang),
  )
  return 0
}

/** Digits of any length survive: exact decimals print as text. */
function toJson(text: string, { tokens, productions, reading }: Trace): unknown {
  const { mentions, numerals } = reading
  const plain: unknown = JSON.parse(
    JSON.stringify({ text, tokens, productions, facts: mentions, numerals }, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    ),
  )
  return plain
}

const WORDS = {
  zh: { tokens: '词', numerals: '数字', facts: '事实', none: '（无）', inferred: '推断' },
  en: { tokens: 'tokens', numerals: 'numerals', facts: 'facts', none: '(none)', inferred: 'inferred' },
} as const

function pretty(text: string, { tokens, reading }: Trace, lang: Language): string {
  const words = WORDS[lang]
  return [
    text,
    '',
    words.tokens,
    ...columns(
      tokens.map((token) => tokenRow(text, token)),
      words.none,
    ),
    '',
    words.numerals,
    ...columns(reading.numerals.map(numeralRow), words.none),
    '',
    words.facts,
    ...columns(
      reading.mentions.map((mention, index) => factRow(mention, index, lang)),
      words.none,
    ),
    '',
  ].join('\n')
}

function tokenRow(text: string, token: Token): readonly string[] {
  return [`${token.start}–${token.end}`, token.type, text.slice(token.start, token.end), tokenDetail(token)]
}

function tokenDetail(token: Token): string {
  if (token.type === 'quantity')
    return [token.kind, token.unit, token.approximation].filter(Boolean).join(' ')
  if (token.type === 'mask') return `${token.fate}: ${token.reason}`
  if (token.type === 'ordinal') return String(token.value)
  if (token.type === 'mark') return token.mark
  return ''
}

function numeralRow({ text, fate, value, reason }: NumeralMention): readonly string[] {
  return [text, fate, value === undefined ? '' : String(value), reason]
}

function factRow(mention: Mention, index: number, lang: Language): readonly string[] {
  const { value, low, high, unit, kind, canonical, change, production } = mention
  const of = change?.of === undefined ? '' : `→${change.of + 1}`
  return [
    `${index + 1}`,
    figureName(mention, lang),
    `${value ?? `${low ?? ''}–${high ?? ''}`} ${unit}`.trim(),
    [kind, mention.approximation, mention.accumulation, mention.role].filter(Boolean).join(' '),
    canonical && canonical.unit !== unit ? `= ${canonical.value} ${canonical.unit}` : '',
    change ? `${change.direction} ${change.basis} ${of}`.trim() : '',
    periodWords(mention.period, mention.periodInferred, lang),
    production,
  ]
}

function periodWords(period: Period | undefined, inferred: boolean, lang: Language): string {
  if (!period) return ''
  return `${period.start ?? ''}/${period.end}${inferred ? ` (${WORDS[lang].inferred})` : ''}`
}

/** Rows in aligned columns, two spaces in; a Han character is two columns wide. */
function columns(rows: readonly (readonly string[])[], none: string): readonly string[] {
  if (rows.length === 0) return [`  ${none}`]
  const clean = rows.map((row) => row.map((cell) => cell.replace(/\p{Cc}/gu, ' ')))
  const widths = (clean[0] ?? []).map((_, column) =>
    Math.max(...clean.map((row) => stringWidth(row[column] ?? ''))),
  )
  return clean.map((row) => {
    const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
    return `  ${cells.join('  ')}`.trimEnd()
  })
}
