// Flags + configuration + defaults → one object with every field set.
import type { Severity } from '../model/diagnostic.ts'
import type { Indicator, Term } from '../model/rule.ts'
import type { Host } from './host.ts'
import { indicatorsBeside } from './indicators.ts'

export interface Settings {
  readonly year: number | undefined
  /** Name or folder; undefined lets front matter decide. */
  readonly template: string | undefined
  readonly maxSize: number
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly ruleOptions: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly indicators: readonly Indicator[]
  readonly terms: readonly Term[]
}

/** The settings for one source: its configuration is looked for upwards from it, flags win. */
export function settingsFor(file: string, options: Readonly<Record<string, unknown>>, host: Host): Settings {
  return {
    year: numberOf(options.year),
    template: typeof options.template === 'string' ? options.template : undefined,
    maxSize: numberOf(options.maxSize) ?? 16,
    severities: {},
    ruleOptions: {},
    indicators: indicatorsBeside(file, host),
    terms: [],
  }
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
