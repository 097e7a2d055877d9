// Wholes and their parts: 其中 and brackets take apart the level before them.
// 例：处分9.3万人（其中党纪处分8万人） → total 9.3万人, part 8万人.
import type { OrdinalToken, QuantityToken } from './token.ts'
import type { Draft } from './view.ts'
import type { Walk } from './walk.ts'

/** 其中 takes apart the level before it, up to the semicolon; at the head of a sentence the one before that. */
export function openGroup(walk: Walk, token: QuantityToken): void {
  if (walk.quantities > 0) return
  const words = walk.text.slice(walk.clause, token.start)
  const before = walk.text.slice(Math.max(0, walk.clause - 4), walk.clause)
  if (!/^[\s]*其中/.test(words) && !/其中[有含]?[，,：:]$/.test(before)) return
  const inside = walk.said.level !== undefined
  const whole = walk.said.level ?? walk.headline
  const total = whole === undefined ? undefined : walk.placed[whole]
  if (whole === undefined || !total) return
  walk.said = { ...walk.said, whole }
  walk.group =
    total.group?.as === 'part' ? undefined : { key: total.group?.key ?? ++walk.groups, whole, wide: !inside }
}

/** 其中 and brackets make parts of the level before them. */
export function groupOf(
  walk: Walk,
  draft: Draft,
  token: QuantityToken | OrdinalToken,
  at: number,
): { group?: { key: number; as: 'total' | 'part' } } {
  if (
    draft.change ||
    // 13个行政村（原23个）: what was before is no part.
    /^原.{2}/.test(draft.label.text) ||
    token.type !== 'quantity' ||
    draft.production === 'share' ||
    draft.production === 'streak'
  )
    return {}
  const { group } = walk
  const total = group ? walk.placed[group.whole] : undefined
  if (
    !group ||
    !total ||
    total.draft.token.type !== 'quantity' ||
    total.draft.token.unit !== token.unit ||
    at === group.whole
  )
    return {}
  if (!total.group) walk.placed[group.whole] = { ...total, group: { key: group.key, as: 'total' } }
  return { group: { key: group.key, as: 'part' } }
}
