// Options that several commands share, as data for commander.
import { parsePositive, parseYear } from './call-values.ts'

/** What a thing is called in messages and in the help. */
export type Words = readonly [zh: string, en: string]

/** An option; `parse` throws `CliError` for a value it cannot read. */
export interface OptionRow {
  readonly flags: string
  readonly words: Words
  readonly choices?: readonly string[]
  readonly parse?: (value: string) => unknown
}

/** Of commands that read a source. */
export const READING: readonly OptionRow[] = [
  { flags: '--year <n>', words: ['报告所述的年度', 'the year reported on'], parse: parseYear },
  { flags: '--template <name|dir>', words: ['模板名或模板目录', 'template name or folder'] },
  { flags: '--config <file>', words: ['配置文件', 'configuration file'] },
  {
    flags: '--max-size <mib>',
    words: ['允许的源文件大小（MiB，默认 16）', 'largest source in MiB (default 16)'],
    parse: parsePositive,
  },
]

/** Of commands that compare it with earlier years. */
export const EARLIER: readonly OptionRow[] = [
  { flags: '--previous <file>', words: ['上一年的 .json 或 .md', "last year's .json or .md"] },
  {
    flags: '--archive <dir>',
    words: ['存放历年 .json 的目录', 'folder with the .json of all earlier years'],
  },
]

/** Of every command. */
export const LANG: OptionRow = {
  flags: '--lang <lang>',
  words: ['消息语言', 'language of messages'],
  choices: ['zh', 'en'],
}
