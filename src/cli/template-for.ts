// The template of a source and the name of its outputs, known before the source is read or compiled.
import * as path from 'node:path'
import type { Source } from '../model/source.ts'
import type { Template } from '../model/template.ts'
import { canonicalKey } from '../read/find-meta-key.ts'
import { findBounds } from '../read/front-matter-bounds.ts'
import { lineStarts, positionAt } from '../text/lines.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import type { Settings } from './settings.ts'
import { DEFAULT_TEMPLATE, isPath, loadTemplate } from './templates.ts'

/** File name without folder and extension: the name of the outputs. */
export function stem(file: string): string {
  return path.basename(file).replace(/\.(?:md|markdown|txt)$/i, '')
}

/** The template that flags, front matter or the default name for a source. */
export function templateFor(source: Source, settings: Settings, host: Host): Template {
  return loadFor(source, settings, host, new Map())
}

// A flag wins over the front matter, which wins over the configuration.
function templateName(source: Source, settings: Settings, host: Host): string {
  const stated = settings.origins.template === 'flag' ? undefined : templateOf(source)
  if (stated === undefined) return settings.template ?? DEFAULT_TEMPLATE
  return isPath(stated.name) ? templateBeside(source, stated.name, host) : stated.name
}

// The template must be known before the reader runs, so its one line of front matter is looked up first.
function templateOf({ text }: Source): { readonly name: string; readonly at: number } | undefined {
  const bounds = findBounds(text)
  if (typeof bounds === 'string') return undefined
  for (const match of text.slice(bounds.start, bounds.end).matchAll(KEY_AND_VALUE)) {
    const [, key = '', double, single, plain = ''] = match
    if (canonicalKey(key) !== 'template') continue
    return {
      name: double ?? single ?? plain.replace(/(?<!\s)\s+#.*$/, '').trim(),
      at: bounds.start + match.index,
    }
  }
  return undefined
}

// Matches `template: plain # 无版头`, `模板: "./our own"`; not `  template: x`, `- a: b`.
const KEY_AND_VALUE =
  /^["']?([^\s:：#"'-][^:："'\r\n]{0,63})["']?:[ \t]+(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([^\s"'#][^\r\n]*))/gm

// A text may come from anyone: it names folders beside it, no others. The same from whatever folder it is built.
function templateBeside(source: Source, stated: string, host: Host): string {
  const folder = path.dirname(path.resolve(host.cwd, source.path))
  const full = path.resolve(folder, stated)
  const real = host.realPath(full) ?? full
  if (isWithin(real, host.realPath(folder) ?? folder)) return full
  throw new CliError(
    `文件头里的模板 ${stated} 不在源文件所在目录之内；请用 --template 或在配置里指定`,
    `the template ${stated} of the front matter is outside the folder of the source; name it with --template or in the configuration`,
  )
}

/** Whether a path is a folder or lies below it. */
export function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)
}

/** The same, with what was loaded for the sources before; what the front matter names is told by its line. */
export function loadFor(
  source: Source,
  settings: Settings,
  host: Host,
  templates: Map<string, Template>,
): Template {
  try {
    const name = templateName(source, settings, host)
    const template = templates.get(name) ?? loadTemplate(name, host)
    templates.set(name, template)
    return template
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    const place = placeOf(source, settings)
    // A fault of the template's own file says where it stands.
    if (place === undefined || PLACED.test(error.text.zh)) throw error
    throw new CliError(`${place}：${error.text.zh}`, `${place}: ${error.text.en}`)
  }
}

/** Matches ours/template.yaml:3:7：模板有误; not 找不到模板 ours. */
const PLACED = /^[^：\n]+:\d+:\d+：/

/** Where the template is named: in the front matter, else in the configuration; undefined for a flag and the default. */
function placeOf(source: Source, settings: Settings): string | undefined {
  const origin = settings.origins.template
  if (origin === 'flag') return undefined
  const stated = templateOf(source)
  if (stated) return `${source.path}:${positionAt(lineStarts(source.text), stated.at).line}:1`
  return origin === 'default' ? undefined : settings.templateAt
}
