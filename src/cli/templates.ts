// Template name or folder → Template. A template may extend another: mappings are merged key by key,
// lists and values are replaced.
import * as path from 'node:path'
import { WORD_KEYS } from '../compose/words.ts'
import { HTML_WORD_KEYS } from '../emit/html/words.ts'
import type { Bilingual } from '../model/diagnostic.ts'
import type { Asset } from '../model/outline.ts'
import type { Template } from '../model/template.ts'
import { RULES } from '../rules/index.ts'
import { parseTemplate } from '../schema/template.ts'
import { unknownNames } from '../schema/template-names.ts'
import { isMapping } from '../schema/value-kinds.ts'
import { showPath } from './config.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import { KINDS, readText } from './read-file.ts'
import { parseYaml, type YamlFile } from './read-yaml.ts'

/** The template of a source that names none. */
export const DEFAULT_TEMPLATE = 'social-evaluation'

/** Loads `templates/<name>/` of the package, or the folder at a path (anything with a separator or a leading dot). */
export function loadTemplate(name: string, host: Host): Template {
  const { merged, files } = loadMerged(name, host, host.cwd, [])
  const result = parseTemplate(merged)
  if ('problems' in result) throw faulty(name, result.problems, files)
  const { template } = result
  const unknown = isPath(name)
    ? unknownNames(
        template,
        RULES.map(({ id }) => id),
        [...WORD_KEYS, ...HTML_WORD_KEYS],
      )
    : []
  if (unknown.length > 0) throw faulty(name, unknown, files)
  const { logo } = template.theme
  if (logo === undefined) return template
  const logoImage = { mime: mimeOf(logo), data: readLogo(logo, name, host, host.cwd) }
  return { ...template, theme: { ...template.theme, logoImage } }
}

/** How many faults are told; a template that states nothing lacks dozens of values. */
const SHOWN = 8

function faulty(name: string, problems: readonly Bilingual[], files: readonly Readable[]): CliError {
  const more = problems.length - SHOWN
  const told = problems
    .slice(0, SHOWN)
    .map((problem) => ({ ...problem, place: placeOf(problem, files) ?? name }))
  const zh = told.map((problem) => `${problem.place}：模板有误：${problem.zh}`)
  const en = told.map((problem) => `${problem.place}: the template is faulty: ${problem.en}`)
  if (more > 0) {
    zh.push(`另有 ${more} 处；没有写 extends 的模板各项都要写明，一般写 extends: social-evaluation`)
    en.push(`${more} more; a template without extends states every key, most say extends: social-evaluation`)
  }
  return new CliError(zh.join('\n'), en.join('\n'))
}

