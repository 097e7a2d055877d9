// The reader's own findings under one id: it saw them first, the rule gives them a name, a severity and a text.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** A `check` that hands on what the reader found under `id`. */
export function fromReader(id: string): Rule['check'] {
  return (_disclosure, { reported }): readonly Finding[] => reported.get(id) ?? []
}
