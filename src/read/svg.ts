// What an SVG image may not hold: scripts, handlers, foreign content, references to anything outside itself.
import type { Bilingual } from '../model/diagnostic.ts'

const LARGEST = 2 * 1024 * 1024

const REFUSED: readonly { readonly pattern: RegExp; readonly fault: Bilingual }[] = [
  // Matches `<script>`, `<foreignObject`, `<iframe`; not `<description>`.
  {
    pattern:
      /<\s*(?:[\w-]+:)?(?:script|foreignobject|iframe|object|embed|audio|video|set|handler|listener)\b/i,
    fault: { zh: '含有脚本或嵌入内容', en: 'holds a script or embedded content' },
  },
  // Matches ` onload=`; not `orientation=`.
  { pattern: /[\s"'/]on[a-z]+\s*=/i, fault: { zh: '含有事件处理属性', en: 'holds an event handler' } },
  // Matches `<!DOCTYPE`, `<!ENTITY`, `<?xml-stylesheet`.
  {
    pattern: /<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet/i,
    fault: {
      zh: '含有 DOCTYPE、实体或外部样式表',
      en: 'holds a DOCTYPE, an entity or an external style sheet',
    },
  },
  // Matches `href="https://…"`, `xlink:href='file:…'`; not `href="#a"`, `href="data:image/png;…"`.
  {
    pattern: /href\s*=\s*["']?\s*(?!["']?\s*(?:#|data:image\/(?:png|jpe?g|gif)[;,]))[^\s"'>]/i,
    fault: { zh: '引用了外部内容', en: 'refers to something outside itself' },
  },
  // Matches `url(https:…)`, `@import`; not `url(#gradient)`.
  {
    pattern: /url\(\s*["']?\s*(?!#|["']?#)[^)\s]|@import/i,
    fault: { zh: '样式引用了外部内容', en: 'has a style that refers to something outside itself' },
  },
]

/** What is wrong with the SVG, as the rest of a sentence; undefined when it is harmless. */
export function checkSvg(data: Uint8Array): Bilingual | undefined {
  if (data.length > LARGEST) return { zh: '超过 2 MiB', en: 'is larger than 2 MiB' }
  let text: string
  try {
    // One blank says what a thousand do, and a thousand would be searched in every way they can be divided.
    text = new TextDecoder('utf-8', { fatal: true }).decode(data).replace(/\s+/g, ' ')
  } catch {
    return { zh: '不是 UTF-8', en: 'is not UTF-8' }
  }
  // Character references could hide a name from the patterns below; drawings need none in attributes.
  if (/&#/.test(text)) return { zh: '含有字符引用', en: 'holds character references' }
  return REFUSED.find(({ pattern }) => pattern.test(text))?.fault
}
