// Arguments → exit status. Faults of the call become one message on standard error (status 2).
import type { Language } from '../model/diagnostic.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { versionOf } from './version.ts'

/** Runs one call; resolves to the exit status of the contract and never rejects. */
export async function main(args: readonly string[], host: Host): Promise<number> {
  const lang = languageOf(args)
  try {
    if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
      host.out(`${versionOf(host)}\n`)
      return 0
    }
    const { runProgram } = await import('./program.ts')
    return await runProgram(args, host, lang)
  } catch (error) {
    return tell(describe(error, lang, host), host)
  }
}

// Where not even the message can be written, the status still tells.
function tell(message: string, host: Host): number {
  try {
    host.err(`gongshi: ${message}\n`)
  } catch {
    // Standard error is full or gone.
  }
  return 2
}

// Looked for before the arguments are parsed, so that faults of the call are told in the right language.
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'zh'
}

function describe(error: unknown, lang: Language, host: Host): string {
  if (error instanceof CliError) return error.text[lang]
  const cause = error instanceof Error ? error : new Error(String(error))
  const detail = host.env.GONGSHI_DEBUG ? `\n${cause.stack ?? ''}` : ''
  return lang === 'zh'
    ? `程序内部出错：${cause.message}。请把这条信息和源文件一起报告（设 GONGSHI_DEBUG=1 可见细节）。${detail}`
    : `internal error: ${cause.message}. Please report it with the source file (GONGSHI_DEBUG=1 shows details).${detail}`
}
