// `gongshi new YEAR --from PREVIOUS.md`: next year's source, figures turned into blanks.
import * as path from 'node:path'
import { nextYear } from '../../diff/next/next-year.ts'
import type { Source } from '../../model/source.ts'
import { lineStarts, positionAt } from '../../text/lines.ts'
import type { Call } from '../call.ts'
import { yearOf } from '../call-values.ts'
import { compileFile } from '../compile-file.ts'
import { CliError } from '../error.ts'
import type { Host } from '../host.ts'
import { type Settings, settingsFor } from '../settings.ts'
import { readSource } from '../sources.ts'
import { writeOutputs } from '../write-outputs.ts'

/** 0 done, 2 a file or the year is at fault. An existing output file is not overwritten. */
export async function run({ args, options, host, lang }: Call): Promise<number> {
  const to = yearOf(args[0] ?? '')
  if (to === undefined) {
    throw new CliError(
      `“${args[0]}”不是1900年以后的四位年份`,
      `“${args[0]}” is no year of four digits from 1900 on`,
    )
  }
  if (typeof options.from !== 'string') {
    throw new CliError('请用 --from 给出上一年的 .md', "name last year's .md with --from")
  }
  const settings = settingsFor(options.from, options, host)
  const source = readSource(options.from, host, settings.maxSize)
  refuseOtherYear(source, settings, host)
  const { disclosure } = compileFile(source, settings, host)
  const from = disclosure.meta.year ?? to - 1
  if (from >= to) {
    throw new CliError(
      `${options.from} 是 ${from} 年的，新的一年应在其后`,
      `${options.from} is of ${from}; the new year must come after it`,
    )
  }
  const { text, notes } = nextYear(disclosure, from, to)
  if (typeof options.output === 'string') await write(options.output, text, host)
  else host.out(text)
  if (disclosure.meta.year === undefined) {
    host.err(
      lang === 'zh' ? `原文没有年度，按 ${from} 年处理\n` : `the source has no year; taken for ${from}\n`,
    )
  }
  host.err(notes.map((note) => `${note[lang]}\n`).join(''))
  return 0
}

// Two years at once would move the year from one and the period from the other.
function refuseOtherYear(source: Source, settings: Settings, host: Host): void {
  if (settings.year === undefined) return
  const { meta } = compileFile(source, { ...settings, year: undefined }, host).disclosure
  const stated = meta.spans.year ?? meta.spans.period
  if (!stated || meta.year === undefined || meta.year === settings.year) return
  const { line, column } = positionAt(lineStarts(source.text), stated.start)
  const place = `${source.path}:${line}:${column}`
  throw new CliError(
    `${place}：文件头写的是 ${meta.year} 年，与 --year ${settings.year} 不符；请去掉 --year，或改正文件头`,
    `${place}: the front matter says ${meta.year}, --year ${settings.year}; leave --year out or correct the front matter`,
  )
}

async function write(file: string, text: string, host: Host): Promise<void> {
  const full = path.resolve(host.cwd, file)
  if (host.status(full)) {
    throw new CliError(
      `${file} 已经存在，不覆盖；请换个名字`,
      `${file} exists and is kept; choose another name`,
    )
  }
  await writeOutputs(path.dirname(full), [{ name: path.basename(full), data: text }], host)
}
