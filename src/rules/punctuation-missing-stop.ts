// 段末没有句末标点：……就业形势稳定⏎
import type { Finding } from '../model/diagnostic.ts'
import type { Passage, Rule } from '../model/rule.ts'
import { shorten } from './matches.ts'

/** Matches the end of ……形势稳定 and ……3000人; not of ……稳定。 ……如下： ……”（2019年） */
const OPEN_END = /[\p{Script=Han}\d%％，、,]$/u

/** Paragraphs from `minimum` characters on; captions, items and signatures are let pass. */
export const punctuationMissingStop: Rule = {
  id: 'punctuation/missing-stop',
  severity: 'warning',
  options: { minimum: 24 },
  *check(_disclosure, { passages, options }): Iterable<Finding> {
    const minimum = Number(options.minimum)
    for (const passage of passages) {
      if (passage.kind !== 'paragraph' || passage.within) continue
      const written = passage.written.trimEnd()
      if (written.length < minimum || !OPEN_END.test(written) || !isProse(passage)) continue
      const at = written.length - 1
      yield {
        span: passage.toSource(at, at + 1),
        message: {
          zh: `段末“${shorten(written.slice(-8))}”后面没有句末标点`,
          en: `No full stop after “${shorten(written.slice(-8))}”`,
        },
        help: { zh: '补上句号', en: 'Add 。' },
      }
    }
  },
}

// Sentences, not a signature, a caption or a line that serves as a heading: a stop inside, or many clauses.
function isProse({ written }: Passage): boolean {
  if (/\n/.test(written.trim()) || /^[图表附注]/.test(written)) return false
  return /[。；！？]/.test(written) || (written.length >= 60 && (written.match(/[，,]/g)?.length ?? 0) >= 2)
}
