// One front matter value, whatever YAML made of it → the type its key asks for.
import type { Bilingual } from '../model/diagnostic.ts'
import type { Period } from '../model/metric.ts'
import type { AttachmentEntry, MetaValue } from '../model/outline.ts'
import { arabicDate, isDate } from '../text/signed-lines.ts'
import type { KeyKind } from './meta-keys.ts'

/** What a value should have been, in the words of the finding. */
export const EXPECTED: Readonly<Record<KeyKind, Bilingual>> = {
  text: { zh: '一段文字', en: 'text' },
  number: { zh: '一个数', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  date: { zh: '日期，如 2024-01-15', en: 'a date such as 2024-01-15' },
  year: { zh: '四位数的年份，如 2023', en: 'a year of four digits such as 2023' },
  period: { zh: '起止日期，如 2023-01-01/2023-12-31', en: 'two dates such as 2023-01-01/2023-12-31' },
  list: { zh: '一段文字或一列文字', en: 'text or a list of texts' },
  addresses: { zh: '“年份: 地址”的各行', en: 'lines of “year: address”' },
  attachments: { zh: '一列题名，或一列 {title, section}', en: 'a list of titles or of {title, section}' },
  form: { zh: '公示、红头文件、信函、纪要之一', en: 'one of notice, red-head, letter, minutes' },
  language: { zh: '语言代码，如 zh-CN', en: 'a language tag such as zh-CN' },
}

const READERS: Readonly<Record<KeyKind, (value: unknown) => MetaValue | undefined>> = {
  text: readText,
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  boolean: (value) => (typeof value === 'boolean' ? value : BOOLEANS.get(String(value))),
  date: (value) => readDay(readText(value) ?? ''),
  year: readYear,
  period: (value) => toValue(readPeriod(value)),
  list: readList,
  addresses: readAddresses,
  attachments: (value) => toValue(readAttachments(value)),
  form: (value) => FORMS.get((readText(value) ?? '').toLowerCase()),
  language: (value) => LANGUAGE.exec(readText(value) ?? '')?.[0],
}

const FORMS = new Map([
  ['notice', 'notice'],
  ['公示', 'notice'],
  ['公告', 'notice'],
  ['red-head', 'red-head'],
  ['红头', 'red-head'],
  ['红头文件', 'red-head'],
  ['文件', 'red-head'],
  ['letter', 'letter'],
  ['信函', 'letter'],
  ['函', 'letter'],
  ['minutes', 'minutes'],
  ['纪要', 'minutes'],
  ['会议纪要', 'minutes'],
])

// Matches zh-CN, zh-Hans-CN, en; not 中文.
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

const BOOLEANS = new Map([
  ['yes', true],
  ['no', false],
  ['是', true],
  ['有', true],
  ['否', false],
  ['无', false],
])

/** The value as `kind` wants it; undefined when it is something else. */
export function readValue(kind: KeyKind, value: unknown): MetaValue | undefined {
  return READERS[kind](value)
}

function toValue(value: object | undefined): MetaValue | undefined {
  return value as MetaValue | undefined
}

function readText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') return undefined
  return value.replace(/\s+/g, ' ').trim() || undefined
}

function readList(value: unknown): readonly string[] | undefined {
  const list = Array.isArray(value) ? value.map(readText) : [readText(value)]
  return list.length > 0 && list.every((item) => item !== undefined) ? list : undefined
}

function readYear(value: unknown): number | undefined {
  const year = /^(\d{4})(?:年度?)?$/.exec(readText(value) ?? '')?.[1]
  return year !== undefined && Number(year) >= 1900 && Number(year) <= 2199 ? Number(year) : undefined
}

// Matches 2024-01-15, 2024年1月15日, 2024/1/15, and 2024-13-01, which is no day and told apart below; not 2024-01.
const DATE = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/

/** ISO date of a date written in figures; undefined when there is no such day. */
export function readDate(text: string): string | undefined {
  const match = DATE.exec(text.trim())
  if (!match) return undefined
  const [, year = '', month = '', day = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}

function readDay(text: string): string | undefined {
  return readDate(isDate(text) ? arabicDate(text) : text)
}

function readPeriod(value: unknown): Period | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { start, end } = value as Record<string, unknown>
    return makePeriod(readText(start), readText(end))
  }
  const parts = Array.isArray(value)
    ? value.map(readText)
    : (readText(value) ?? '').split(/\s*(?:\/|至|到|～|~|—+)\s*/)
  if (parts.length === 1) {
    const year = readYear(parts[0])
    return year === undefined ? undefined : { start: `${year}-01-01`, end: `${year}-12-31` }
  }
  return parts.length === 2 ? makePeriod(parts[0], parts[1]) : undefined
}

function makePeriod(from: string | undefined, to: string | undefined): Period | undefined {
  const start = readDate(from ?? '')
  const end = readDate(to ?? '')
  return start !== undefined && end !== undefined && start <= end ? { start, end } : undefined
}

function readAddresses(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const rows = Object.entries(value).map(([year, address]) => [readYear(year), readText(address)] as const)
  const complete = rows.every(([year, address]) => year !== undefined && address !== undefined)
  return complete && rows.length > 0
    ? Object.fromEntries(rows.map(([year, address]) => [String(year), String(address)]))
    : undefined
}

function readAttachments(value: unknown): readonly AttachmentEntry[] | undefined {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const entries = list.map(readAttachment)
  return entries.length > 0 && entries.every((entry) => entry !== undefined) ? entries : undefined
}

function readAttachment(value: unknown): AttachmentEntry | undefined {
  if (typeof value !== 'object' || value === null) {
    const title = readText(value)
    return title === undefined ? undefined : { title }
  }
  const fields = value as Record<string, unknown>
  const title = readText(fields.title ?? fields.标题 ?? fields.题名)
  const section = readText(fields.section ?? fields.章节)
  if (title === undefined) return undefined
  return section === undefined ? { title } : { title, section }
}
