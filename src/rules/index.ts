// The rules, by name, in the order in which they are listed and run.
import type { Rule } from '../model/rule.ts'

export const RULES: readonly Rule[] = []
