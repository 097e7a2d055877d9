// The list of rules, one line a rule, in the order of `gongshi rules`. Adding a rule means a file, its .md and a line here.
import type { Rule } from '../model/rule.ts'
import { punctuationRepeated } from './punctuation-repeated.ts'

export const RULES: readonly Rule[] = [punctuationRepeated]
