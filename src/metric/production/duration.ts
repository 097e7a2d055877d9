// Lengths of time: most are times, some are results. 例：审批时限压缩至|3个工作日 → a result；五年来 → a time.
import { metric, none } from '../context/outcome.ts'
import type { Outcome, QuantityView } from '../context/view.ts'
import { isEarlier } from '../name/earlier.ts'
import { daysOf } from './days.ts'

// Matches 工期, 用时, 办理; not 就业.
const LENGTHS =
  /(持续|长达|期限|时间|时长|时限|寿命|年限|工期|周期|天数|时数|年数|周岁|用时|耗时|历时|为期|提速|缩短|压缩|压减|平均|审批|办理|不超过|天)$/

// Matches 获悉, 公布 behind 记者29日.
const TOLD_ON = /^(?:从|获悉|公布|发布|宣布|通报|召开|举行|介绍|表示|透露|对外|电|[上下]午|晚)/

/** 五年, 3个月: a length of time is a result only where a name or verb says so. */
export function duration(view: QuantityView): Outcome | undefined {
  const { token, left } = view
  if (token.kind !== 'duration') return undefined
  if (token.unit === '周年' && !left.reached) return none('time', 'anniversary')
  // 政策再延长三年 says how long it holds; 时限延长3天 is a result.
  if (token.unit === '年' && token.form === 'han' && left.compact.text.endsWith('延长'))
    return none('time', 'length of time')
  // 请在7日之内反映: what the reader is asked to do.
  if (token.approximation === 'at-most' && /请(?:在|于)$/.test(left.compact.text))
    return none('time', 'length of time')
  if (token.unit === '日' && TOLD_ON.test(view.text.slice(token.end, token.end + 4)))
    return none('time', 'day')
  if (view.text.charAt(token.start - 1) === '的' && token.form === 'han')
    return none('time', 'length of time')
  if (left.direction || left.to || left.streak) return undefined
  // 提供志愿服务6507万小时: nobody waits so long.
  if (/小时$/.test(token.unit) && /[万亿]/.test(view.text.slice(token.numberStart, token.numberEnd)))
    return undefined
  const days = left.hi <= left.lo ? daysOf(view) : undefined
  if (days) return metric(view, 'shared', { label: days })
  // 优良天数59天，去年同期|52天
  const level = view.drafts[view.said.level ?? -1]?.token
  if (isEarlier(view) && level?.type === 'quantity' && level.unit === token.unit) return undefined
  const words = left.compact.text.slice(left.lo, left.hi)
  if (
    (LENGTHS.test(words) || (token.low && LENGTHS.test(left.compact.text))) &&
    (token.form === 'arabic' || token.low)
  )
    return undefined
  if (token.unit !== '年' && left.reached && words.length > 1) return undefined
  // 优良天数311天，其中优|98天.
  const whole = view.drafts[view.said.whole ?? -1]?.token
  if (whole?.type === 'quantity' && whole.unit === token.unit && words !== '') return undefined
  // 优良天数连续4年|稳定在325天以上
  if (token.unit === '天' && !view.right && /(稳定在|保持在|维持在|达到?)$/.test(left.compact.text))
    return undefined
  if (
    token.unit !== '年' &&
    token.unit !== '年度' &&
    !view.right &&
    words.length >= 2 &&
    token.form === 'arabic'
  )
    return undefined
  return none('time', 'length of time')
}
