// A kind of personal data → the `check` of its rule. The value is never repeated, only its masked form.
import type { Bilingual, Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Block } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/source.ts'
import { BLANK } from '../text/passages.ts'
import { findPrivate, hintOf, type PrivateHit, type PrivateKind } from '../text/private.ts'

/** `say` gets the masked form. Looks at the prose, at code, which is printed too, and at the front matter. */
export function privateRule(
  kind: PrivateKind,
  say: (masked: string) => Bilingual,
  help: Bilingual,
): Rule['check'] {
  const hint = hintOf(kind)
  return function* (disclosure, { prose, sections }): Iterable<Finding> {
    const finding = (span: Span, { masked }: PrivateHit): Finding => ({ span, message: say(masked), help })
    for (const { raw, written, block, toSource } of prose.matching(hint)) {
      for (const hit of findPrivate(raw, [kind])) {
        // Digits inside an address are no numbers of a person; an address itself and code are looked at.
        const blanked = written.charAt(hit.start) === BLANK && written.charAt(hit.start - 1) === BLANK
        if (kind !== 'email' && blanked && /[/.]$/.test(raw.slice(0, hit.start)) && block) continue
        yield finding(toSource(hit.start, hit.end), hit)
      }
    }
    for (const { text, start } of printedElsewhere(disclosure, sections)) {
      for (const hit of findPrivate(text, [kind])) {
        yield finding({ start: start + hit.start, end: start + hit.end }, hit)
      }
    }
  }
}

interface Stretch {
  readonly text: string
  readonly start: number
}

function printedElsewhere(
  { source, meta }: Disclosure,
  sections: readonly { readonly blocks: readonly Block[] }[],
): readonly Stretch[] {
  const spans = [...Object.values(meta.spans)]
  for (const { blocks } of sections) {
    for (const block of blocks)
      if (block.type === 'code' || block.type === 'unsupported') spans.push(block.span)
  }
  return spans.map(({ start, end }) => ({ text: source.text.slice(start, end), start }))
}
