// Diagnostics → the safe edits among them, applied. Only what a rule marked as a safe fix; where two overlap
// the first by place wins and the other waits for the next round.
import type { Diagnostic, Fix } from '../model/diagnostic.ts'

/** The edits that can be made at once: in the order of the text, none touching another. */
export function fixesOf(diagnostics: readonly Pick<Diagnostic, 'fix'>[]): readonly Fix[] {
  const all = diagnostics.flatMap(({ fix }) => (fix ? [fix] : []))
  all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const chosen: Fix[] = []
  for (const fix of all) {
    const last = chosen.at(-1)
    if (!last || fix.span.start > last.span.end) chosen.push(fix)
    else if (
      fix.span.start === last.span.end &&
      fix.span.end > fix.span.start &&
      last.span.end > last.span.start
    ) {
      chosen.push(fix)
    }
  }
  return chosen
}

/** `text` with the edits made, and the edits. */
export function applyFixes(
  text: string,
  diagnostics: readonly Pick<Diagnostic, 'fix'>[],
): { readonly text: string; readonly edits: readonly Fix[] } {
  const edits = fixesOf(diagnostics)
  let result = ''
  let from = 0
  for (const { span, text: words } of edits) {
    result += text.slice(from, span.start) + words
    from = span.end
  }
  return { text: result + text.slice(from), edits }
}
