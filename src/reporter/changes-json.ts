// Changes as JSON: contract section 5, the canonical form of the model (two spaces, LF, a final newline).
import type { Changes } from '../model/changes.ts'

/** All rows, `same` ones too; spans only where a side was compiled from Markdown. */
export function changesJson(changes: Changes): string {
  return `${JSON.stringify(changes, null, 2)}\n`
}
