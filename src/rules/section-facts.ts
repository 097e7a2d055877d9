// What several structure rules ask of sections: the title's bare words, the heading's depth as typed, where a
// finding about the whole document points.
import type { Disclosure } from '../model/disclosure.ts'
import type { Block, Section } from '../model/outline.ts'
import type { Source, Span } from '../model/source.ts'
import { plainText } from '../text/runs.ts'

/** `“一件事” 工作` → 一件事工作: NFKC, without blanks, quotes and punctuation. */
export function bareTitle(title: string): string {
  return title.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
}

/** 1…6 as typed: the number of `#`, or 1 and 2 for underlined headings. */
export function typedDepth({ span }: Pick<Section, 'span'>, { text }: Source): number {
  const marks = /^\s*(#{1,6})(?=[\s#]|$)/.exec(text.slice(span.start, span.start + 16))?.[1]
  if (marks) return marks.length
  return /[\r\n]\s*=+\s*$/.test(text.slice(span.start, span.end)) ? 1 : 2
}

/** The title, or the first characters of the source: for what is wrong with the document as a whole. */
export function headOf({ titleSpan, sections, source }: Disclosure): Span {
  const span = titleSpan ?? sections[0]?.span ?? { start: 0, end: Math.min(1, source.text.length) }
  const line = /^[^\r\n]*/.exec(source.text.slice(span.start, span.end))?.[0] ?? ''
  return { start: span.start, end: span.start + line.length }
}

/** Whether there is anything to publish: a heading, words, a picture or a table. Front matter, comments and rules are nothing. */
export function hasContent({ titleSpan, sections }: Disclosure): boolean {
  return (
    titleSpan !== undefined || sections.some(({ level, blocks }) => level > 0 || blocks.some(saysSomething))
  )
}

function saysSomething(block: Block): boolean {
  if (block.type === 'rule') return false
  if (block.type !== 'paragraph') return true
  return block.content.some(({ type }) => type !== 'text') || plainText(block.content).trim() !== ''
}

/** Groups of sections that stand side by side: the top ones, and the children of each. */
export function siblings(sections: readonly Section[]): readonly (readonly Section[])[] {
  return [sections, ...sections.flatMap((section) => siblings(section.sections))]
}
