// Unicode superscripts and subscripts and the plain characters they stand for. 例：³ ↔ 3 raised, ₂ ↔ 2 lowered.

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'
const SUPERSCRIPT_PLAIN = '0123456789+-=()ni'
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'
const SUBSCRIPT_PLAIN = '0123456789+-=()'

/** Above the line (m³) or below it (CO₂). */
export type Vertical = 'super' | 'sub'

const RAISED = new Map([...SUPERSCRIPT_PLAIN].map((c, i) => [c, SUPERSCRIPTS.charAt(i)]))
const LOWERED = new Map([...SUBSCRIPT_PLAIN].map((c, i) => [c, SUBSCRIPTS.charAt(i)]))

/** `text` in its raised or lowered Unicode form, where every character has one; otherwise unchanged. */
export function toScript(text: string, vertical: Vertical): string {
  const forms = vertical === 'super' ? RAISED : LOWERED
  const converted = Array.from(text, (c) => forms.get(c))
  return converted.every((c) => c !== undefined) ? converted.join('') : text
}

/** Characters of one height; without `vertical` they stand on the line. */
export interface ScriptPiece {
  readonly text: string
  readonly vertical?: Vertical
}

// Matches `³`, `₂`; not `3`, `①`.
const ANY_SCRIPT = /[⁰¹²³⁴-ⁿⁱ]+|[₀-₎]+/g

/** Cuts `m³/s` into `m`, `3` raised, `/s`. Every piece is as long as what it came from. */
export function cutScripts(text: string): readonly ScriptPiece[] {
  const pieces: ScriptPiece[] = []
  let end = 0
  for (const match of text.matchAll(ANY_SCRIPT)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) })
    pieces.push(plain(match[0]))
    end = match.index + match[0].length
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end) })
  return pieces
}

function plain(written: string): ScriptPiece {
  const raised = SUPERSCRIPTS.includes(written.charAt(0))
  const forms = raised ? SUPERSCRIPTS : SUBSCRIPTS
  const letters = raised ? SUPERSCRIPT_PLAIN : SUBSCRIPT_PLAIN
  const text = Array.from(written, (c) => letters.charAt(forms.indexOf(c))).join('')
  return { text, vertical: raised ? 'super' : 'sub' }
}
