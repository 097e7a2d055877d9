// What is not parsed since it would take too much: its source stands for it, and a finding says why.
import type { Bilingual } from '../model/diagnostic.ts'
import type { Unsupported } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { type ReadContext, report } from './context.ts'

/** `at` is where it gets too much. */
export function tooComplex(span: Span, at: number, message: Bilingual, context: ReadContext): Unsupported {
  report(context, 'read/too-complex', { start: at, end: Math.min(at + 1, span.end) }, message, {
    help: {
      zh: '这一段没有转换；请拆成几段，或去掉多余的嵌套和记号',
      en: 'the block was not converted; split it, or take out the nesting and the marks',
    },
  })
  const text = context.text.slice(span.start, span.end)
  return { type: 'unsupported', what: 'too-complex', text: text.trimEnd(), span }
}
