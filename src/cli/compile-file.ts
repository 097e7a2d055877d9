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
import { isWithin, loadFor, stem } from './template-for.ts'

/** A compilation with what it was made of. */
export interface CompiledFile extends Compilation {
  readonly source: Source
  readonly template: Template
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
