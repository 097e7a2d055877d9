// The line under the title that says when and where a report was given: the day and the number of the session become
// blanks. It lies in the next year as a rule, and is no plan.
// 例：——2020年1月8日在某市第六届人民代表大会第四次会议上 → ——【待填：上年2020年1月8日】在某市第六届人民代表大会【待填：上年第四次会议】上
import type { Edit } from './edits.ts'
import type { Years } from './years.ts'

const DAY =
  '[\\d〇○零一二三四五六七八九十]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日'
const SESSION = '第[\\d一二三四五六七八九十]{1,3}次(?:全体)?会议'
/** Matches ——2020年1月8日在某市第六届人民代表大会第四次会议上 alone on its line; groups the day, the place and the session. */
const OCCASION = new RegExp(
  `^([ \\t]*[—–－-]{1,2}[ \\t]*)(${DAY})(在[^\\n。；，]{2,40}?)(${SESSION})?上[ \\t]*$`,
  'gm',
)

/** Nothing where the line is worded in another way. */
export function occasionEdits(source: string, { last }: Years): readonly Edit[] {
  return [...source.matchAll(OCCASION)].flatMap((match) => {
    const [, lead = '', day = '', place = '', session = ''] = match
    const start = match.index + lead.length
    const blank = (at: number, words: string): Edit => ({
      span: { start: at, end: at + words.length },
      text: `【待填：${last}${words}】`,
    })
    const edits = [blank(start, day)]
    return session === '' ? edits : [...edits, blank(start + day.length + place.length, session)]
  })
}
