// 分项用分号，项内却有句号：甲项完成。质量良好；乙项完成；
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** A stop divides more than a semicolon; those of quotations and brackets are their own. */
export const punctuationSemicolonAfterStop: Rule = {
  id: 'punctuation/semicolon-after-stop',
  severity: 'warning',
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const passage of passages) {
      if (passage.kind !== 'paragraph') continue
      const written = passage.written.trimEnd()
      if (!/[；;]$/.test(written)) continue
      // Stops inside a quotation or a bracket are its own.
      const open = written.replace(/“[^”]*”|（[^）]*）/g, (words) => '□'.repeat(words.length))
      if (!/[。！？]/.test(open)) continue
      yield {
        span: passage.toSource(written.length - 1, written.length),
        message: {
          zh: '这一项里已有句号，末尾却用分号',
          en: 'The item holds a full stop, yet ends with a semicolon',
        },
        help: { zh: '各项末尾用句号，或把项内的句号改为逗号', en: 'End it with 。, or put ， inside' },
      }
    }
  },
}
