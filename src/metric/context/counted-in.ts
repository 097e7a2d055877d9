// The unit a level is counted in: its own, or the one that its name ends in where none is written.
// 例：诊疗人次39.8亿 → 人次；参保人数4.4万 → 人.
import type { Draft } from './view.ts'

// Matches 诊疗人次, 参保人数, 手术例数; not 指数, 托位数, 人次增速.
const NAMED = /(人次|场次|件次|户次)数?$|(?<=.)([人户件例])(?:员数|员总数|数)$/

/** 名 and 位 count people as 人 does: 干警53人，其中检察官19名. */
export function whom(unit: string): string {
  return unit === '名' || unit === '位' ? '人' : unit
}

/** The unit of a level; undefined where it is no quantity. */
export function countedIn({ token, label }: Pick<Draft, 'token' | 'label'>): string | undefined {
  if (token.type !== 'quantity') return undefined
  if (token.unit !== '' || token.kind !== 'count') return whom(token.unit)
  const named = NAMED.exec(label.text)
  return named?.[1] ?? named?.[2] ?? ''
}

/** The unit as it is written; undefined where there is no figure or it is no quantity. */
export function unitOf(draft: Draft | undefined): string | undefined {
  return draft?.token.type === 'quantity' ? draft.token.unit : undefined
}
