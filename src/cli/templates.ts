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
import { parseYaml } from './read-yaml.ts'

/** The template of a source that names none. */
export const DEFAULT_TEMPLATE = 'social-evaluation'

/** Loads `templates/<name>/` of the package, or the folder at a path (anything with a separator or a leading dot). */
export function loadTemplate(name: string, host: Host): Template {
  const merged = loadMerged(name, host, host.cwd, [])
  const result = parseTemplate(merged)
  if ('problems' in result) throw faulty(name, result.problems)
  const { template } = result
  const unknown = isPath(name)
    ? unknownNames(
        template,
        RULES.map(({ id }) => id),
        [...WORD_KEYS, ...HTML_WORD_KEYS],
      )
    : []
  if (unknown.length > 0) throw faulty(name, unknown)
  const { logo } = template.theme
  if (logo === undefined) return template
  const logoImage = { mime: mimeOf(logo), data: readLogo(logo, name, host, host.cwd) }
  return { ...template, theme: { ...template.theme, logoImage } }
}

/** How many faults are told; a template that states nothing lacks dozens of values. */
const SHOWN = 8

function faulty(name: string, problems: readonly Bilingual[]): CliError {
  const more = problems.length - SHOWN
  const zh = problems.slice(0, SHOWN).map((problem) => problem.zh)
  const en = problems.slice(0, SHOWN).map((problem) => problem.en)
  if (more > 0) {
    zh.push(`另有 ${more} 处；没有写 extends 的模板各项都要写明，一般写 extends: social-evaluation`)
    en.push(`${more} more; a template without extends states every key, most say extends: social-evaluation`)
  }
  return new CliError(`模板 ${name} 有误：${zh.join('；')}`, `template ${name} is faulty: ${en.join('; ')}`)
}

// The logo lies beside the template that names it, which may be one that is extended.
function readLogo(logo: string, name: string, host: Host, base: string): Uint8Array {
  const file = isPath(name) ? path.join(path.resolve(base, name), 'template.yaml') : name
  const { extends: extended, theme } = readMapping(name, file, host)
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

// `base` is the folder that a relative path starts from: the caller's, then that of the template that extends.
function loadMerged(name: string, host: Host, base: string, seen: readonly string[]): Mapping {
  const file = isPath(name) ? path.join(path.resolve(base, name), 'template.yaml') : name
  if (seen.includes(file))
    throw new CliError(`模板 ${name} 直接或间接扩展了自己`, `template ${name} extends itself`)
  const { extends: extended, ...own } = readMapping(name, file, host)
  if (extended === undefined) return own
  return merge(loadMerged(String(extended), host, path.dirname(file), [...seen, file]), own)
}

/** Whether a template is named by its folder: anything with a separator or a leading dot. */
export function isPath(name: string): boolean {
  return /[\\/]|^\./.test(name)
}

function readMapping(name: string, file: string, host: Host): Mapping {
  try {
    if (isPath(name) && host.status(file)) {
      const shown = showPath(file, host)
      return mappingOf(readText({ full: file, shown, kind: KINDS.yaml }, host), shown)
    }
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new Error('name')
    return (
      builtIn(host)[name] ??
      mappingOf(
        new TextDecoder().decode(host.resource(`templates/${name}/template.yaml`)),
        `templates/${name}/template.yaml`,
      )
    )
  } catch (error) {
    if (error instanceof CliError) throw error
    const shown = isPath(name) ? showPath(file, host) : name
    throw new CliError(
      `找不到模板 ${shown}；自带的模板有 social-evaluation、gov-info-annual、plain、azure，自己的模板请写目录路径，如 ./ours`,
      `no template ${shown}; social-evaluation, gov-info-annual, plain and azure are built in, a folder of your own is named by its path, e.g. ./ours`,
    )
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

function mappingOf(text: string, shown: string): Mapping {
  const { value } = parseYaml(text, shown)
  if (isMapping(value)) return value
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
