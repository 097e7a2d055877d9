// What stands before a name at the head of its words: times, connectives, whom it is told of. Words that look like
// them and belong to the name stay. 例：截至8月底|全区|就业率 → 就业率, subject 全区；通过|规划许可 stays.
import { TIME } from './compact.ts'
import {
  EMPTY_VERB_TABLE,
  HEAD_CHARACTERS,
  HEAD_GUARD_TABLE,
  HEAD_TABLE,
  NATIONAL_TABLE,
  SUBJECT_TABLE,
} from './lexicon/labels.ts'

// Matches 对东盟进出口总额, 对医疗机构销售额.
const TOWARDS =
  /^对.{2,}(进出口|出口|进口|销售|贸易|投资|直接投资|贷款|援助|补助|补贴)(总?额|总值|余额|支出)?$|^对.{2,}的.{0,4}(?:欠款|欠账|债务|债权)$/
// Matches 因工程建设引起的投诉, 以区政府名义印发的文件: the words belong to the name as a whole.
const WHOLE = /^(?:因.{2,}?(?:引起|引发|导致|造成)的|以.{2,}?(?:名义|为[主重核载代依骨龙][\u4e00-\u9fff]?的))/

// Matches 通过规划许可, 通过一致性评价; not 通过审查发现问题, 通过评审的方式.
const PASSED =
  /^通过(?!(?:.{0,12}(?:方式|平台|渠道|手段|形式|途径|机制|[、和]))|.{2,}(?:发现|办理|解决|实现|追回|挽回|核减|查出))[\u4e00-\u9fff“”]{0,10}(?:许可|验收|认证|评审|评价|审查|复审|审批|审核|考核|考评|鉴定|审议|表决|备案|核准|答辩|初审|终审|立项)/

// Matches 计划投资, 计划完成投资; not 计划总投资, which is the sum of the project, as the name as a whole.
const PLANNED = /^计划(?:完成)?投资额?$/

// Matches 被联系户, 被帮扶对象.
const DONE_TO = /^被[\u4e00-\u9fff]{2}(?:户|人|者|单位|对象|企业|家庭|村)$/
// Matches 有康复需求, 有劳动能力.
const HAVING = /^有[\u4e00-\u9fff]{2,5}(?:需求|意愿|能力|条件|资质|资格)/

// Matches 达到合格要求的院校; not 达到全国的60%.
const REACHED_BY = /^达到[^，的\d]{2,12}(?:要求|标准|水平|条件|规定|目标|等级|类|级)的[\u4e00-\u9fff]{2,}/

/** Takes times, connectives and the population off the head. */
export function stripHead(
  text: string,
  from: number,
  hi: number,
): { readonly lo: number; readonly subject?: string } {
  let lo = from
  let subject: string | undefined
  let timed = false
  for (;;) {
    if (lo >= hi) break
    const c = text.charAt(lo)
    if (c === TIME || ('，,：:、“'.includes(c) && c !== '“')) {
      timed = c === TIME
      lo++
      continue
    }
    if (timed && '末底初度份起后前内间时的'.includes(c)) {
      lo++
      continue
    }
    timed = false
    const population = SUBJECT_TABLE.at(text, lo)
    const named =
      text.startsWith('各级各类', lo) ||
      (population !== undefined && '局厅'.includes(text.charAt(population.end) || ' ')) ||
      (text.startsWith('全国', lo) && NATIONAL_TABLE.at(text, lo + 2) !== undefined)
    if (population && !named && population.end <= hi) {
      subject = text.slice(lo, population.end)
      lo = population.end
      continue
    }
    // 年|净增, 年|新增.
    if (c === '年' && /^(净增|新增|均新增)/.test(text.slice(lo + 1, lo + 4))) {
      lo++
      continue
    }
    // 通过|规划许可13部: what was passed, not by what means.
    if (c === '通' && PASSED.test(text.slice(lo, Math.min(hi, lo + 24)))) break
    // 计划投资 is what was to be invested.
    if (c === '计' && PLANNED.test(text.slice(lo, Math.min(hi, lo + 8)))) break
    // 继续有效 is what they are, where nothing else names them.
    if (c === '继' && /^继续[\u4e00-\u9fff]{2}$/.test(text.slice(lo, hi))) break
    const head = HEAD_TABLE.at(text, lo)
    const verb = head ? undefined : EMPTY_VERB_TABLE.at(text, lo)
    // 被联系户 are those it was done to.
    if (c === '被' && DONE_TO.test(text.slice(lo, Math.min(hi, lo + 8)))) break
    // 有康复需求残疾人: having is what they are told by.
    if (c === '有' && HAVING.test(text.slice(lo, Math.min(hi, lo + 10)))) break
    // 达到合格要求的院校占比: reaching belongs to who reached it.
    if (verb && c === '达' && REACHED_BY.test(text.slice(lo, Math.min(hi, lo + 24)))) break
    const end = head?.end ?? (verb && verb.end < hi - 1 ? verb.end : undefined)
    if (end !== undefined && end <= hi) {
      lo = end
      continue
    }
    // 共|建成山塘; 共建 alone is a word.
    if (c === '共' && /^共建[成设立起]/.test(text.slice(lo, lo + 3))) {
      lo++
      continue
    }
    // 对医疗机构销售额 is sold to them: 对 belongs to the name of an amount.
    if (c === '对' && TOWARDS.test(text.slice(lo, hi))) break
    if ((c === '因' || c === '以') && WHOLE.test(text.slice(lo, hi))) break
    if (HEAD_CHARACTERS.includes(c) && !HEAD_GUARD_TABLE.at(text, lo)) {
      lo++
      continue
    }
    break
  }
  return { lo, ...(subject && { subject }) }
}
