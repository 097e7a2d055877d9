// Names in a template of the user's that nothing asks for: rules that there are not, words that no output has. The
// templates that ship are covered by tests.
// 例：`severities: { punctuation/rang: off }` → 没有这条规则，是不是 punctuation/range.
import { closest, distance } from 'fastest-levenshtein'
import type { Bilingual } from '../model/diagnostic.ts'
import type { Template } from '../model/template.ts'

/** One message for each name that is among neither `rules` nor `words`, with the nearest that is. */
export function unknownNames(
  { severities, wording }: Template,
  rules: readonly string[],
  words: readonly string[],
): readonly Bilingual[] {
  return [
    ...Object.keys(severities)
      .filter((id) => !rules.includes(id))
      .map((id) => unknown(`severities.${id}`, ['没有这条规则', 'is no rule'], id, rules)),
    ...Object.keys(wording)
      .filter((key) => !words.includes(key))
      .map((key) => unknown(`wording.${key}`, ['没有这一项', 'is not a known key'], key, words)),
  ]
}

function unknown(
  path: string,
  [zh, en]: readonly [zh: string, en: string],
  name: string,
  known: readonly string[],
): Bilingual {
  const near = closest(name, [...known])
  const isClose = distance(name, near) <= Math.max(2, name.length / 3)
  return {
    zh: `${path} ${zh}${isClose ? `，是不是 ${near}` : ''}`,
    en: `${path} ${en}${isClose ? `, did you mean ${near}` : ''}`,
  }
}
