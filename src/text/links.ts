// Which link targets may be followed. 例：`https://www.gov.cn/` and `./附件.pdf` may, `javascript:alert(1)` and `//a.cn/` may not.

const ALLOWED: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])
/** Matches `https:` and `甲:`; not `/x:y`, `?a:b`, `#一:二`. */
const SCHEME = /^([^/?#:]*):/

/**
 * Whether `url` is http, https, mailto, tel, a relative path or a fragment. Blanks and controls, which browsers drop before
 * they look for a scheme, are dropped here first; `//host`, and `\`, which browsers take for `/`, lead to other sites.
 */
export function isSafeUrl(url: string): boolean {
  const bare = url.replace(/[\p{Cc}\s]/gu, '')
  // What stands for a character that cannot be shown has no place in an address.
  if (bare.startsWith('//') || /[\\\ufffd]/.test(bare)) return false
  const scheme = SCHEME.exec(bare)?.[1]
  return scheme === undefined || ALLOWED.has(scheme.toLowerCase())
}

/** `url` with its percent signs resolved, as file names and ids are written; as it is where they are malformed. */
export function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
