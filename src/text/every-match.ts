// A global pattern over many short texts: what `matchAll` finds, without its copy of the pattern for each text.
// 例：/[一二]/g over 一次、二次 → 一, 二
/** A matcher of its own for `pattern` (with the g flag): safe when a caller looks again between two matches. */
export function matcher(pattern: RegExp): (text: string) => Generator<RegExpExecArray> {
  const own = new RegExp(pattern)
  return function* every(text) {
    // A caller that stops early or asks about another text leaves nothing behind: the place is kept here.
    let at = 0
    for (;;) {
      own.lastIndex = at
      const match = own.exec(text)
      if (!match) return
      at = own.lastIndex
      if (match[0] === '') at += own.unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      yield match
    }
  }
}
