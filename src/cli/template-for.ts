// The template of a source and the name of its outputs, known before the source is read or compiled.
import * as path from 'node:path'
import type { Source } from '../model/source.ts'
import type { Template } from '../model/template.ts'
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
  return isPath(stated) ? templateBeside(source, stated, host) : stated
}

// The template must be known before the reader runs, so its one line of front matter is looked up first.
function templateOf({ text }: Source): string | undefined {
  const front = /^---[ \t]*\r?\n([\s\S]{0,65536}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1]
  return front === undefined ? undefined : TEMPLATE_LINE.exec(front)?.[1]
}

// Matches `template: plain`, `模板: "./ours"`.
const TEMPLATE_LINE = /^(?:template|模板)[ \t]*:[ \t]*["']?([^"'\s#]+)/m

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
    if (!(error instanceof CliError) || settings.origins.template === 'flag' || !templateOf(source))
      throw error
    const { line } = positionAt(lineStarts(source.text), source.text.search(TEMPLATE_LINE))
    const place = `${source.path}:${line}:1`
    throw new CliError(`${place}：${error.text.zh}`, `${place}: ${error.text.en}`)
  }
}
