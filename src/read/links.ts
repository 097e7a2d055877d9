// Definitions that are none. 例：`[注]: 以上数据为快报数。` holds words, `[办法]: https://www.gov.cn/` an address.

// Matches https:, mailto:; not /a:b, #一.
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
