// Who signed a text and when, from its last lines. 例：`临江区教育局` / `2024年1月15日` / `（此件公开发布）`.
import { readSignature } from '../text/signature.ts'
import { arabicDate, isDate, isOffice, signedLines } from '../text/signed-lines.ts'
import { readDate } from './meta-values.ts'

/** Paragraphs at the end of a text among which a signature is looked for: list of attachments, offices, date, imprint. */
const LAST = 12
const ALL = { attachments: true, remark: true, copies: true, printing: true }

/** Offices, the leading one first, and ISO date; a date alone where no office stands above it. */
export function signatureOf(
  texts: readonly string[],
): { readonly issuers?: readonly string[]; readonly date: string } | undefined {
  const written = texts
    .slice(-LAST)
    .flatMap((text, block) =>
      signedLines(text).map((line, i) => ({ written: line, block, isFirst: i === 0 })),
    )
  const found = readSignature(written, ALL)?.signature
  const signed = found && readDate(found.date)
  if (signed !== undefined) return { issuers: found?.issuers ?? [], date: signed }
  const lines = texts.slice(-2).flatMap((text) => signedLines(text))
  const [above = '', last = ''] = lines.slice(-2).map((line) => line.replace(/\s/g, ''))
  const day = lines.length > 1 ? last : above
  const date = readDate(isDate(day) ? arabicDate(day) : day)
  if (date === undefined) return undefined
  if (lines.length > 1 && isOffice(above)) return { issuers: [above], date }
  // 下次会议定于 2024年3月5日: a date signs alone on its line only.
  return isDate(texts.at(-1)?.split('\n').at(-1)?.replace(/\s/g, '') ?? '') ? { date } : undefined
}
