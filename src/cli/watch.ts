// `build --watch`: rebuilds a source when it or its surroundings change.
import { CliError } from './error.ts'
import type { Call } from './program.ts'

export async function watch(
  _files: readonly string[],
  _call: Call,
  _build: (file: string, call: Call) => Promise<number>,
): Promise<number> {
  throw new CliError('此选项还没有实现', 'this option is not there yet')
}
