// What keeps a hostile value harmless beyond the escaping of the printer: characters that HTML forbids,
// schemes of links, values that go into CSS or a script element.
import { isSafeUrl } from '../../text/links.ts'

// matches U+0000, U+FFFE, a lone surrogate; not a tab, a line feed, 汉 or 😀
const FORBIDDEN = /[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu

/**
 * What `clean` looks at, for a class of characters: everything that FORBIDDEN matches, a carriage return, and halves of
 * pairs such as 😀 too; not 汉.
 */
export const CLEANED =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff'
// A text that holds one at least of what is cleaned.
const SUSPECT = new RegExp(`[${CLEANED}]`)

/** Text without the characters that HTML forbids: CR LF and CR become LF, the others U+FFFD. */
export function clean(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, (character) => (character === '\n' || character === '\t' ? character : '\ufffd'))
}

/** A link target that may be followed, or undefined. Controls, which browsers drop, go; blanks within are encoded. */
export function safeUrl(url: string): string | undefined {
  if (!isSafeUrl(url)) return undefined
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
  const bare = url.replace(/[\u0000-\u001f\u007f-\u009f]/g, '').trim()
  return bare.replace(/[ "<>^`{|}[\]]/g, encodeURIComponent)
}

/** `#id` with what a fragment may not hold encoded; Han characters stay. */
export function fragment(id: string): string {
  return `#${id.replace(/[%#"<>^`{|}[\]\\]/g, encodeURIComponent)}`
}

/** JSON for a script element: no `<`, so that no value can end the element. */
export function scriptJson(json: string): string {
  return clean(json).replaceAll('<', '\\u003c')
}
