// 链接文字看不出去处：[点击这里](…)
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { plainContents } from './plain-contents.ts'

/** Matches 点击这里, 查看, 更多; not 查看全文. */
const EMPTY_WORDS = /^(?:(?:请)?(?:点击|点)?(?:这里|此处|查看|链接|详情|更多|打开|下载)|点击)$/

/** Words that do not tell where a link leads, least of all in print. */
export const markdownLinkText: Rule = {
  id: 'markdown/link-text',
  severity: 'info',
  *check(disclosure): Iterable<Finding> {
    for (const content of plainContents(disclosure)) {
      for (const inline of content) {
        if (inline.type !== 'text' || !inline.marks.link || !EMPTY_WORDS.test(inline.text.trim())) continue
        yield {
          span: inline.span,
          message: {
            zh: `链接文字“${inline.text}”看不出去处`,
            en: `“${inline.text}” does not say where the link leads`,
          },
          help: { zh: '用文件或页面的名称作链接文字', en: 'Use the name of the page or file' },
        }
      }
    }
  },
}
