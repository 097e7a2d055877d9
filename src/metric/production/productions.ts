// The grammar of quantities: ordered productions, one a construction, each with an id. The first that accepts
// a quantity says what it is; what none accepts is a bare count named by its surroundings.
import type { Outcome, QuantityView } from '../context/view.ts'
import { AIM_ALONE, aim } from '../name/own/aim.ts'
import { bareHan } from './bare-han.ts'
import { change } from './change.ts'
import { duration } from './duration.ts'
import { fulfilment, goalAmount, recovery } from './fulfilment.ts'
import { level } from './level.ts'
import { pace } from './pace.ts'
import { ratio } from './ratio.ts'
import { share } from './share.ts'
import { specification } from './specifications.ts'
import { streak } from './streak.ts'
import { threshold } from './threshold.ts'
import { turnedAmount } from './turned-amount.ts'

/** A construction; undefined where the quantity is none of it. */
export interface Production {
  readonly id: string
  readonly read: (view: QuantityView) => Outcome | undefined
}

/** In the order in which they are tried. */
export const PRODUCTIONS: readonly Production[] = [
  { id: 'streak', read: streak },
  { id: 'ratio', read: ratio },
  { id: 'specification', read: specification },
  { id: 'threshold', read: threshold },
  { id: 'bare-han', read: bareHan },
  { id: 'duration', read: duration },
  { id: 'goal', read: goalAmount },
  { id: AIM_ALONE, read: aim },
  { id: 'share', read: recovery },
  { id: 'share', read: fulfilment },
  { id: 'share', read: share },
  { id: 'change', read: change },
  { id: 'change', read: turnedAmount },
  { id: 'change', read: pace },
  { id: 'level', read: level },
]
