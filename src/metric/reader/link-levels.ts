// Changes told apart from their levels: 与上年相比，医院增加355个 is of the hospitals that an earlier sentence counted.
// The name must be the same, or the same with 数 behind it, and what grew must be counted alike.
import type { Period } from '../../model/metric.ts'
import { countedIn, whom } from '../context/counted-in.ts'
import type { Placed } from '../context/walk.ts'

/** Links changes without a level to the last level of their name and time in the passage; `base` is the time of what states none. */
export function linkLevels(placed: Placed[], base: Period | undefined): void {
  const levels = new Map<string, number>()
  for (let at = 0; at < placed.length; at++) {
    const one = placed[at]
    if (!one || one.draft.label.text === '') continue
    const { change, label } = one.draft
    if (!change) {
      if (isLevel(one)) levels.set(nameOf(label.text), at)
      continue
    }
    if (change.of !== undefined) continue
    const of = levels.get(nameOf(label.text)) ?? echoed(placed, at)
    const level = of === undefined ? undefined : placed[of]
    if (of !== undefined && level && isSame(one, level, base))
      placed[at] = { ...one, draft: { ...one.draft, change: { ...change, of } } }
  }
}

/** Figures of other years, goals, places and runs are no levels. */
function isLevel({ draft: { production, token } }: Placed): boolean {
  return token.type === 'quantity' && !/^(?:base|goal|streak|rank|generic)$/.test(production)
}

/** 收到公开申请342件，申请数量|上升29%: the last level of the sentence, right before it, where its name is said once more in short. */
function echoed(placed: readonly Placed[], at: number): number | undefined {
  const one = placed[at]
  const level = placed[at - 1]
  if (!one || !level || level.sentence !== one.sentence || level.draft.change || !isLevel(level))
    return undefined
  // 新增就业1.2万人，就业人数增长2%: those added are not those there are.
  if (level.draft.accumulation === 'new') return undefined
  const [short, name] = [one.draft.label.text, level.draft.label.text]
  const said = short.replace(AMOUNT, '')
  const named =
    said.length >= 2 &&
    said.length <= name.length &&
    short !== name &&
    (name.endsWith(said) || (said !== short && name.startsWith(said)))
  // 起诉52件71人，件数下降12%: not of the persons that were told last.
  const counted = COUNTED.exec(short)?.[1]
  const alike =
    counted === undefined ||
    (level.draft.token.type === 'quantity' && level.draft.token.unit.includes(counted))
  return named && alike ? at - 1 : undefined
}

/** Matches 人 of 户籍人口人数. */
const COUNTED = /([人户件次])数$/

/** Matches 数量 of 申请数量, 量 of 接待量, 总数 of 案件总数, 人数 of 户籍人口人数. */
const AMOUNT = /(?<=.{2})(?:[人户件次]数|总?数量?|总?量|总额)$/

function nameOf(label: string): string {
  return label.replace(/(?<=.{2})数量?$/, '')
}

function isSame(change: Placed, level: Placed, base: Period | undefined): boolean {
  const [one, other] = [change.draft, level.draft]
  if (one.subject !== undefined && other.subject !== undefined && one.subject !== other.subject) return false
  if (!isSameTime(change.period ?? base, level.period ?? base)) return false
  if (one.token.type !== 'quantity' || other.token.type !== 'quantity') return false
  if (one.token.kind === 'percentage') return true
  if (one.token.kind === 'percentage-point') return other.token.kind === 'percentage'
  return countedIn(other) === whom(one.token.unit)
}

/** 二季度增长6.7% is not of the half year's value. */
function isSameTime(one: Period | undefined, other: Period | undefined): boolean {
  return one?.end === other?.end && one?.start === other?.start
}
