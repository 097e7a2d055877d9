// Whether standard output is coloured: NO_COLOR and FORCE_COLOR are honoured, a pipe gets none.
import type { Host } from './host.ts'

/** A terminal that calls itself dumb gets none either. */
export function wantsColor({ env, terminal }: Host, stream: 'stdout' | 'stderr' = 'stdout'): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return terminal[stream] && env.TERM !== 'dumb'
}
