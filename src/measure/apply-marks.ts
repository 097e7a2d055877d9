// Applies explicit marks of the source to what was found: corrects figures, takes them out, makes some of words.
import type { Bilingual, RawFinding } from '../model/diagnostic.ts'
import type { Fate } from '../model/metric.ts'
import type { Directive } from '../model/outline.ts'
import { type ByWords, byWords } from './by-words.ts'
import { type Findings, type Found, type FoundNumeral, isPlanned } from './found.ts'
import { type Mark, parseMark, periodOf, say } from './marks.ts'
import type { Place } from './walk.ts'

/** Rule id of every fault of a mark. */
const MARK_RULE = 'metric/mark'

/** What marks are told of the text around them. */
export interface Surroundings {
  /** How far a mark at an offset reaches. */
  readonly reach: (at: number) => number
  /** Where the numeral with this index was read; undefined if nowhere. */
  readonly placeOf: (numeral: number) => Place | undefined
}

interface Work {
  readonly around: Surroundings
  readonly found: Found[]
  readonly numerals: FoundNumeral[]
  readonly metricsBy: ByWords
  readonly numeralsBy: ByWords
  /** Places of the metrics that were taken out. */
  readonly out: Set<number>
}

/** Applies the marks to what was found, in place; returns a finding for every mark that has no effect. */
export function applyMarks(
  directives: readonly Directive[],
  into: Findings,
  around: Surroundings,
): readonly RawFinding[] {
  const findings: RawFinding[] = []
  let work: Work | undefined
  for (const directive of directives) {
    const mark = parseMark(directive)
    if (mark === undefined) continue
    work ??= begin(into, around)
    const fault = 'fault' in mark ? mark.fault : applyMark(mark, work, around.reach(directive.span.end))
    if (fault) findings.push({ rule: MARK_RULE, span: directive.span, message: fault })
  }
  if (work && work.out.size > 0) takeOut(into.found, work.out)
  return findings
}

function begin({ found, numerals }: Findings, around: Surroundings): Work {
  return { around, found, numerals, metricsBy: byWords(found), numeralsBy: byWords(numerals), out: new Set() }
}

// A mark speaks of the first figure with its words behind it, within its section.
function applyMark(mark: Mark, work: Work, end: number): Bilingual | undefined {
  const from = mark.directive.span.end
  const metric = work.metricsBy.first(mark.words, from, end)
  const numeral = work.numeralsBy.first(mark.words, from, end)
  if (metric === undefined && numeral === undefined) {
    return say(
      `本节此标注之后没有读作“${mark.words}”的数字；请照抄正文中的数字和单位`,
      `no figure “${mark.words}” follows in this section; copy number and unit as the text has them`,
    )
  }
  if (mark.exclude) exclude(mark, work, metric, numeral)
  else if (metric === undefined) return promote(mark, work, numeral)
  else correctAt(work.found, metric, mark)
  return undefined
}

// Whoever writes the mark twice means two figures, so the next one looks behind this.
function exclude(mark: Mark, work: Work, metric: number | undefined, numeral: number | undefined): void {
  const fate = (mark.fields.get('fate') ?? 'word') as Fate
  const old = numeral === undefined ? undefined : work.numerals[numeral]
  if (numeral !== undefined && old) {
    work.numerals[numeral] = { ...old, fate, reason: 'mark' }
    work.numeralsBy.forget(numeral)
  }
  if (metric === undefined) return
  work.out.add(metric)
  work.metricsBy.forget(metric)
}

/** Takes metrics out and mends the links of the others. */
function takeOut(found: Found[], out: ReadonlySet<number>): void {
  let left = 0
  const moved = found.map((_, index) => (out.has(index) ? -1 : left++))
  const kept = found.filter((_, index) => !out.has(index)).map((one) => relink(one, moved))
  found.length = 0
  for (const one of kept) found.push(one)
}

function relink(one: Found, moved: readonly number[]): Found {
  if (one.change?.of === undefined) return one
  const { of, ...unlinked } = one.change
  const place = moved[of] ?? -1
  return { ...one, change: place < 0 ? unlinked : { ...unlinked, of: place } }
}

function correctAt(found: Found[], index: number, mark: Mark): void {
  const one = found[index]
  if (one) found[index] = correct(one, mark.fields)
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
function promote(mark: Mark, work: Work, index: number | undefined): Bilingual | undefined {
  const numeral = index === undefined ? undefined : work.numerals[index]
  const label = mark.fields.get('label')
  const value = mark.fields.get('value') ?? numeral?.value
  if (index === undefined || !numeral || label === undefined || value === undefined) {
    return say(
      `“${mark.words}”原不是指标，标注须写明 label${value === undefined ? ' 和 value' : ''}`,
      `“${mark.words}” was no metric: the mark must give label${value === undefined ? ' and value' : ''}`,
    )
  }
  work.numerals[index] = { ...numeral, fate: 'metric', value: Number(value), reason: 'mark' }
  // Found once: the next mark with the same words means the next figure.
  work.numeralsBy.forget(index)
  const place = work.around.placeOf(index)
  const bare: Found = {
    text: numeral.text,
    span: numeral.span,
    section: place?.section ?? '',
    label,
    value: Number(value),
    unit: '',
    kind: 'count',
    ...(place?.period ? { period: place.period } : {}),
    ...(place?.period && isPlanned(place, place.period) ? { role: 'target' } : {}),
    periodInferred: true,
    production: 'mark',
  }
  work.found.push(correct(bare, mark.fields))
  return undefined
}
