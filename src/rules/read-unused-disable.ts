// 没有用到的停用注释. The engine reports these: it alone knows which comments silenced something.
import type { Rule } from '../model/rule.ts'

/** A comment that silences nothing, or names a rule that there is not. */
export const readUnusedDisable: Rule = {
  id: 'read/unused-disable',
  severity: 'warning',
  check: () => [],
}
