// The place of a figure in a bracket right behind it. 例：工业增加值增长8.2%（全市第2位） → 工业增加值全市排名 2.
import type { Outcome, View } from '../context/view.ts'
import { joinLabels, placedOf, wordLabel } from '../context/view.ts'
import type { OrdinalToken } from '../scan/token.ts'

// The last character of 第3, 第五, 第2位; none of 第三批.
const PLACE_END = /[\d一二三四五六七八九十位名]/
// Matches （ , （全市, （居全省, （全省排名并列 between a figure and its place.
const OPENS =
  /^[（(]\s?(?:[位排]?[列居名]|排)?(全[国省市区县州盟]|[三四五六七八九十]{1,2}[市州区县]|世界|全球)?(?:排名|位列|位居|[居列排])?(?:并列)?$/

/** 增长8.2%（全市|第2位|）: the place of the figure right before the bracket. */
export function inBracket(view: View & { readonly token: OrdinalToken }): Outcome | undefined {
  const { drafts, text, token } = view
  const last = drafts.at(-1)
  if (
    !last ||
    token.top ||
    !PLACE_END.test(text.charAt(token.end - 1)) ||
    !/^[）)]/.test(text.charAt(token.end))
  )
    return undefined
  const opens = last.token.end + 10 < token.start ? null : OPENS.exec(text.slice(last.token.end, token.start))
  const scope = opens?.[1] ?? ''
  // 全市排名第4（全省排名第87）: another place of the same figure, among others.
  const again = last.production === 'rank' && scope !== '' && scope !== last.scope
  if (!opens || last.label.text === '' || (last.production === 'rank' && !again)) return undefined
  // 全市排名第4（全省排名第87）, where what has these places stands before
  const bare = last.label.text === '排名' ? wordLabel('') : again ? placedOf(last) : last.label
  const label = joinLabels(bare, wordLabel(scope), wordLabel('排名'))
  return { type: 'metric', draft: { token, production: 'rank', label, ...(scope && { scope }) } }
}
