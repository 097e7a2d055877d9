// 没填完的空：XX、待补、××、【】、____. 例：新增就业XX人 / 【待填】
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/source.ts'
import { type Sought, sought } from '../text/sought.ts'
import { firstUnfilled } from '../text/unfilled.ts'
import { matches, shorten } from './matches.ts'

/** Matches 待核实, 待补充：办结数; not 待业人员300人. */
const TO_BE_FILLED =
  /待(?:填(?:写|报)?|补充?|核实|确认|完善|更新|录入|定)(?:数据?|数字|内容|情况)?(?:[：:，,；][^）)\n]{0,300}?)?/
/** Matches 请填数字, 此处待补; not 补充耕地2万亩. */
const ASKED = /(?:请填|请补充|此处(?:待|填|补|插入))[^）)\n]{0,300}?/
/** Each shown with what it matches; none matches 党员××× in a quotation of a masked name, 【案例】, XXL. */
const PLACEHOLDERS: readonly Sought[] = [
  // 【】 【待填：去年54家】 ［待补充］ [填写数字]
  sought(
    /[【［[]\s*(?:[】］\]]|(?:待|请填|填写|此处|补充|插入|去年|上年)[^】\n]{0,300}?[】］\]])/g,
    '【 ［ [',
    '】 ］ ]',
  ),
  // （待核实） （待补充：办结数） （请填数字）; not （待业人员300人） （上年同期300件） （补充耕地2万亩）
  sought(
    new RegExp(`[（(]\\s*(?:${TO_BE_FILLED.source}|${ASKED.source})\\s*[）)]`, 'g'),
    '（ (',
    '） )',
    '待 请填 请补充 此处',
  ),
  // 待补充 待填 待定稿 待核实数据
  sought(
    /(?<![【［[（(])待(?:补充|补(?!贴|偿|助|缴|办|休|齐)|填(?:写|报)?|核实|确认数据|完善数据|更新数据|录入)(?=[，。；：、）】\s]|$)/g,
    '待',
    '补 填 核实 确认数据 完善数据 更新数据 录入',
  ),
  // TODO FIXME TBD ???
  sought(
    /(?<![A-Za-z])(?:TODO|FIXME|TBD|N\/A)(?![A-Za-z])|[?？]{2,}(?=[个人家件项万亿元年月日%])/g,
    'TODO FIXME TBD N/A ?? ？？ ?？ ？?',
  ),
  // 新增XX人 ××年 XXXX元 x.x%
  sought(/(?<![A-Za-z])(?:X{1,6}(?:[.．]X{1,2})?|x{2,6}(?:[.．]x{1,2})?)(?![A-Za-z\d-])/g, 'X x'),
  sought(
    /(?:×|╳|✕|□|■|○○|◯){2,}|[×□](?=[个人家件项万亿元年月日%])(?<![\d\s\p{Script=Han}]×)/gu,
    '× ╳ ✕ □ ■ ○○ ◯',
  ),
  // 新增____人
  sought(/_{3,}|＿{2,}|（\s{2,}）|\(\s{2,}\)/g, '___ ＿＿ （ ('),
]

/** In text and front matter; blanks of `gongshi new` among them. Masks (138****5678) are let pass. */
export const wordingPlaceholder: Rule = {
  id: 'wording/placeholder',
  severity: 'error',
  *check(disclosure, { prose }): Iterable<Finding> {
    yield* inFrontMatter(disclosure)
    for (const pattern of PLACEHOLDERS) {
      for (const { span, words, passage, index } of matches(prose, pattern)) {
        if (!isBlank(words, passage.written, index)) continue
        yield findingAt(span, words)
      }
    }
  },
}

/** Values that are no value at all, a date that is a blank, are reported as such. */
function* inFrontMatter({ source, meta }: Disclosure): Iterable<Finding> {
  for (const [name, { start, end }] of Object.entries(meta.spans)) {
    const blank = firstUnfilled(source.text.slice(start, end))
    if (!blank || (!(name in meta.extra) && !(name in meta))) continue
    const from = start + blank.at
    yield findingAt({ start: from, end: from + blank.words.length }, blank.words)
  }
}

function findingAt(span: Span, words: string): Finding {
  return {
    span,
    message: { zh: `“${shorten(words)}”是没填的空`, en: `“${shorten(words)}” is a blank left over` },
    help: { zh: '填上内容，或删去', en: 'Fill it in or remove it' },
  }
}

function isBlank(words: string, text: string, index: number): boolean {
  if (!/^[Xx]{1,6}/.test(words)) return true
  // A lone X is a name (X射线, X光); as a blank it stands between words and a unit.
  const after = text.charAt(index + words.length)
  if (words.length === 1) return /[个人家件项万亿元年月日%]/.test(after) && !/[光射]/.test(after)
  return true
}
