// What is done to whom, where one of the two stands on the other side of the figure or in the clause before it.
// 例：对民事审判违法行为提出检察建议74件; 对4105家次企业实施执法检查; 举办安全管理人员培训班，轮训7020人次.
import type { ModelMetric } from '../../model/disclosure.ts'
import type { Context } from './context.ts'

/** Matches 民事审判违法行为 of 对民事审判违法行为提出检察建议: to what, right before the verb. */
const TO_WHAT = /(?:^|依法|共|累计)对([^#对]{4,20})$/
/** Matches the end of 累计对 (4105家次企业实施执法检查). */
const BEFORE_WHOM = /(?:^|[^相反面针核查应])对$/
/** Matches 执法检查 of 企业实施执法检查, 专项检查 of 工地开展专项检查: what is done, behind whom. */
const DONE_BEHIND = /^(?:进行|开展|实施|组织开展|作出|给予)(?:了)?(.{2,8})$/
/** Matches the end of 为 (420名残疾人缴纳养老保险): for whom. */
const FOR_WHOM = /(?:^|[^作称成定])[为给]$/
/** Matches 缴纳养老保险, 提供免费服药: what was done for them. */
const DONE_FOR =
  /^(?:免费)?(?:提供|缴纳|代缴|办理|发放|实施|开展|安排|落实|配备|适配|赠送|安装|解决|减免|追回|争取)(?:了)?(.{2,10})$/
/** Matches 保障人数, 惠及, alone: who had the money told before. */
const HAD = /^(?:保障|受益|惠及|覆盖|补助|受助)(?:对象|人员|群众)?(?:人数)?$/
/** Matches 轮训, 培训, alone: whom, the course before tells. */
const TRAINED = /^(?:累计|共)?(?:培训|轮训|集训|调训)(?:人员|人数|学员)?$/
/** Matches 企业主要负责人及安全管理人员 of 举办企业主要负责人及安全管理人员培训班. */
const COURSE =
  /(?:举办|开展|组织|开设)([^，。；：、#]{2,20}?)(?:专题|轮训|业务|集中)?(?:培训班|培训会|研修班|培训)[^，。；#]*[#，、][^。；]{0,12}$/

/** Matches 提出 of 提出检察建议: an act, which may be told to be done to somebody. */
const ACT = /^(?:依法)?(?:提出|发出|作出|制发|下达|给予|开展|实施|进行|组织|决定|处以|采取|予以)/

/** Matches the end of 举办比赛105项，吸引 (13.4万人) and 参赛, 市民参与 behind it: who took part, whatever is told before. */
const DRAWN = /(?:吸引|动员|带动)(?:了|近|约|超过?)?$/
/** Matches 参赛, 市民参与; not 比赛. */
const TOOK_PART = /^[^，。；、]{0,4}?(?:参加|参与|参赛|参演|参展|报名)/

/** The full name of a figure whose object is told apart from its verb; undefined where it is not. */
export function doneToWhom(label: string, context: Context | undefined): string | undefined {
  if (!context) return undefined
  const { before, tail } = context
  if (DRAWN.test(before) && TOOK_PART.test(tail)) return '参加人员'
  if (ACT.test(label) && context.clause.endsWith(label)) {
    const what = TO_WHAT.exec(context.clause.slice(0, -label.length))?.[1]
    if (what !== undefined) return what + label
  }
  if (/[为给]$/.test(before) && tail.startsWith(label) && FOR_WHOM.test(before)) {
    const done = DONE_FOR.exec(tail.slice(label.length))?.[1]
    if (done !== undefined) return label + done
  }
  if (before.endsWith('对') && tail.startsWith(label) && BEFORE_WHOM.test(context.clause)) {
    const done = DONE_BEHIND.exec(tail.slice(label.length))?.[1]
    if (done !== undefined) return done + label
  }
  if (!TRAINED.test(label)) return undefined
  const whom = COURSE.exec(context.told)?.[1]
  return whom === undefined ? undefined : `培训${whom}`
}

/** 发放护理补贴1480万元，惠及6210人: those who had what the money before was for. */
export function whoHad(metric: ModelMetric, last: ModelMetric | undefined): string | undefined {
  if (last?.kind !== 'money' || last.change || metric.kind !== 'count' || !HAD.test(metric.label))
    return undefined
  return `${last.label}惠及`
}
