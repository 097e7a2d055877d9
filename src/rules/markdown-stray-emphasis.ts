// 没有成对的强调符号：**全区推进 → 印出来有星号
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { around, matches } from './matches.ts'

/** Matches ** __ ~~ left in the prose; not ****, the ** of 138**** or of 张**. */
const MARKS = sought(/(?<![*\d])\*\*(?![*\d])|(?<!_)__(?!_)|(?<![~\d])~~(?!~)/g, '** __ ~~')
/** A name masked by stars: 张**; the commonest surnames. */
const MASKED_NAME =
  /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊孟秦邱侯江尹薛闫段雷钱汤黎史陶贺毛郝顾龚邵万覃武莫孔向常]$/

/** Marks of emphasis that pair with none; masks (138****5678) are let pass. */
export const markdownStrayEmphasis: Rule = {
  id: 'markdown/stray-emphasis',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const hit of matches(prose, MARKS)) {
      const { span, words, passage, index } = hit
      const before = passage.written.slice(0, index)
      if (
        words === '**' &&
        MASKED_NAME.test(before) &&
        /^(?:[，。、；）\s]|$)/.test(passage.written.slice(index + 2))
      ) {
        continue
      }
      yield {
        span,
        message: {
          zh: `“${around(hit)}”里的 ${words} 会照样印出来`,
          en: `${words} in “${around(hit)}” is printed as it stands`,
        },
        help: { zh: '补上另一半，或删去', en: 'Add its other half or remove it' },
      }
    }
  },
}
