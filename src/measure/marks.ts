// Reads explicit marks in the source for the rare sentence that no inference gets right; docs/metric-marks.md.
// 例：<!-- gongshi-metric 9家: label="区属基层公立医疗机构" unit="家" -->, <!-- gongshi-ignore-metric 五方 -->.
import type { Bilingual } from '../model/diagnostic.ts'
import type { Fate, Period } from '../model/metric.ts'
import type { Directive } from '../model/outline.ts'

/** A mark as written: the figure it speaks of, and what it says of it. `exclude` is that it is no metric. */
export interface Mark {
  readonly directive: Directive
  readonly exclude: boolean
  readonly words: string
  readonly fields: ReadonlyMap<string, string>
}

/** Matches gongshi-metric, metric; not gongshi-ignore-metric. */
const METRIC = /^(?:gongshi-)?metric$/
/** Matches gongshi-ignore-metric, not-metric; not gongshi-metric. */
const IGNORE = /^(?:gongshi-)?(?:ignore-metric|not-metric)$/
/** Matches ` label="…"`, ` value=12`; the keys are checked apart. */
const FIELD = /\s*([a-z]+)=(?:"([^"]*)"|“([^”]*)”|([^\s"“]+))\s*,?/y
const KEYS = new Set(['label', 'value', 'unit', 'period', 'fate', 'role', 'scope', 'subject'])
const FATES: ReadonlySet<string> = new Set<Fate>(['time', 'name', 'ordinal', 'word', 'reference'])
/** Matches `2019-01-01/2019-08-31` and `/2019-08-31`. */
const PERIOD = /^(\d{4}-\d{2}-\d{2})?\/(\d{4}-\d{2}-\d{2})$/

/** A mark, or what is wrong with it; undefined for comments of another kind. */
export function parseMark(directive: Directive): Mark | { readonly fault: Bilingual } | undefined {
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

/** The period that a mark gives; undefined if it gives none. */
export function periodOf(text: string | undefined): Period | undefined {
  const match = text === undefined ? null : PERIOD.exec(text)
  const [, start, end] = match ?? []
  if (end === undefined) return undefined
  return start === undefined ? { end } : { start, end }
}

/** Words of a message in both languages. */
export function say(zh: string, en: string): Bilingual {
  return { zh, en }
}
