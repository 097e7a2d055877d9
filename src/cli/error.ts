// A fault of the call, a file or the configuration: exit status 2 and one message, never a stack trace.
import type { Bilingual } from '../model/diagnostic.ts'

/** Thrown anywhere in `cli/`; `main.ts` prints it in the language asked for. */
export class CliError extends Error {
  readonly text: Bilingual

  constructor(zh: string, en: string) {
    super(zh)
    this.text = { zh, en }
  }
}
