// Bare deeds that are counted in a unit with a name of its own: 出动|1200人次 → 出动人次, 巡查|30车次 → 巡查车次.
import { joinLabels, type Label, wordLabel } from '../context/view.ts'
import type { Placed } from '../context/walk.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'

/** Names bare deeds with their unit, and what they changed by alike; inside a sentence they keep the name they are told by. */
export function nameByCount(placed: Placed[]): void {
  for (let at = 0; at < placed.length; at++) {
    const one = placed[at]
    if (one?.draft.label.text.length !== 2) continue
    const { change } = one.draft
    const level = change?.of === undefined ? one : placed[change.of]
    const label = level && (level === one ? byCount(one) : renamed(one, level))
    if (label) placed[at] = { ...one, draft: { ...one.draft, label } }
  }
}

/** 出动人次 of 出动, counted in 人次; undefined where something else is counted or the name is no bare deed. */
function byCount({ draft: { token, label, change } }: Placed): Label | undefined {
  if (token.type !== 'quantity' || change || !/^[人车辆台架批班]次$/.test(token.unit)) return undefined
  return VERB_TABLE.has(label.text) ? joinLabels(label, wordLabel(token.unit)) : undefined
}

/** The level stands before what it changed by, and has its new name already. */
function renamed({ draft }: Placed, level: Placed): Label | undefined {
  const { label } = level.draft
  return label.text.length > 2 && /次$/.test(label.text) && label.text.startsWith(draft.label.text)
    ? label
    : undefined
}
