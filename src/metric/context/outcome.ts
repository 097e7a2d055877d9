// The two things a production can say of a quantity: a metric with its name, or a numeral with its fate.
import type { Draft, Outcome, QuantityView } from './view.ts'

/** A numeral that is no metric. */
export const none = (fate: 'time' | 'name' | 'word' | 'reference', reason: string): Outcome => ({
  type: 'numeral',
  fate,
  reason,
})

/** A metric; its subject is that of the words on the left. */
export function metric(
  view: QuantityView,
  production: string,
  draft: Omit<Draft, 'token' | 'production'>,
  consumed?: number,
): Outcome {
  const { subject, bound } = view.left
  const token = bound && !view.token.approximation ? { ...view.token, approximation: bound } : view.token
  return {
    type: 'metric',
    draft: { token, production, ...(subject && { subject }), ...draft },
    ...(consumed !== undefined && { consumed }),
  }
}
