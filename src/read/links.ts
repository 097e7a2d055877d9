// Which link targets are kept. 例：`https://www.gov.cn/` is, `javascript:alert(1)` is not, `./附件.pdf` is.

const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const ALLOWED = new Set(['http', 'https', 'mailto', 'tel'])

/** Whether `url` is http, https, mailto, tel, a relative path or a fragment. Blanks and controls inside a scheme, which browsers drop, are dropped first. */
export function isSafeUrl(url: string): boolean {
  const bare = url.replace(/[\p{Cc}\s]/gu, '')
  // What stands for a character that cannot be shown has no place in an address.
  if (bare.startsWith('//') || /[\\\ufffd]/.test(bare)) return false
  const scheme = SCHEME.exec(bare)?.[1]
  return scheme === undefined || ALLOWED.has(scheme.toLowerCase())
}
