// Values of options: how they are parsed, and what is said in both languages when one does not fit.
import { type CommanderError, InvalidArgumentError } from 'commander'
import { onOneLine } from '../text/one-line.ts'
import { CliError } from './error.ts'

// commander speaks English only; its codes say what happened and the words in quotes say where.
/** The fault of a call that commander refused, in both languages. */
export function faultOfCall(error: CommanderError): CliError {
  const en = onOneLine(error.message.replace(/^error: /, ''))
  const meant = nearestOf(en)
  const [words = '', value = ''] = [...en.matchAll(/'([^']*)'/g)].map((match) => match[1])
  const hint = hintOf(en)
  const zh: Readonly<Record<string, string>> = {
    'commander.unknownOption': `没有选项“${words}”${meant}`,
    'commander.unknownCommand': `没有命令“${words}”${meant}`,
    'commander.missingArgument': `缺少参数“${words}”`,
    'commander.optionMissingArgument': `选项“${words}”缺少值`,
    'commander.invalidArgument': `选项“${words}”的值“${value}”不对${hint?.zh ?? ''}`,
    'commander.excessArguments': '参数太多',
    'commander.help': '请给出命令',
  }
  const help = ['，用 gongshi --help 查看用法', '; see gongshi --help'] as const
  const english = hint ? en.replace(hint.key, hint.en) : en
  return new CliError(`${zh[error.code] ?? en}${help[0]}`, `${english.replace(/\.$/, '')}${help[1]}`)
}

// commander's `(Did you mean one of build, rules?)`.
function nearestOf(message: string): string {
  const names = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1]
  return names === undefined ? '' : `，是不是 ${names.replaceAll(', ', '、')}`
}

const YEAR = 'a year of four digits from 1900 on'
const WHOLE = 'a whole number'
const POSITIVE = 'a positive number'
const PATH = 'a path: outputs are files, and - is no standard output'
const EXPECTED: Readonly<Record<string, string>> = {
  [YEAR]: '1900年以后的四位年份',
  [WHOLE]: '非负整数',
  [POSITIVE]: '正数',
  [PATH]: '路径：输出是文件，“-”不表示标准输出',
}

// What a value should have been, from commander's words or from the parsers' below.
function hintOf(
  message: string,
): { readonly key: string; readonly zh: string; readonly en: string } | undefined {
  const choices = /Allowed choices are (.*)\./.exec(message)
  if (choices) return { key: choices[0], zh: `，可用 ${choices[1]?.replaceAll(', ', '、')}`, en: choices[0] }
  const key = Object.keys(EXPECTED).find((words) => message.endsWith(words))
  return key === undefined ? undefined : { key, zh: `，应为${EXPECTED[key]}`, en: `It must be ${key}` }
}

/** A year of four digits from 1900 on; throws for anything else. */
export function parseYear(value: string): number {
  const year = yearOf(value)
  if (year === undefined) throw new InvalidArgumentError(YEAR)
  return year
}

/** The same; undefined for anything else. */
export function yearOf(value: string): number | undefined {
  return /^\d{4}$/.test(value) && Number(value) >= 1900 ? Number(value) : undefined
}

/** A whole number of at most nine digits; throws for anything else. */
export function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError(WHOLE)
  return Number(value)
}

/** A finite number above 0; throws for anything else. */
export function parsePositive(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number) || number <= 0) throw new InvalidArgumentError(POSITIVE)
  return number
}

/** A path to write to; throws for `-`, which would make a folder of that name. */
export function parseOutput(value: string): string {
  if (value === '-') throw new InvalidArgumentError(PATH)
  return value
}
