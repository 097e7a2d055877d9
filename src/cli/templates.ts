// Template name or folder → Template. A template may extend another: mappings are merged key by key,
// lists and values are replaced.
import * as path from 'node:path'
import { parse } from 'yaml'
import type { Template } from '../model/template.ts'
import { parseTemplate } from '../schema/template.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'

export const DEFAULT_TEMPLATE = 'social-evaluation'

/** Loads `templates/<name>/` of the package, or the folder at a path (anything with a separator or a leading dot). */
export function loadTemplate(name: string, host: Host): Template {
  const merged = loadMerged(name, host, [])
  const result = parseTemplate(merged)
  if ('problems' in result) {
    const zh = result.problems.map((problem) => problem.zh).join('；')
    const en = result.problems.map((problem) => problem.en).join('; ')
    throw new CliError(`模板 ${name} 有误：${zh}`, `template ${name} is faulty: ${en}`)
  }
  return result.template
}

type Mapping = Readonly<Record<string, unknown>>

function loadMerged(name: string, host: Host, seen: readonly string[]): Mapping {
  if (seen.includes(name))
    throw new CliError(`模板 ${name} 直接或间接扩展了自己`, `template ${name} extends itself`)
  const value = parseYaml(readTemplateFile(name, host), name)
  const base = value.extends
  if (base === undefined) return value
  const { extends: _, ...own } = value
  return merge(loadMerged(String(base), host, [...seen, name]), own)
}

function readTemplateFile(name: string, host: Host): Uint8Array {
  const isPath = /[\\/]|^\./.test(name)
  try {
    if (isPath) return host.read(path.join(path.resolve(host.cwd, name), 'template.yaml'))
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new Error('name')
    return host.resource(`templates/${name}/template.yaml`)
  } catch {
    const file = isPath ? path.join(name, 'template.yaml') : name
    throw new CliError(
      `找不到模板 ${file}；自带的模板有 social-evaluation、gov-info-annual、plain，自己的模板请写目录路径，如 ./ours`,
      `no template ${file}; social-evaluation, gov-info-annual and plain are built in, a folder of your own is named by its path, e.g. ./ours`,
    )
  }
}

function parseYaml(bytes: Uint8Array, name: string): Mapping {
  try {
    const value: unknown = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), {
      maxAliasCount: 0,
    })
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping
    throw new Error('not a mapping')
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new CliError(
      `模板 ${name} 的 template.yaml 读不了：${message}`,
      `template.yaml of ${name} cannot be read: ${message}`,
    )
  }
}

function merge(base: Mapping, own: Mapping): Mapping {
  const result: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(own)) {
    const before = Object.hasOwn(result, key) ? result[key] : undefined
    result[key] = isMapping(before) && isMapping(value) ? merge(before, value) : value
  }
  return result
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
