// Parts of what is planned are planned, unless the words between tell what was done.
// 例：计划总投资3亿元，其中中央资金1亿元 → both target；计划投资8亿元，其中甲项目已完成2亿元 → 2亿元 actual.
import type { Mention } from '../../model/metric.ts'
import type { Placed } from '../context/walk.ts'

// Matches 已完成, 目前, 到位: what was done of it.
const DONE = /已|目前|截[至止]|实际|完成了?$|到位|现/

/** Gives the parts of planned wholes the role of their whole; `mentions` are those of `placed`, in order. */
export function planParts(
  text: string,
  placed: readonly Placed[],
  mentions: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some(({ group, role }) => role && group?.as === 'total')) return mentions
  const totals = new Map<number, number>()
  return mentions.map((mention, at) => {
    const { group, role, span } = mention
    if (!group) return mention
    if (group.as === 'total') {
      if (role) totals.set(group.key, at)
      return mention
    }
    const whole = totals.get(group.key)
    if (role || whole === undefined || placed[whole]?.sentence !== placed[at]?.sentence) return mention
    const between = text.slice(mentions[whole]?.span.end, span.start)
    return DONE.test(between) ? mention : { ...mention, role: 'target' as const }
  })
}
