// Values → what stands for them in HTML: cleaned, and with references for what would be read as markup.
import { CLEANED, clean } from './safe.ts'

// matches `<b>`, `A&B` and whatever `clean` may change; not 就业率98.6%, “引号” or "quotes"
const IN_TEXT = new RegExp(`[<&${CLEANED}]`)
// matches `"`, `'`, a backtick and `&`, and whatever `clean` may change; not `a < b`
const IN_ATTRIBUTE = new RegExp(`["&'\`${CLEANED}]`)

// The shortest reference to each; a test holds them equal to those of hast-util-to-html.
const REFERENCES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '&': '&#38;',
  '"': '&#34;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Text between tags. */
export function escapeText(text: string): string {
  return IN_TEXT.test(text) ? clean(text).replace(/[<&]/g, reference) : text
}

/** The value of an attribute, to stand between double quotes. */
export function escapeAttribute(value: string): string {
  return IN_ATTRIBUTE.test(value) ? clean(value).replace(/["&'`]/g, reference) : value
}

function reference(character: string): string {
  return REFERENCES[character] ?? ''
}
