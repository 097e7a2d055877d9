// The reporters of diagnostics by the name of their format.
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './report.ts'
import { sarif } from './sarif.ts'

/** The reporters by the name that `check --format` takes. */
export const REPORTERS = { pretty, json, sarif, github, junit } as const satisfies Record<string, Reporter>

/** The name of a format. */
export type ReportFormat = keyof typeof REPORTERS
