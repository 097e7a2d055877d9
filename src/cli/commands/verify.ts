// `gongshi verify`.
import { CliError } from '../error.ts'
import type { Call } from '../program.ts'

export async function run(_call: Call): Promise<number> {
  throw new CliError('此命令还没有实现', 'this command is not there yet')
}
