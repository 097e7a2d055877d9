// A diagnostic's words in one language, safe to print: personal data masked, control characters shown as �.
import type { Bilingual, Diagnostic, Language } from '../model/diagnostic.ts'
import { onOneLine } from '../text/one-line.ts'
import { maskPrivate } from '../text/private.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** The message, with the count of a mass fault: `…是半角标点（共 157 处）`. */
export function messageOf(diagnostic: Diagnostic, lang: Language): string {
  const message = wordsOf(diagnostic.message, lang)
  if (diagnostic.count === undefined) return message
  return lang === 'zh' ? `${message}（共 ${diagnostic.count} 处）` : `${message} (${diagnostic.count} in all)`
}

/** The words of a message or of its help. */
export function wordsOf(text: Bilingual, lang: Language): string {
  return printable(text[lang])
}

/** Masked and on one line. */
export function printable(text: string): string {
  return onOneLine(maskPrivate(withoutControls(text)))
}

/** Control and bidirectional characters, which would move a terminal's cursor, as U+FFFD, one for one. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '\ufffd')
}
