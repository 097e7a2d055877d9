// Which link targets are kept. 例：`https://www.gov.cn/` is, `javascript:alert(1)` is not, `./附件.pdf` is.

const SCHEME = /^([a-z][a-z0-9+.-]*):/i
// Matches `附件/表.xlsx`, `#一、总体`, `./说明`; not `以上数据为快报数。`, `约98.6万人`.
const PATH = /^[#.]|\/|\.[a-z][a-z0-9]{1,4}(?:[#?]|$)/i

/**
 * Whether a definition holds words of the text: `[注]: 以上数据为快报数。`, where a sentence stands for the address, or
 * `[^注 释]: 甲`, a footnote with a blank in its name.
 */
export function isWords({
  url,
  label,
}: {
  readonly url: string
  readonly label?: string | null | undefined
}): boolean {
  if (label?.startsWith('^')) return true
  return /\p{Script=Han}/u.test(url) && !SCHEME.test(url) && !PATH.test(url)
}

const ALLOWED = new Set(['http', 'https', 'mailto', 'tel'])

/** Whether `url` is http, https, mailto, tel, a relative path or a fragment. Blanks and controls inside a scheme, which browsers drop, are dropped first. */
export function isSafeUrl(url: string): boolean {
  const bare = url.replace(/[\p{Cc}\s]/gu, '')
  // What stands for a character that cannot be shown has no place in an address.
  if (bare.startsWith('//') || /[\\\ufffd]/.test(bare)) return false
  const scheme = SCHEME.exec(bare)?.[1]
  return scheme === undefined || ALLOWED.has(scheme.toLowerCase())
}
