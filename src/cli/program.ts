// The command line of contract.md section 1 as data for commander. Every command's code is loaded only
// when it is called.
import { Command, CommanderError, Option, type OutputConfiguration } from 'commander'
import type { Language } from '../model/diagnostic.ts'
import { faultOfCall, parseCount, parsePositive, parseYear } from './call-values.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { EARLIER, LANG, type OptionRow, READING, type Words } from './option-rows.ts'
import { versionOf } from './version.ts'

/** What a command gets: positional arguments, its options by camel-cased name, the host, the language. */
export interface Call {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
  readonly host: Host
  readonly lang: Language
}

/** Resolves to the exit status. */
export type Run = (call: Call) => Promise<number>

interface CommandRow {
  readonly usage: string
  readonly words: Words
  readonly options: readonly OptionRow[]
  readonly load: () => Promise<{ readonly run: Run }>
}

const COMMANDS: readonly CommandRow[] = [
  {
    usage: 'build <source...>',
    words: ['校验并生成 DOCX、HTML、JSON', 'check, then write DOCX, HTML and JSON'],
    options: [
      {
        flags: '-o, --output <dir>',
        words: ['输出目录（默认为当前目录）', 'output folder (default: current)'],
      },
      { flags: '--formats <list>', words: ['输出格式，如 docx,html,json', 'outputs, e.g. docx,html,json'] },
      ...EARLIER,
      { flags: '--strict', words: ['有警告也不生成', 'warnings stop the build'] },
      { flags: '--force', words: ['有错误也生成', 'build in spite of errors'] },
      {
        flags: '--check',
        words: ['不写文件；磁盘上的输出不同即失败', 'write nothing; fail when the outputs on disk differ'],
      },
      { flags: '--watch', words: ['源文件变动时重新生成', 'rebuild on change'] },
      { flags: '--fragment', words: ['HTML 只输出正文片段', 'HTML: the article alone'] },
      { flags: '--embed-model', words: ['把 JSON 模型嵌入 HTML', 'embed the JSON model in the HTML'] },
      {
        flags: '--fonts <set>',
        words: ['Word 字体：gb2312、founder 或 open', 'Word fonts: gb2312, founder or open'],
        choices: ['gb2312', 'founder', 'open'],
      },
      { flags: '--quiet', words: ['只报告错误', 'report errors only'] },
      ...READING,
    ],
    load: () => import('./commands/build.ts'),
  },
  {
    usage: 'check <source...>',
    words: ['只校验', 'check only'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['pretty', 'json', 'sarif', 'github', 'junit'],
      },
      { flags: '--fix', words: ['把可安全修正的写回源文件', 'write the safe fixes to the source'] },
      { flags: '--dry-run', words: ['与 --fix 同用：只显示修正', 'with --fix: show the fixes only'] },
      { flags: '--all', words: ['逐条列出成批的问题', 'list each finding of a mass fault'] },
      {
        flags: '--baseline <file>',
        words: ['基线：其中已有的问题不报', 'known findings that are not reported'],
      },
      { flags: '--update-baseline', words: ['按现状重写基线', 'rewrite the baseline as things stand'] },
      {
        flags: '--max-warnings <n>',
        words: ['警告超过此数即失败', 'fail beyond this many warnings'],
        parse: parseCount,
      },
      {
        flags: '--print-config',
        words: ['显示生效的配置及来源', 'print the configuration in force and its origins'],
      },
      { flags: '--strict', words: ['历年文件有误即失败', 'fail when an earlier model cannot be read'] },
      { flags: '--quiet', words: ['只报告错误', 'report errors only'] },
      ...EARLIER,
      ...READING,
    ],
    load: () => import('./commands/check.ts'),
  },
  {
    usage: 'metrics <source...>',
    words: ['列出全部指标', 'list every metric'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['table', 'json', 'ndjson', 'csv'],
      },
      { flags: '--lines', words: ['每行各为一份文件', 'each input line is a document of its own'] },
      ...READING,
    ],
    load: () => import('./commands/metrics.ts'),
  },
  {
    usage: 'diff <old> <new>',
    words: ['两年对比', 'compare two years'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['pretty', 'json', 'markdown', 'html', 'csv'],
      },
      { flags: '--exit-code', words: ['有差异时退出码为 1', 'exit with 1 when they differ'] },
      {
        flags: '--only <list>',
        words: ['只列这些状态：same,changed,added,removed', 'only these: same,changed,added,removed'],
      },
      {
        flags: '--min-change <percent>',
        words: ['只列变化不小于此百分比的', 'only changes of at least this per cent'],
        parse: parsePositive,
      },
      { flags: '--section <title>', words: ['只列此章节', 'this section only'] },
      ...READING,
    ],
    load: () => import('./commands/diff.ts'),
  },
  {
    usage: 'trend <file...>',
    words: ['各年各指标的序列', 'the series of every indicator'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['table', 'json', 'csv', 'html'],
      },
      {
        flags: '-o, --output <dir>',
        words: [
          '写入目录（csv 另附 datapackage.json）',
          'write into a folder (csv comes with datapackage.json)',
        ],
      },
      { flags: '--section <title>', words: ['只列此章节', 'this section only'] },
      { flags: '--strict', words: ['任何一份不可读即失败', 'fail when one file cannot be read'] },
      ...READING,
    ],
    load: () => import('./commands/trend.ts'),
  },
  {
    usage: 'new <year>',
    words: ['由上一年的源文件生成下一年的', "next year's source from last year's"],
    options: [
      { flags: '--from <file>', words: ['上一年的 .md', "last year's .md"] },
      {
        flags: '-o, --output <file>',
        words: ['写入文件（默认为标准输出）', 'write to a file (default: standard output)'],
      },
      ...READING,
    ],
    load: () => import('./commands/new.ts'),
  },
  {
    usage: 'verify <file.docx...>',
    words: ['按 GB/T 9704 逐条检查 DOCX', 'check a DOCX against GB/T 9704, clause by clause'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['pretty', 'json', 'sarif'],
      },
      { flags: '--all', words: ['连同符合的条款一起列出', 'list the clauses that pass, too'] },
    ],
    load: () => import('./commands/verify.ts'),
  },
  {
    usage: 'preview <source>',
    words: ['在 127.0.0.1 预览，随改随新', 'the page on 127.0.0.1, reloaded on change'],
    options: [
      { flags: '--port <n>', words: ['端口（默认任选）', 'port (default: any free one)'], parse: parseCount },
      { flags: '--previous <file>', words: ['上一年的 .json 或 .md', "last year's .json or .md"] },
      ...READING,
    ],
    load: () => import('./commands/preview.ts'),
  },
  {
    usage: 'explain',
    words: ['一段文字是怎样读的：词、产生式、事实', 'how a text is read: tokens, productions, facts'],
    options: [
      { flags: '--text <text>', words: ['要读的文字', 'the text'] },
      { flags: '--year <n>', words: ['报告所述的年度', 'the year reported on'], parse: parseYear },
      { flags: '--format <format>', words: ['输出格式', 'output format'], choices: ['pretty', 'json'] },
    ],
    load: () => import('./commands/explain.ts'),
  },
  {
    usage: 'rules [id]',
    words: ['规则及其说明', 'the rules with their documentation'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['pretty', 'json', 'markdown'],
      },
    ],
    load: () => import('./commands/rules.ts'),
  },
  {
    usage: 'schema',
    words: ['模型的 JSON Schema', 'the JSON Schema of the model'],
    options: [
      { flags: '--of <what>', words: ['model 或 config', 'model or config'], choices: ['model', 'config'] },
    ],
    load: () => import('./commands/schema.ts'),
  },
]

/** Parses `args` and runs the command; the exit status. Throws `CliError` for a faulty call. */
export async function runProgram(args: readonly string[], host: Host, lang: Language): Promise<number> {
  const say = (words: Words): string => words[lang === 'zh' ? 0 : 1]
  let status = 0
  const program = new Command('gongshi')
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
  // A call of one command has no use for the options of the others, and the list of commands for none but whether there are.
  const listsCommands = args[0] === '--help' || args[0] === '-h'
  const called = COMMANDS.filter(({ usage }) => usage.split(' ', 1)[0] === args[0])
  for (const row of called.length > 0 ? called : COMMANDS) {
    const command = program.command(row.usage).description(say(row.words)).exitOverride()
    command.helpOption('-h, --help', say(['显示帮助', 'print help']))
    for (const { flags, words, choices, parse } of listsCommands ? [LANG] : [...row.options, LANG]) {
      const option = new Option(flags, say(words))
      if (choices) option.choices(choices)
      if (parse) option.argParser(parse)
      command.addOption(option)
    }
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
