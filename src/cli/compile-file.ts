// One source file with its settings → a compilation. Used by every command that reads a source.
import * as path from 'node:path'
import { type Compilation, compile } from '../compile.ts'
import type { Model } from '../model/disclosure.ts'
import type { Source } from '../model/source.ts'
import type { Template } from '../model/template.ts'
import { findExcess } from '../read/guard.ts'
import type { LoadImage } from '../read/read.ts'
import { RULES } from '../rules/index.ts'
import { lineStarts, positionAt } from '../text/lines.ts'
import { CliError } from './error.ts'
import type { Host } from './host.ts'
import type { Settings } from './settings.ts'
import { DEFAULT_TEMPLATE, isPath, loadTemplate } from './templates.ts'

export interface CompiledFile extends Compilation {
  readonly source: Source
  readonly template: Template
}

/** File name without folder and extension: the name of the outputs. */
export function stem(file: string): string {
  return path.basename(file).replace(/\.(?:md|markdown|txt)$/i, '')
}

/** `templates` keeps what was loaded for the sources before, in a call with many. */
export function compileFile(
  source: Source,
  settings: Settings,
  host: Host,
  previous: readonly Model[] = [],
  templates: Map<string, Template> = new Map(),
): CompiledFile {
  refuseExcess(source)
  const template = loadFor(source, settings, host, templates)
  const compilation = compile(source, {
    read: {
      fileName: stem(source.path),
      ...(settings.year === undefined ? {} : { year: settings.year }),
      loadImage: imageLoader(source, host),
      fullWidth: template.fullWidth,
    },
    site: settings.site,
    check: {
      rules: RULES,
      template,
      severities: settings.severities,
      ruleOptions: settings.ruleOptions,
      previous,
      indicators: settings.indicators,
      terms: settings.terms,
    },
  })
  return { ...compilation, source, template }
}

// Told before hours are spent on what could not be published anyway.
function refuseExcess({ text, path: file }: Source): void {
  const excess = findExcess(text)
  if (!excess) return
  const { line } = positionAt(lineStarts(text), excess.at)
  throw new CliError(
    `${file}:${line}:1：${excess.message.zh}；请分成几个文件`,
    `${file}:${line}:1: ${excess.message.en}; split it into several files`,
  )
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

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep)
}

// What the front matter names is told by its line.
function loadFor(source: Source, settings: Settings, host: Host, templates: Map<string, Template>): Template {
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

// The reader has checked that the path stays inside; links in the file system could still lead out.
function imageLoader(source: Source, host: Host): LoadImage {
  const folder = path.dirname(path.resolve(host.cwd, source.path))
  return (name) => {
    const real = host.realPath(path.join(folder, name))
    const base = host.realPath(folder)
    if (real === undefined || base === undefined) {
      return { error: { zh: `没有图片文件“${name}”`, en: `no image file “${name}”` } }
    }
    if (!isWithin(real, base)) {
      return {
        error: {
          zh: `图片“${name}”不在源文件所在目录之内`,
          en: `image “${name}” is outside the folder of the source`,
        },
      }
    }
    // A pipe would be waited for without end.
    if (host.status(real)?.kind !== 'file') {
      return { error: { zh: `图片“${name || '.'}”不是文件`, en: `image “${name || '.'}” is no file` } }
    }
    try {
      return { data: host.read(real) }
    } catch {
      return { error: { zh: `图片“${name}”读不了`, en: `image “${name}” cannot be read` } }
    }
  }
}
