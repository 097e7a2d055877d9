// Explicit marks in the source for the rare sentence that no inference gets right; docs/metric-marks.md.
// 例：<!-- gongshi-metric 9家: label="区属基层公立医疗机构" unit="家" -->, <!-- gongshi-ignore-metric 五方 -->.
import type { Bilingual, RawFinding } from '../model/diagnostic.ts'
import type { Fate, Period } from '../model/metric.ts'
import type { Directive } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import type { Findings, Found, FoundNumeral } from './found.ts'

/** Rule id of every fault of a mark. */
export const MARK_RULE = 'metric/mark'

interface Mark {
  readonly directive: Directive
  readonly exclude: boolean
  readonly words: string
  readonly fields: ReadonlyMap<string, string>
}

const METRIC = /^(?:gongshi-)?metric$/
const IGNORE = /^(?:gongshi-)?(?:ignore-metric|not-metric)$/
/** Matches ` label="…"`, ` value=12`; the keys are checked apart. */
const FIELD = /\s*([a-z]+)=(?:"([^"]*)"|“([^”]*)”|([^\s"“]+))\s*,?/y
const KEYS = new Set(['label', 'value', 'unit', 'period', 'fate', 'role', 'scope', 'subject'])
const FATES: ReadonlySet<string> = new Set<Fate>(['time', 'name', 'ordinal', 'word', 'reference'])
/** Matches `2019-01-01/2019-08-31` and `/2019-08-31`. */
const PERIOD = /^(\d{4}-\d{2}-\d{2})?\/(\d{4}-\d{2}-\d{2})$/

/** Applies the marks to what was found, in place; returns a finding for every mark that has no effect. */
export function applyMarks(
  directives: readonly Directive[],
  into: Findings,
  reach: (at: number) => number,
): readonly RawFinding[] {
  const findings: RawFinding[] = []
  for (const directive of directives) {
    const mark = parseMark(directive)
    if (mark === undefined) continue
    const fault = 'fault' in mark ? mark.fault : applyMark(mark, into, reach(directive.span.end))
    if (fault) findings.push({ rule: MARK_RULE, span: directive.span, message: fault })
  }
  return findings
}

function parseMark(directive: Directive): Mark | { readonly fault: Bilingual } | undefined {
  const exclude = IGNORE.test(directive.name)
  if (!exclude && !METRIC.test(directive.name)) return undefined
  const colon = directive.text.search(/[:：](?=\s*[a-z]+=)/)
  const words = (colon < 0 ? directive.text : directive.text.slice(0, colon)).trim()
  if (words === '') return { fault: say('标注没有写明所指的数字', 'the mark names no figure of the text') }
  const fields = new Map<string, string>()
  const rest = colon < 0 ? '' : directive.text.slice(colon + 1).trim()
  let at = 0
  while (at < rest.length) {
    FIELD.lastIndex = at
    const match = FIELD.exec(rest)
    const key = match?.[1] ?? ''
    if (!match || !KEYS.has(key)) {
      const part = rest.slice(at).trim()
      return { fault: say(`标注中“${part}”无法识别`, `“${part}” of the mark is not understood`) }
    }
    fields.set(key, match[2] ?? match[3] ?? match[4] ?? '')
    at = FIELD.lastIndex
  }
  return checkFields({ directive, exclude, words, fields })
}

function checkFields(mark: Mark): Mark | { readonly fault: Bilingual } {
  const value = mark.fields.get('value')
  if (value !== undefined && !Number.isFinite(Number(value || 'x'))) {
    return { fault: say(`“${value}”不是数值`, `“${value}” is no number`) }
  }
  const period = mark.fields.get('period')
  if (period !== undefined && !PERIOD.test(period)) {
    const help = '2019-01-01/2019-08-31'
    return { fault: say(`时段“${period}”应写作 ${help}`, `write the period “${period}” as ${help}`) }
  }
  const fate = mark.fields.get('fate')
  if (fate !== undefined && !FATES.has(fate)) {
    return { fault: say(`没有“${fate}”这一类`, `there is no fate “${fate}”`) }
  }
  return mark
}

