// What the program hands to the command that was called, and what it gets back.
import type { Language } from '../model/diagnostic.ts'
import type { Host } from './host.ts'

/** What a command gets: positional arguments, its options by camel-cased name, the host, the language. */
export interface Call {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
  readonly host: Host
  readonly lang: Language
}

/** Resolves to the exit status. */
export type Run = (call: Call) => Promise<number>
