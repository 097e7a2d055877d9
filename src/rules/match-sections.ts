// The sections of level 1 beside those that the template expects.
import type { Disclosure } from '../model/disclosure.ts'
import type { Section } from '../model/outline.ts'
import type { ExpectedSection, Template } from '../model/template.ts'
import { bareTitle } from './section-facts.ts'

/** A section of the document and the one of the template that it is. */
export interface SectionMatch {
  readonly expected: ExpectedSection
  readonly section: Section
}

/** By title or alias, punctuation aside; `others` are sections nobody expects. Both in the order of the text. */
export function matchSections(
  { sections }: Disclosure,
  template: Template,
): { readonly found: readonly SectionMatch[]; readonly others: readonly Section[] } {
  const byTitle = new Map<string, ExpectedSection>()
  for (const expected of template.sections) {
    for (const title of [expected.title, ...expected.aliases]) byTitle.set(bareTitle(title), expected)
  }
  const found: SectionMatch[] = []
  const others: Section[] = []
  for (const section of sections) {
    if (section.level === 0) continue
    const expected = byTitle.get(bareTitle(section.title))
    if (expected) found.push({ expected, section })
    else others.push(section)
  }
  return { found, others }
}