/** `file:line:column` of the key that a problem begins with, in the template or what it extends; where none has it, the file. */
function placeOf({ en }: Bilingual, files: readonly Readable[]): string | undefined {
  const written = /^\S+/.exec(en)?.[0] ?? ''
  const keys = Array.from(written.replace(/^template\./, '').matchAll(/\[(\d+)\]|[^.[]+/g), ([key, item]) =>
    item === undefined ? key : Number(item) - 1,
  )
  for (let length = keys.length; length > 0; length--) {
    for (const { locate } of files) {
      const path = keys.slice(0, length)
      const place = locate(path, typeof path.at(-1) === 'string')
      if (/:\d+$/.test(place)) return place
    }
  }
  return files[0]?.locate([])
}

// The logo lies beside the template that names it, which may be one that is extended.
function readLogo(logo: string, name: string, host: Host, base: string): Uint8Array {
  const file = isPath(name) ? path.join(path.resolve(base, name), 'template.yaml') : name
  const { extends: extended, theme } = readMapping(name, file, host).mapping
  if (!(isMapping(theme) && theme.logo === logo) && extended !== undefined) {
    return readLogo(logo, String(extended), host, path.dirname(file))
  }
  try {
    return isPath(name)
      ? host.read(path.join(path.dirname(file), logo))
      : host.resource(`templates/${name}/${logo}`)
  } catch {
    throw new CliError(
      `模板 ${name} 的徽标 ${logo} 读不了`,
      `the logo ${logo} of template ${name} cannot be read`,
    )
  }
}

function mimeOf(logo: string): Asset['mime'] {
  const extension = path.extname(logo).toLowerCase()
  if (extension === '.svg') return 'image/svg+xml'
  if (extension === '.gif') return 'image/gif'
  return extension === '.png' ? 'image/png' : 'image/jpeg'
}

type Mapping = Readonly<Record<string, unknown>>

/** A template's file; what ships is known to be right and has no places. */
interface Readable {
  readonly locate: YamlFile['locate']
}

interface Merged {
  readonly merged: Mapping
  /** The template's own first, then what it extends, as far as they can be told places in. */
  readonly files: readonly Readable[]
}

// `base` is the folder that a relative path starts from: the caller's, then that of the template that extends.
function loadMerged(name: string, host: Host, base: string, seen: readonly string[], from?: string): Merged {
  const file = isPath(name) ? path.join(path.resolve(base, name), 'template.yaml') : name
  if (seen.includes(file))
    throw placed(new CliError(`模板 ${name} 直接或间接扩展了自己`, `template ${name} extends itself`), from)
  const { mapping, locate } = readMapping(name, file, host, from)
  const { extends: extended, ...own } = mapping
  const files = locate ? [{ locate }] : []
  if (extended === undefined) return { merged: own, files }
  const below = loadMerged(String(extended), host, path.dirname(file), [...seen, file], locate?.(['extends']))
  return { merged: merge(below.merged, own), files: [...files, ...below.files] }
}

function placed(error: CliError, place: string | undefined): CliError {
  return place === undefined
    ? error
    : new CliError(`${place}：${error.text.zh}`, `${place}: ${error.text.en}`)
}

/** Whether a template is named by its folder: anything with a separator or a leading dot. */
export function isPath(name: string): boolean {
  return /[\\/]|^\./.test(name)
}

interface Read {
  readonly mapping: Mapping
  readonly locate?: YamlFile['locate']
}

/** `from` is where the template is named by one that extends it. */
function readMapping(name: string, file: string, host: Host, from?: string): Read {
  try {
    if (isPath(name) && host.status(file)) {
      const shown = showPath(file, host)
      return mappingOf(readText({ full: file, shown, kind: KINDS.yaml }, host), shown)
    }
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new Error('name')
    const built = builtIn(host)[name]
    if (built) return { mapping: built }
    const shown = `templates/${name}/template.yaml`
    return mappingOf(new TextDecoder().decode(host.resource(shown)), shown)
  } catch (error) {
    if (error instanceof CliError) throw error
    const shown = isPath(name) ? showPath(file, host) : name
    const missing = new CliError(
      `找不到模板 ${shown}；自带的模板有 social-evaluation、gov-info-annual、plain、azure，自己的模板请写目录路径，如 ./ours`,
      `no template ${shown}; social-evaluation, gov-info-annual, plain and azure are built in, a folder of your own is named by its path, e.g. ./ours`,
    )
    throw placed(missing, from)
  }
}

// The build turns the templates that ship into JSON: reading YAML is a tenth of a small build's time.
function builtIn(host: Host): Readonly<Record<string, Mapping>> {
  try {
    return JSON.parse(new TextDecoder().decode(host.resource('dist/templates.json')))
  } catch {
    return {}
  }
}

function mappingOf(text: string, shown: string): Read {
  const { value, locate } = parseYaml(text, shown)
  if (isMapping(value)) return { mapping: value, locate }
  throw new CliError(`${shown}：应当是“键: 值”`, `${shown}: should be a mapping of keys to values`)
}

function merge(base: Mapping, own: Mapping): Mapping {
  const result: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(own)) {
    const before = Object.hasOwn(result, key) ? result[key] : undefined
    result[key] = isMapping(before) && isMapping(value) ? merge(before, value) : value
  }
  return result
}
