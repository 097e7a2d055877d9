// A DOCX against GB/T 9704-2012, clause by clause.
import { ELEMENT_CLAUSES } from './clauses/elements.ts'
import { PAGE_CLAUSES } from './clauses/page.ts'
import { TEXT_CLAUSES } from './clauses/text.ts'
import type { Clause, ClauseResult } from './verification.ts'
import { readWordDocument } from './word-document.ts'

/** All clauses in the order of the standard. */
export const CLAUSES: readonly Clause[] = [...PAGE_CLAUSES, ...TEXT_CLAUSES, ...ELEMENT_CLAUSES].sort(
  (a, b) => a.clause.localeCompare(b.clause, 'en', { numeric: true }),
)

/** One result a clause. Throws `UnreadableDocument` for what is no DOCX. */
export function verify(bytes: Uint8Array): readonly ClauseResult[] {
  const document = readWordDocument(bytes)
  return CLAUSES.map(({ check, ...clause }) => {
    const faults = check(document)
    if (faults === undefined) return { ...clause, status: 'not-applicable', faults: [] }
    return { ...clause, status: faults.length === 0 ? 'pass' : 'fail', faults }
  })
}
