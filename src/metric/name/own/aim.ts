// What was set for what was just told, and what was carried out of it: the word 目标 alone names nothing.
// 例：新增床位500张（目标450张） → 450张 新增床位, target；改造市场10个、公厕35座，目标分别为8个和30座.
import { unitOf } from '../../context/counted-in.ts'
import { metric } from '../../context/outcome.ts'
import type { Label, Outcome, QuantityView } from '../../context/view.ts'
import { labelOf, wordLabel } from '../../context/view.ts'

/** Matches `目标`, `年度任务数`, `省定民生实事任务`, `承诺`; not `目标人群`. */
const AIM =
  /^(?:全年|年度|年初|本年|原定|原|[国省市区县]定|[国省市区县]级|民生实事)*(?:目标|任务|计划|承诺)(?:任务|目标|数|值|量)?$/

/** Characters of the longest words that `AIM` matches, with the mark of a time among them. */
const LONGEST = 12

/** Name of the production, by which others know that the figure was only aimed at. */
export const AIM_ALONE = 'aim'

/** 目标|450张: nothing but the word for a goal. */
function isAlone({ left }: QuantityView): boolean {
  // Of nearly all figures the words are longer: their label need not be made twice.
  return left.hi - left.lo <= LONGEST && AIM.test(labelOf(left).text)
}

// Matches 超额完成省定, 提前, 离 and nothing, before a goal whose name stands behind it.
const TOWARDS =
  /^(?:控制|[离距]离?|(?:已|超额|提前|圆满|顺利|如期|全面)*(?:完成了?)?(?:[国省市区县]定|全年|年度|年初)?)$/

/** 失业率5.1%，控制在5.5%以内|的预期目标 is the goal of the rate; 建成56家，超额完成省定|50家|的任务. */
function namesAim({ text, left, right }: QuantityView): boolean {
  if (!right?.linked || left.hi - left.lo > LONGEST || !TOWARDS.test(labelOf(left).text)) return false
  return /^(?:预期|控制|调控|年度|全年|省定|市定)*(?:目标(?:值|任务)?|任务|指标)(?=$|仍|还|尚|有|以内|之内)/.test(
    text.slice(right.noun.start, right.noun.end),
  )
}

/** 目标分别为8个|和30座. */
function goesOn({ text, token, drafts, said }: QuantityView): boolean {
  const last = drafts[said.last ?? -1]
  return last?.production === AIM_ALONE && /^[、和]$/.test(text.slice(last.token.end, token.start))
}

/** A target named after the level that it was set for; undefined where several levels may be meant. */
export function aim(view: QuantityView): Outcome | undefined {
  const { left, token, drafts, said, count, place, text } = view
  // 完成5000人任务的|86%: how much of it was done.
  if (drafts[said.last ?? -1]?.production === 'goal' && text.charAt(token.start - 1) === '的')
    return undefined
  // 分别为年度计划任务的|100%、128%: how much of it was done.
  if (token.kind === 'percentage' && /[为占成].*的$/.test(left.compact.text)) return undefined
  if (left.direction || !(isAlone(view) || namesAim(view) || goesOn(view))) return undefined
  const levels = [said.outer, said.whole, ...said.levels].filter(
    (level) => level !== undefined && drafts[level]?.production !== AIM_ALONE,
  )
  const alike = levels.filter((level) => {
    const told = drafts[level ?? -1]?.token
    return told?.type === 'quantity' && told.unit === token.unit
  })
  // 改建56家，其中新建12家，完成省定50家的任务: the task was set for all of them.
  const whole =
    said.whole !== undefined && alike.includes(said.whole) && namesAim(view) ? said.whole : alike.at(-1)
  // 居民消费价格上涨0.9%，控制在3%的目标以内: of what changed, where no level was told in that unit.
  const last = drafts[said.last ?? -1]
  const changed = whole === undefined && last?.change && unitOf(last) === token.unit ? last : undefined
  const told = changed ?? drafts[(count > 1 ? levels.slice(-count)[place] : whole) ?? -1]
  return told && metric(view, AIM_ALONE, { label: told.label, noun: told.label })
}

// Matches 确定, 提出 as all the words before, and 增长目标 behind the figure.
const SETS = /^(?:确定|设定|提出|制定|明确|锚定)$/
// Matches 的增长目标, 的全年预期目标; not 增长目标.
const NAMED = /^的((?:预期|年度|全年|经济|社会|发展|增长)+目标)/

/** 确定|4.5%|的增长目标: what is set has its name behind it. */
export function aimBehind({ text, token }: QuantityView, own: Label): Label | undefined {
  const name = SETS.test(own.text) ? NAMED.exec(text.slice(token.end, token.end + 14))?.[1] : undefined
  return name === undefined ? undefined : wordLabel(name)
}

// Matches 实际完成, 执行, 完成: that what was planned was carried out.
const DONE = /实际|^(?:全年|年末|最终)?(?:执行|完成|实现)(?:数)?为?$/
// Matches 计划 of 计划投资, and 预算数 of 一般公共预算收入预算数, 年初预算 of 经费支出年初预算.
const PLAN = /^(?:年度|全年|本年)?计划(?=.{2})/
// Matches 预算数 of 一般公共预算收入预算数, 年初预算 of 经费支出年初预算; not 预算.
const BUDGETED =
  /(?<=.{2})(?:的?(?:年初|年度|全年|调整|变动)?(?:预算|计划|任务|目标)(?:数|值|任务)|的?(?:年初|年度|全年|调整)预算)$|(?<=[收支][入出])(?:(?:代编)?预算|任务)$/

/** 一般公共预算支出预算数27亿元，|实际支出|25亿元 is 一般公共预算支出. */
export function spent({ drafts, said }: QuantityView, own: Label): Label | undefined {
  const told = own.text.startsWith('实际') ? drafts[said.level ?? -1]?.label.text : undefined
  const text = told === undefined ? undefined : withoutPlan(told)
  return text !== undefined && text !== told && own.text.length > 3 && text.endsWith(own.text.slice(2))
    ? wordLabel(text)
    : undefined
}

/** 年度计划投资620亿元，实际完成|685亿元 is 投资; 收入预算数15亿元，实际完成|16亿元 is 收入. */
export function carriedOut({ left }: QuantityView, told: Label): Label {
  if (!DONE.test(left.compact.text)) return told
  const text = withoutPlan(told.text)
  return text === told.text ? told : wordLabel(text)
}

/** 收入 of 收入年初预算, 投资 of 计划投资: what was planned. */
export function withoutPlan(name: string): string {
  return name.replace(PLAN, '').replace(BUDGETED, '')
}

/** Matches 预期目标, 《纲要》目标, 国家规划目标 behind the amount that was aimed at. */
export const GOAL_BEHIND =
  /^(?:预期|增长|年度|发展|经济|社会|总体|国家|全[国省市]|规划|纲要|控制|既定|考核|《[^》]{2,12}》)*(?:目标|任务|预期(?=[，。；,;、]|$))/
