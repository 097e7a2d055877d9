// Arguments → the command that they call, by commander. What there is to call stands in command-rows.ts.
import { Command, CommanderError, Option, type OutputConfiguration } from 'commander'
import type { Language } from '../model/diagnostic.ts'
import { faultOfCall } from './call-values.ts'
import { COMMANDS, type CommandRow } from './command-rows.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { LANG, type OptionRow, type Words } from './option-rows.ts'
import { versionOf } from './version.ts'

/** Parses `args` and runs the command; the exit status. Throws `CliError` for a faulty call. */
export async function runProgram(args: readonly string[], host: Host, lang: Language): Promise<number> {
  const say: Say = (words) => words[lang === 'zh' ? 0 : 1]
  let status = 0
  const program = createProgram(host, lang, say)
  // A call of one command has no use for the options of the others, and the list of commands for none but whether there are.
  const listsCommands = args[0] === '--help' || args[0] === '-h'
  const called = COMMANDS.filter(({ usage }) => usage.split(' ', 1)[0] === args[0])
  for (const row of called.length > 0 ? called : COMMANDS) {
    const command = addCommand(program, row, listsCommands ? [LANG] : [...row.options, LANG], say)
    command.action(async () => {
      const { run } = await row.load()
      status = await run({ args: command.args, options: command.opts(), host, lang })
    })
  }
  try {
    if (args.length === 0) {
      host.err(program.helpInformation())
      return 2
    }
    refuseUnknownTopic(args)
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    throw faultOfCall(error)
  }
  return status
}

/** In the language of the messages. */
type Say = (words: Words) => string

/** The program without its commands. */
function createProgram(host: Host, lang: Language, say: Say): Command {
  return new Command('gongshi')
    .description(
      say([
        '把 Markdown 写的年度公示编译成 DOCX、HTML 与 JSON',
        'compile annual disclosures written in Markdown to DOCX, HTML and JSON',
      ]),
    )
    .version(versionOf(host), '-V, --version', say(['显示版本', 'print the version']))
    .helpOption('-h, --help', say(['显示帮助', 'print help']))
    .helpCommand('help [command]', say(['显示某个命令的帮助', 'help on a command']))
    .exitOverride()
    .configureOutput({
      writeOut: host.out,
      writeErr: host.err,
      outputError: () => {},
      ...terminalOf(host),
    })
    .configureHelp({
      styleTitle: (title) => (lang === 'zh' ? (TITLES[title] ?? title) : title),
      styleOptionDescription: (words) => (lang === 'zh' ? inChinese(words) : words),
    })
}

function addCommand(program: Command, row: CommandRow, options: readonly OptionRow[], say: Say): Command {
  const command = program.command(row.usage).description(say(row.words)).exitOverride()
  command.helpOption('-h, --help', say(['显示帮助', 'print help']))
  for (const { flags, words, choices, parse } of options) {
    const option = new Option(flags, say(words))
    if (choices) option.choices(choices)
    if (parse) option.argParser(parse)
    command.addOption(option)
  }
  return command
}

// commander would print the help of the program, as if no command had been named.
function refuseUnknownTopic([first, topic]: readonly string[]): void {
  if (first !== 'help' || topic === undefined || topic.startsWith('-') || topic === 'help') return
  if (COMMANDS.some(({ usage }) => usage.split(' ', 1)[0] === topic)) return
  throw new CliError(
    `没有命令“${topic}”，用 gongshi --help 查看用法`,
    `unknown command '${topic}'; see gongshi --help`,
  )
}

// commander would ask Node's own streams, which take 12 ms to set up for a pipe or a file.
function terminalOf({ terminal }: Host): OutputConfiguration {
  return {
    getOutHelpWidth: () => (terminal.stdout ? terminal.columns : 80),
    getErrHelpWidth: () => (terminal.stderr ? terminal.columns : 80),
    getOutHasColors: () => terminal.stdout,
    getErrHasColors: () => terminal.stderr,
  }
}

/** commander's `(choices: "zh", "en")` → `（可选：zh、en）`. */
function inChinese(words: string): string {
  return words.replace(
    / \(choices: ([^)]*)\)/,
    (_, choices: string) => `（可选：${choices.replaceAll('"', '').replaceAll(', ', '、')}）`,
  )
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
}
