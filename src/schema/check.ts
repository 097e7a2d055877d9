// Small readers of unknown values that note every fault with its path. 例：`theme.colors.text` 应当是颜色.
import type { Bilingual } from '../model/diagnostic.ts'
import { isMapping } from './value-kinds.ts'

/** What is wrong so far, in the order of reading. */
export class Problems {
  readonly list: Bilingual[] = []

  add(path: string, zh: string, en: string): void {
    this.list.push({ zh: `${path} ${zh}`, en: `${path} ${en}` })
  }
}

/** A mapping of YAML whose keys are known, its values not. */
export type Mapping = Readonly<Record<string, unknown>>

/** A mapping whose keys are all in `keys`; faults are noted and an empty mapping returned. */
export function asMapping(
  value: unknown,
  path: string,
  keys: readonly string[],
  problems: Problems,
): Mapping {
  const fields = asRecord(value, path, problems)
  for (const key of Object.keys(fields)) {
    if (!keys.includes(key)) problems.add(`${path}.${key}`, '没有这一项', 'is not a known key')
  }
  return fields
}

/** A mapping with any keys. */
export function asRecord(value: unknown, path: string, problems: Problems): Mapping {
  if (isMapping(value)) return value
  problems.add(path, '应当是“键: 值”', 'must be a mapping')
  return {}
}

/** A text that is not blank; otherwise a problem, and an empty text to go on with. */
export function asText(value: unknown, path: string, problems: Problems): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  problems.add(path, '应当是一段文字', 'must be text')
  return ''
}

/** A truth value; otherwise a problem, and false to go on with. YAML's yes and no are texts. */
export function asBoolean(value: unknown, path: string, problems: Problems): boolean {
  if (typeof value === 'boolean') return value
  problems.add(path, '应当是 true 或 false', 'must be true or false')
  return false
}

/** Texts, none of them empty; otherwise a problem, and an empty list to go on with. */
export function asTexts(value: unknown, path: string, problems: Problems): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '')) return value
  problems.add(path, '应当是一列文字', 'must be a list of texts')
  return []
}

/** A value out of a closed set. */
export function asOneOf<Value extends string>(
  value: unknown,
  values: readonly Value[],
  path: string,
  problems: Problems,
): Value {
  const found = values.find((one) => one === value)
  if (found !== undefined) return found
  problems.add(path, `应当是 ${values.join('、')} 之一`, `must be one of ${values.join(', ')}`)
  return values[0] as Value
}

/** A number from `low` to `high`, both allowed; otherwise a problem, and `low` to go on with. */
export function asNumber(
  value: unknown,
  [low, high]: readonly [number, number],
  path: string,
  problems: Problems,
): number {
  if (typeof value === 'number' && value >= low && value <= high) return value
  problems.add(path, `应当是 ${low} 到 ${high} 的数`, `must be a number from ${low} to ${high}`)
  return low
}
