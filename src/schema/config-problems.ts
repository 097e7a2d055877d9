// What is wrong with a configuration, where, and what to write instead.
// 例：`formats: pdf` → “formats”（输出格式）的值不对，应当是列表，每项是 docx、html、json 之一.
import { closest, distance } from 'fastest-levenshtein'
import type { Bilingual } from '../model/diagnostic.ts'
import type { ConfigKey } from './config-keys.ts'
import { inWords } from './config-words.ts'

/** One fault, with the way to where it stands in the file. */
export interface Problem {
  /** Keys down to the faulty value. */
  readonly path: readonly (string | number)[]
  readonly message: Bilingual
  /** Whether it is shown at the last key, not at its value. */
  readonly isKey?: true
}

/** A fault that is shown at the key; an empty path is the whole file. */
export function problem(path: Problem['path'], zh: string, en: string): Problem {
  return { isKey: true, path, message: { zh, en } }
}

/** What the key wants instead, in the words of its schema. */
export function wrongValue(path: Problem['path'], { name, about, schema }: ConfigKey): Problem {
  const expected = inWords(schema)
  return problem(
    path,
    `“${name}”（${about.zh}）的值不对，应当是${expected.zh}`,
    `the value of “${name}” (${about.en}) must be ${expected.en}`,
  )
}

/** Names the key that was meant where one is spelt much alike. */
export function unknownKey(path: Problem['path'], name: string, known: readonly string[]): Problem {
  const near = known.length > 0 ? closest(name, [...known]) : ''
  const close = near !== '' && distance(name, near) <= Math.max(2, name.length / 3)
  return problem(
    path,
    `没有“${name}”这一项；${close ? `是不是“${near}”` : '请删去，可用的各项见 gongshi schema --of config'}`,
    `there is no “${name}”; ${close ? `did you mean “${near}”` : 'remove it, gongshi schema --of config lists the keys'}`,
  )
}
