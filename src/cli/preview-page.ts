// A source with its settings → the page of the preview: what `build` writes, with the diagnostics in place and a
// script that reloads it on change. A source that cannot be read any more leaves the last page with the fault on top.
import { createHash } from 'node:crypto'
import { publicationOf } from '../compile.ts'
import type { Annotation } from '../emit/html/annotations.ts'
import { emitHtml } from '../emit/html/emit-html.ts'
import type { Diagnostic, Language } from '../model/diagnostic.ts'
import type { Publication } from '../model/publication.ts'
import { RULES } from '../rules/index.ts'
import { summarize } from '../rules/summarize.ts'
import type { Call } from './call.ts'
import { CliError } from './error.ts'
import { compileBeside, earlierModels } from './models.ts'
import { settingsFor } from './settings.ts'
import { readSource } from './sources.ts'

/** A page ready to be served; `version` is another one as soon as the page is. */
export interface PreviewPage {
  readonly html: string
  readonly version: string
  /** For the page after a fault. */
  readonly publication: Publication
  /** Findings shown, by severity. */
  readonly counts: Readonly<Record<Diagnostic['severity'], number>>
}

/** Throws `CliError` when there is neither a source nor a page before. */
export function previewPage(file: string, call: Call, before?: PreviewPage): PreviewPage {
  try {
    const { publication, diagnostics } = compile(file, call)
    return print(
      publication,
      diagnostics.map((finding) => annotate(finding, call.lang)),
    )
  } catch (error) {
    if (!before) throw error
    const span = { start: -1, end: -1 }
    return print(before.publication, [
      { span, severity: 'error', place: file, message: faultText(error, call.lang) },
    ])
  }
}

function compile(
  file: string,
  call: Call,
): { readonly publication: Publication; readonly diagnostics: readonly Diagnostic[] } {
  const settings = settingsFor(file, call.options, call.host)
  const source = readSource(file, call.host, settings.maxSize)
  const compiled = compileBeside(earlierModels(settings, call), source, settings, call)
  return {
    publication: publicationOf(compiled, compiled.template),
    diagnostics: summarize(compiled.diagnostics, RULES),
  }
}

// The preview outlives every fault: the next change may mend it.
function faultText(error: unknown, lang: Language): string {
  return error instanceof CliError ? error.text[lang] : String(error)
}

function annotate(finding: Diagnostic, lang: Language): Annotation {
  const { span, severity, line, column, rule, count } = finding
  const more = count === undefined ? '' : lang === 'zh' ? `（共${count}处）` : ` (${count} places)`
  return {
    span,
    severity,
    place: `${line}:${column} ${rule}`,
    message: finding.message[lang] + more,
    ...(finding.help ? { help: finding.help[lang] } : {}),
  }
}

function print(publication: Publication, annotations: readonly Annotation[]): PreviewPage {
  const version = createHash('sha256')
    .update(emitHtml(publication, { annotations }))
    .digest('hex')
    .slice(0, 16)
  const code = `new EventSource('/events').onmessage=(event)=>{if(event.data!=='${version}')location.reload()}`
  const count = (severity: Diagnostic['severity']): number =>
    annotations.filter((annotation) => annotation.severity === severity).length
  return {
    html: emitHtml(publication, { annotations, script: { code, connect: "'self'" } }),
    version,
    publication,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
  }
}
