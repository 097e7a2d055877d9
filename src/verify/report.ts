// Results of `verify` → text for people, JSON, SARIF 2.1.0.
import type { Language } from '../model/diagnostic.ts'
import { type ClauseResult, SEVERITY, type Strength } from './verification.ts'

/** One file with the result of every clause. */
export interface VerifiedFile {
  readonly path: string
  readonly results: readonly ClauseResult[]
}

const STRENGTH: Readonly<Record<Strength, Readonly<Record<Language, string>>>> = {
  required: { zh: '规定', en: 'required' },
  general: { zh: '一般', en: 'as a rule' },
  recommended: { zh: '推荐', en: 'advised' },
}

const STATUS: Readonly<Record<ClauseResult['status'], Readonly<Record<Language, string>>>> = {
  pass: { zh: '符合', en: 'passes' },
  fail: { zh: '不符', en: 'deviates' },
  'not-applicable': { zh: '不涉及', en: 'not applicable' },
}

/** Places shown of one clause; the others are counted. */
const MOST_PLACES = 3

/** A line a clause that deviates, with what was found; `all` lists the others, too. A summary at the end. */
export function prettyVerification(files: readonly VerifiedFile[], lang: Language, all: boolean): string {
  return files.map((file) => prettyFile(file, lang, all)).join('\n')
}

function prettyFile({ path, results }: VerifiedFile, lang: Language, all: boolean): string {
  const shown = results.filter(({ status }) => all || status === 'fail')
  const lines = shown.flatMap((result) => {
    const head = `${path}:1:1  ${STATUS[result.status][lang]}  ${result.clause}（${STRENGTH[result.strength][lang]}）${result.asks[lang]}  ${result.id}`
    const faults = result.faults.slice(0, MOST_PLACES).map(({ found, place }) => {
      const where = place === undefined ? '' : lang === 'zh' ? `（“${place}”）` : ` (“${place}”)`
      return `    ${lang === 'zh' ? '现为：' : 'found: '}${found[lang]}${where}`
    })
    const more = result.faults.length - faults.length
    if (more > 0) faults.push(lang === 'zh' ? `    另有 ${more} 处` : `    ${more} more`)
    return [head, ...faults]
  })
  return `${[...lines, summary(path, results, lang)].join('\n')}\n`
}

function summary(path: string, results: readonly ClauseResult[], lang: Language): string {
  const count = (status: ClauseResult['status']): number => results.filter((r) => r.status === status).length
  const errors = results.filter((r) => r.status === 'fail' && r.strength === 'required').length
  return lang === 'zh'
    ? `${path}：符合 ${count('pass')} 条，不符 ${count('fail')} 条（其中规定 ${errors} 条），不涉及 ${count('not-applicable')} 条`
    : `${path}: ${count('pass')} clauses pass, ${count('fail')} deviate (${errors} of them required), ${count('not-applicable')} do not apply`
}

/** All clauses of all files, those that pass too. */
export function jsonVerification(files: readonly VerifiedFile[], lang: Language): string {
  const plain = files.map(({ path, results }) => ({
    file: path,
    clauses: results.map(({ clause, id, strength, status, asks, faults }) => ({
      clause,
      id,
      strength,
      status,
      asks: asks[lang],
      faults: faults.map(({ found, place }) => ({
        found: found[lang],
        ...(place === undefined ? {} : { place }),
      })),
    })),
  }))
  return `${JSON.stringify({ standard: 'GB/T 9704-2012', files: plain }, undefined, 2)}\n`
}

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const

/** One result a fault; the place in the document is told in words, for a DOCX has no lines. */
export function sarifVerification(files: readonly VerifiedFile[], lang: Language, version: string): string {
  const rules = files[0]?.results ?? []
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gongshi verify',
            version,
            rules: rules.map(({ id, clause, asks, strength }) => ({
              id: `gbt9704/${id}`,
              shortDescription: { text: `GB/T 9704-2012 ${clause} ${asks[lang]}` },
              defaultConfiguration: { level: LEVEL[SEVERITY[strength]] },
            })),
          },
        },
        language: lang === 'zh' ? 'zh-CN' : 'en',
        results: files.flatMap((file) => sarifResults(file, lang)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function sarifResults({ path, results }: VerifiedFile, lang: Language): readonly object[] {
  return results.flatMap((result, ruleIndex) =>
    result.faults.map(({ found, place }) => ({
      ruleId: `gbt9704/${result.id}`,
      ruleIndex,
      level: LEVEL[SEVERITY[result.strength]],
      message: { text: `${found[lang]}；${result.asks[lang]}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: path.split(/[\\/]/).map(encodeURIComponent).join('/') },
          },
          ...(place === undefined ? {} : { logicalLocations: [{ name: place, kind: 'paragraph' }] }),
        },
      ],
    })),
  )
}
