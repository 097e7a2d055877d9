// A DOCX against GB/T 9704-2012, clause by clause.
import { ENDING_CLAUSES } from './clauses/ending.ts'
import { HEAD_CLAUSES } from './clauses/head.ts'
import { PAGE_CLAUSES } from './clauses/page.ts'
import { TEXT_CLAUSES } from './clauses/text.ts'
import { readWordDocument } from './read-word-document.ts'
import type { Clause, ClauseResult } from './verification.ts'
import type { WordDocument, WordParagraph } from './word-document.ts'

/** All clauses in the order of the standard. */
export const CLAUSES: readonly Clause[] = [
  ...PAGE_CLAUSES,
  ...TEXT_CLAUSES,
  ...HEAD_CLAUSES,
  ...ENDING_CLAUSES,
].sort((a, b) => a.clause.localeCompare(b.clause, 'en', { numeric: true }))

/** One result a clause. Throws `UnreadableDocument` for what is no DOCX. */
export function verify(bytes: Uint8Array): readonly ClauseResult[] {
  const document = behindContents(readWordDocument(bytes))
  return CLAUSES.map(({ check, ...clause }) => {
    const faults = check(document)
    if (faults === undefined) return { ...clause, status: 'not-applicable', faults: [] }
    return { ...clause, status: faults.length === 0 ? 'pass' : 'fail', faults }
  })
}

/** The document without 目录 in front of it: its first page is the one behind. */
function behindContents(document: WordDocument): WordDocument {
  const { paragraphs, sections } = document
  const start = paragraphs.findIndex((paragraph) => !isContents(paragraph))
  const first = paragraphs[start]
  if (!first || !paragraphs.slice(0, start).some(({ text }) => text.trim() !== '')) return document
  return {
    ...document,
    paragraphs: paragraphs.slice(start).map((p) => ({ ...p, section: p.section - first.section })),
    sections: sections.slice(first.section),
  }
}

/** Matches the built-in styles `toc 1`, `TOC Heading`, ours, and the word itself. */
function isContents({ styleName, text }: WordParagraph): boolean {
  return (
    text.trim() === '' ||
    /^(toc (\d|heading)|generated contents)/i.test(styleName) ||
    /^目\s*录$/.test(text.trim())
  )
}
