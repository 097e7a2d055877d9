// `gongshi verify`: a DOCX against GB/T 9704-2012. 1 when a 规定 is broken, 2 when a file cannot be read.
import * as path from 'node:path'
import {
  jsonVerification,
  prettyVerification,
  sarifVerification,
  type VerifiedFile,
} from '../../verify/report.ts'
import { UnreadableDocument } from '../../verify/verification.ts'
import { verify } from '../../verify/verify.ts'
import type { Call } from '../call.ts'
import { CliError } from '../error.ts'
import { KINDS, readBytes } from '../read-file.ts'
import { sourcesOf } from '../sources.ts'
import { versionOf } from '../version.ts'

/** Every file on its own; the highest status counts. */
export async function run(call: Call): Promise<number> {
  const { options, host, lang } = call
  const files: VerifiedFile[] = []
  const named = await sourcesOf(call)
  let { status } = named
  for (const file of named.files) {
    try {
      const results = verify(
        readBytes({ full: path.resolve(host.cwd, file), shown: file, kind: KINDS.word }, host),
      )
      files.push({ path: file, results })
      const broken = results.some((result) => result.status === 'fail' && result.strength === 'required')
      status = Math.max(status, broken ? 1 : 0)
    } catch (error) {
      const text = faultOf(error, file)[lang]
      host.err(`gongshi: ${text}\n`)
      status = 2
    }
  }
  if (files.length > 0) {
    if (options.format === 'json') host.out(jsonVerification(files, lang))
    else if (options.format === 'sarif') host.out(sarifVerification(files, lang, versionOf(host)))
    else host.out(prettyVerification(files, lang, options.all === true))
  }
  return status
}

function faultOf(error: unknown, file: string): CliError['text'] {
  if (error instanceof CliError) return error.text
  if (error instanceof UnreadableDocument) {
    return { zh: `${file}：${error.text.zh}`, en: `${file}: ${error.text.en}` }
  }
  throw error
}
