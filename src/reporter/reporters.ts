// The reporters of diagnostics by the name of their format.
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './report.ts'
import { sarif } from './sarif.ts'

export const REPORTERS = { pretty, json, sarif, github, junit } as const satisfies Record<string, Reporter>

export type ReportFormat = keyof typeof REPORTERS
