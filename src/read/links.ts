// Which link targets are kept. 例：`https://www.gov.cn/` is, `javascript:alert(1)` is not, `./附件.pdf` is.

const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const ALLOWED = new Set(['http', 'https', 'mailto', 'tel'])

/** Whether `url` is http, https, mailto, tel, a relative path or a fragment. Blanks and controls inside a scheme, which browsers drop, are dropped first. */
export function isSafeUrl(url: string): boolean {
  const bare = url.replace(/[\p{Cc}\s]/gu, '')
  if (bare.startsWith('//') || bare.includes('\\')) return false
  const scheme = SCHEME.exec(bare)?.[1]
  return scheme === undefined || ALLOWED.has(scheme.toLowerCase())
}