// A mark speaks of the first figure with its words behind it, within its section.
function applyMark(mark: Mark, into: Findings, end: number): Bilingual | undefined {
  const from = mark.directive.span.end
  const within = ({ span }: { readonly span: Span }): boolean => span.start >= from && span.end <= end
  const said = ({ text }: { readonly text: string }): boolean => same(text, mark.words)
  const metric = into.found.findIndex((one) => within(one) && said(one))
  const numeral = into.numerals.findIndex((one) => within(one) && said(one))
  if (metric < 0 && numeral < 0) {
    return say(
      `本节此标注之后没有读作“${mark.words}”的数字；请照抄正文中的数字和单位`,
      `no figure “${mark.words}” follows in this section; copy number and unit as the text has them`,
    )
  }
  if (mark.exclude) return exclude(mark, into, metric, numeral)
  const one = into.found[metric]
  if (one) into.found[metric] = correct(one, mark.fields)
  else return promote(mark, into, numeral)
  return undefined
}

function exclude(mark: Mark, into: Findings, metric: number, numeral: number): Bilingual | undefined {
  const fate = (mark.fields.get('fate') ?? 'word') as Fate
  const old = into.numerals[numeral]
  if (old) into.numerals[numeral] = { ...old, fate, reason: 'mark' }
  if (metric >= 0) removeFound(into.found, metric)
  return undefined
}

/** Takes one metric out and mends the links of the others. */
function removeFound(found: Found[], index: number): void {
  found.splice(index, 1)
  for (const [i, one] of found.entries()) {
    const of = one.change?.of
    if (!one.change || of === undefined || of < index) continue
    const { of: _, ...unlinked } = one.change
    found[i] = { ...one, change: of === index ? unlinked : { ...unlinked, of: of - 1 } }
  }
}

function correct(one: Found, fields: ReadonlyMap<string, string>): Found {
  const value = fields.get('value')
  const period = periodOf(fields.get('period'))
  const { role: _, ...rest } = one
  const role = fields.get('role') ?? one.role
  return {
    ...rest,
    ...(role === 'target' ? { role } : {}),
    ...(value === undefined ? {} : { value: Number(value) }),
    ...(fields.has('label') ? { label: fields.get('label') ?? '' } : {}),
    ...(fields.has('unit') ? { unit: fields.get('unit') ?? '' } : {}),
    ...(fields.has('scope') ? { scope: fields.get('scope') ?? '' } : {}),
    ...(fields.has('subject') ? { subject: fields.get('subject') ?? '' } : {}),
    ...(period ? { period, periodInferred: false } : {}),
  }
}

// What the engine took for a name or word is made a metric; it needs a name of its own.
function promote(mark: Mark, into: Findings, index: number): Bilingual | undefined {
  const numeral = into.numerals[index]
  const label = mark.fields.get('label')
  const value = mark.fields.get('value') ?? numeral?.value
  if (!numeral || label === undefined || value === undefined) {
    return say(
      `“${mark.words}”原不是指标，标注须写明 label${value === undefined ? ' 和 value' : ''}`,
      `“${mark.words}” was no metric: the mark must give label${value === undefined ? ' and value' : ''}`,
    )
  }
  const made: FoundNumeral = { ...numeral, fate: 'metric', value: Number(value), reason: 'mark' }
  into.numerals[index] = made
  const bare: Found = {
    text: numeral.text,
    span: numeral.span,
    section: sectionNear(into.found, numeral.span),
    label,
    value: Number(value),
    unit: '',
    kind: 'count',
    periodInferred: true,
    production: 'mark',
  }
  into.found.push(correct(bare, mark.fields))
  return undefined
}

function sectionNear(found: readonly Found[], span: Span): string {
  return found.findLast((one) => one.span.start <= span.start)?.section ?? found[0]?.section ?? ''
}

function periodOf(text: string | undefined): Period | undefined {
  const match = text === undefined ? null : PERIOD.exec(text)
  const [, start, end] = match ?? []
  if (end === undefined) return undefined
  return start === undefined ? { end } : { start, end }
}

function same(a: string, b: string): boolean {
  const key = (words: string): string => words.normalize('NFKC').replace(/\s/g, '')
  return key(a) === key(b)
}

function say(zh: string, en: string): Bilingual {
  return { zh, en }
}
