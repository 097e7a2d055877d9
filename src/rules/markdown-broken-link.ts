// 写坏的链接：[详情](https://a.cn 、[详情][没有的名称]、[详情]()、https：//a.cn、[详情](#没有的章节)
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Inline, Run } from '../model/inline.ts'
import type { Rule } from '../model/rule.ts'
import { decodeUrl } from '../text/links.ts'
import { flatSections } from '../text/passages.ts'
import { shorten } from './matches.ts'
import { plainContents } from './plain-contents.ts'

/** Matches https：//a.cn, http:／／a.cn, https//a.cn; not https://a.cn. */
const OTHER_MARKS = /https?\s?(?:：\s?\/\/|:／／|：／／|\/\/)[\w.-]*/
/** Matches htps://a.cn; not https://a.cn. */
const MISSPELT = /(?<![A-Za-z])(?:htp|htps|htttp|htttps|hhtp|hhtps|ttps?):\/\/[\w.-]*/
/** Matches http:/a; not http://a. */
const ONE_SLASH = /https?:\/(?!\/)[\w.-]+/
/** Left in the prose where a link was meant: `](`, `] (https`, `https：//`, `http:/a`; each with what it matches. */
const REMNANTS: readonly RegExp[] = [
  // [详情](https://a.cn
  /!?\[[^\]\n]{0,60}\]\s?[(（][^)）\n]{0,200}/g,
  // 详情](https://a.cn)
  /\]\([^)\n]{1,200}\)?/g,
  new RegExp([OTHER_MARKS, MISSPELT, ONE_SLASH].map(({ source }) => source).join('|'), 'g'),
]

/** Matches [详情][办法] and ![图][甲], of which nothing defines the second; not [1][2], [^1][^2]. */
const REFERENCE = /!?\[(?!\^)[^[\]\n]*[^[\]\n\d\s][^[\]\n]*\]\[(?!\^)([^[\]\n]{0,60})\]/g

/** Looks at what is written and at the ids of sections; nothing is fetched. */
export const markdownBrokenLink: Rule = {
  id: 'markdown/broken-link',
  severity: 'warning',
  *check(disclosure, { passages }): Iterable<Finding> {
    for (const { raw, written, toSource } of passages) {
      // One of these stands in whatever the patterns match.
      if (!/\]|http|:\/\//.test(raw)) continue
      const taken: number[] = []
      for (const pattern of REMNANTS) {
        for (const match of raw.matchAll(pattern)) {
          if (taken.some((end) => match.index < end)) continue
          taken.push(match.index + match[0].length)
          yield remnant(match[0], toSource(match.index, match.index + match[0].length))
        }
      }
      if (!raw.includes('][')) continue
      for (const match of raw.matchAll(REFERENCE)) {
        // Code is blanked there.
        if (written.charAt(match.index) !== match[0].charAt(0)) continue
        yield undefinedReference(
          match[0],
          match[1] ?? '',
          toSource(match.index, match.index + match[0].length),
        )
      }
    }
    yield* targets(disclosure)
  },
}

function remnant(words: string, span: Finding['span']): Finding {
  return {
    span,
    message: { zh: `“${shorten(words)}”没有成为链接`, en: `“${shorten(words)}” has not become a link` },
    help: { zh: '写作 [文字](https://…)，用半角括号和冒号', en: 'Write [words](https://…)' },
  }
}

function undefinedReference(words: string, name: string, span: Finding['span']): Finding {
  const wanted = name || words.slice(words.indexOf('[') + 1, words.indexOf(']'))
  return {
    span,
    message: {
      zh: `“${shorten(words)}”没有成为链接：文中没有定义“${shorten(wanted)}”的地址`,
      en: `“${shorten(words)}” has not become a link: nothing defines “${shorten(wanted)}”`,
    },
    help: {
      zh: `另起一段写“[${shorten(wanted)}]: https://…”，或改为 [文字](https://…)`,
      en: `Add a paragraph “[${shorten(wanted)}]: https://…”, or write [words](https://…)`,
    },
  }
}

function* targets(disclosure: Disclosure): Iterable<Finding> {
  const ids = new Set<string>(flatSections(disclosure.sections).map(({ id }) => id))
  for (const { id } of disclosure.metrics) ids.add(id)
  for (const content of plainContents(disclosure)) {
    for (const inline of content) {
      const why = isLinked(inline) ? faultOf(inline.marks.link?.url ?? '', ids) : undefined
      if (why === undefined) continue
      yield {
        span: inline.span,
        message: { zh: `链接${why.zh}`, en: `The link ${why.en}` },
        help: { zh: '核对链接', en: 'Compare the link' },
      }
    }
  }
}

function isLinked(inline: Inline): inline is Run {
  return inline.type === 'text' && inline.marks.link !== undefined
}

function faultOf(url: string, ids: ReadonlySet<string>): Finding['message'] | undefined {
  const words = shorten(url, 40)
  if (url.trim() === '' || url === '#') return { zh: '没有地址', en: 'has no address' }
  if (url.startsWith('#')) {
    const id = decodeUrl(url.slice(1))
    return ids.has(id) ? undefined : { zh: `指向的“${id}”不存在`, en: `leads to “${id}”, which is not there` }
  }
  if (
    /^https?:/i.test(url) &&
    !/^https?:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/i.test(url) &&
    !/^https?:\/\/[^\s/]*[^\x20-\x7e]/.test(url)
  ) {
    return { zh: `的地址“${words}”不完整`, en: `has an incomplete address, ${words}` }
  }
  if (/[，。；、]$/.test(url))
    return { zh: `的地址末尾带了标点“${url.slice(-1)}”`, en: 'ends with a Chinese mark' }
  return undefined
}
