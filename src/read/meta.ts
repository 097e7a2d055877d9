// Front matter, options and inference → metadata. What is stated wins; what the text or the file name gave
// is named in `inferred`.
import type { RawFinding } from '../model/diagnostic.ts'
import type { Period } from '../model/metric.ts'
import type { AttachmentEntry, Meta, MetaValue } from '../model/outline.ts'
import { mendWidth } from '../text/full-width.ts'
import { onOneLine } from '../text/one-line.ts'
import { plainText } from '../text/runs.ts'
import { KEY_KINDS } from './find-meta-key.ts'
import type { FrontMatter } from './front-matter.ts'
import { infer } from './infer.ts'
import { EXPECTED, readValue } from './meta-values.ts'
import type { Tree } from './sections.ts'

/** What is known from outside the source; `year` wins over all else. */
export interface MetaOptions {
  readonly fileName: string
  readonly year?: number
  readonly fullWidth: boolean
}

const OWN_FIELDS = new Set([
  'title',
  'subtitle',
  'issuer',
  'year',
  'period',
  'docNumber',
  'date',
  'recipients',
  'attachments',
  'template',
])

/** Metadata of the source; every value of a wrong type is reported and left out. */
export function buildMeta(
  front: FrontMatter,
  tree: Tree,
  options: MetaOptions,
  findings: RawFinding[],
): Meta {
  const stated = readStated(front, findings)
  const heading = onOneLine(plainText(tree.title)).trim()
  const title = text(stated.title) ?? (heading || undefined)
  const inferred = infer({ title, sections: tree.sections, fileName: options.fileName })
  const issuers = list(stated.issuer) ?? inferred.issuers
  const statedYear = options.year ?? number(stated.year)
  const year = statedYear ?? yearOf(stated.period) ?? inferred.year
  const period = (stated.period as Period | undefined) ?? inferred.period(year)
  const date = text(stated.date) ?? inferred.date
  const names = [
    ['title', title, stated.title],
    ['issuer', issuers, stated.issuer],
    ['year', year, statedYear],
    ['period', period, stated.period],
    ['date', date, stated.date],
  ] as const
  const wide = (words: string | undefined) =>
    words !== undefined && options.fullWidth ? mendWidth(words) : words
  return dropUndefined({
    title: wide(title),
    subtitle: wide(text(stated.subtitle)),
    issuer: issuers?.[0],
    issuers,
    year,
    period,
    docNumber: text(stated.docNumber),
    date,
    recipients: list(stated.recipients),
    attachments: stated.attachments as readonly AttachmentEntry[] | undefined,
    template: text(stated.template),
    inferred: names.flatMap(([name, value, own]) => (value !== undefined && own === undefined ? [name] : [])),
    extra: Object.fromEntries(Object.entries(stated).filter(([name]) => !OWN_FIELDS.has(name))),
    spans: { ...front.spans },
  })
}

function readStated(front: FrontMatter, findings: RawFinding[]): Readonly<Record<string, MetaValue>> {
  const stated: Record<string, MetaValue> = Object.create(null)
  for (const [name, raw] of Object.entries(front.values)) {
    const key = KEY_KINDS.get(name)
    if (!key || raw === null || raw === '') continue
    const value = readValue(key.kind, raw)
    if (value !== undefined) {
      stated[name] = value
      continue
    }
    const { zh, en } = EXPECTED[key.kind]
    const alias = key.aliases[0] ?? name
    findings.push({
      rule: 'meta/wrong-type',
      span: front.spans[name] ?? { start: 0, end: 0 },
      message: {
        zh: `文件头的“${alias}”（${name}）应当是${/^\w/.test(zh) ? ` ${zh}` : zh}`,
        en: `“${name}” of the front matter must be ${en}`,
      },
      help: { zh: `例如 ${alias}: ${key.example}`, en: `for example ${name}: ${key.example}` },
    })
  }
  return stated
}

function text(value: MetaValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function number(value: MetaValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function list(value: MetaValue | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? (value as readonly string[]) : undefined
}

function yearOf(period: MetaValue | undefined): number | undefined {
  const end = (period as Period | undefined)?.end
  return end === undefined ? undefined : Number(end.slice(0, 4))
}

type Optional<T> = { [K in keyof T]: T[K] | undefined }

function dropUndefined(meta: Optional<Meta>): Meta {
  return Object.fromEntries(
    Object.entries(meta).filter(([, value]) => value !== undefined),
  ) as unknown as Meta
}
