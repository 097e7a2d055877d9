// A YAML file (configuration, terms, indicators, template) → its value, and where each part of it stands.
import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Bilingual } from '../model/diagnostic.ts'
import type { Problem } from '../schema/config-problems.ts'
import { describeYamlFault } from '../text/yaml-fault.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { KINDS, readText } from './read-file.ts'

/** The value of a file, empty or not, and the places in it for messages. */
export interface YamlFile {
  readonly value: unknown
  /** `file:line:column` of the value at a path of keys, or of its last key; the file alone where it is not found. */
  readonly locate: (path: readonly (string | number)[], isKey?: boolean) => string
}

/** Reads the file at `full`, named `shown` in messages. Throws `CliError` for what is missing, no UTF-8 or no YAML. */
export function readYamlFile(full: string, shown: string, host: Host, ifMissing?: Bilingual): YamlFile {
  const file = { full, shown, kind: KINDS.yaml, ...(ifMissing ? { ifMissing } : {}) }
  return parseYaml(readText(file, host), shown)
}

/** Parses YAML. Aliases are refused: no such file needs them, and a few lines of them make millions of values. */
export function parseYaml(text: string, shown: string): YamlFile {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, logLevel: 'silent' })
  const placeOf = (offset: number): string => {
    const { line, col } = lineCounter.linePos(offset)
    return `${shown}:${line}:${col}`
  }
  const fault = document.errors[0]
  if (fault) {
    const { zh, en } = describeYamlFault(fault.code, fault.message)
    const place = placeOf(fault.pos[0])
    throw new CliError(`${place}：YAML 写错了：${zh}`, `${place}: malformed YAML: ${en}`)
  }
  visit(document, {
    Alias: (_, { range }) => {
      const place = placeOf(range?.[0] ?? 0)
      throw new CliError(
        `${place}：不支持 YAML 别名（*）；请把值写出来，文字请加引号`,
        `${place}: YAML aliases (*) are not supported; write the value out, put text in quotes`,
      )
    },
  })
  return {
    value: document.toJS(),
    locate: (keys, isKey = false) => {
      const node = isKey
        ? keyAt(document, keys)
        : keys.length > 0
          ? document.getIn([...keys], true)
          : undefined
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
      return Array.isArray(range) && !isAlias(node) ? placeOf(Number(range[0])) : shown
    },
  }
}

/** Throws `CliError` with a line for each problem, where there is one. */
export function refuse(problems: readonly Problem[], locate: YamlFile['locate']): void {
  if (problems.length === 0) return
  const list = problems.map(({ path, message, isKey }) => ({ place: locate(path, isKey), message }))
  throw new CliError(
    list.map(({ place, message }) => `${place}：${message.zh}`).join('\n'),
    list.map(({ place, message }) => `${place}: ${message.en}`).join('\n'),
  )
}

function keyAt(document: Document, keys: readonly (string | number)[]): unknown {
  const mapping = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents
  const wanted = String(keys.at(-1))
  return isMap(mapping)
    ? mapping.items.find(({ key }) => isScalar(key) && String(key.value) === wanted)?.key
    : undefined
}
