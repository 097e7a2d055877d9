// Front matter values that the program does not interpret, as text: `siteName`, `keywords` …
import type { Meta, MetaValue } from '../../model/outline.ts'

/** The value of `key` as text; a list is joined with `separator`; undefined when absent, empty or a mapping. */
export function extraText({ extra }: Pick<Meta, 'extra'>, key: string, separator = ','): string | undefined {
  if (!Object.hasOwn(extra, key)) return undefined
  const value = extra[key]
  const joined = (Array.isArray(value) ? (value as readonly MetaValue[]) : [value])
    .flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? [String(item).trim()] : []))
    .filter((item) => item !== '')
    .join(separator)
  return joined === '' ? undefined : joined
}

/** The values of `key`, one or several, as texts. */
export function listOf({ extra }: Pick<Meta, 'extra'>, key: string): readonly string[] {
  const value = Object.hasOwn(extra, key) ? extra[key] : undefined
  const list = Array.isArray(value) ? (value as readonly MetaValue[]) : [value]
  return list.filter((item) => typeof item === 'string')
}

/** `2019-12-30` → `2019年12月30日` in Chinese; anything else as it is. */
export function writtenDate(date: string, lang: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match || lang.startsWith('en')) return date
  return `${match[1]}年${Number(match[2])}月${Number(match[3])}日`
}
