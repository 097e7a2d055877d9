// The pipeline on one screen: read → measure → check → compose → emit.
import { compose } from './compose/compose.ts'
import { diff } from './diff/diff.ts'
import { seriesOf } from './diff/series.ts'
import { EMITTERS, type EmitInput, type Format } from './emit/emitters.ts'
import { toModel } from './emit/json.ts'
import { measure } from './measure.ts'
import type { Changes } from './model/changes.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Disclosure, Model } from './model/disclosure.ts'
import type { Meta } from './model/outline.ts'
import type { Source } from './model/source.ts'
import { type ReadOptions, read } from './read/read.ts'
import { type CheckOptions, check } from './rules/check.ts'

/**
 * What a build is told besides the source: how to read it, and what to check it against (template, rules,
 * earlier years).
 */
export interface CompileOptions {
  readonly read: ReadOptions
  readonly check: CheckOptions
  /** What holds for all pages of a site, beside what the source says. */
  readonly site?: Meta['extra']
}

/**
 * A source read, measured and checked, with the earlier years it is compared with: all that `publish` needs.
 */
export interface Compilation {
  readonly disclosure: Disclosure
  readonly model: Model
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[]
  /** The earlier years that were used, oldest first, and the comparison of each with this one. */
  readonly previous: readonly Model[]
  readonly changes: readonly Changes[]
  readonly site: Meta['extra']
}

/** Reads, measures and checks one source. Faults of the text are diagnostics; nothing throws for them. */
export function compile(source: Source, options: CompileOptions): Compilation {
  const outline = read(source, options.read)
  const disclosure = measure(outline, options.check.indicators)
  const model = toModel(disclosure, options.check.template.name)
  const previous = earlierThan(model, options.check.previous ?? [])
  const changes = previous.map((old) => diff(old, model))
  const diagnostics = check(disclosure, { ...options.check, previous, changes })
  return { disclosure, model, diagnostics, previous, changes, site: options.site ?? {} }
}

// An archive may hold this very year, or later ones: only what came before can be compared with.
function earlierThan({ meta }: Model, models: readonly Model[]): readonly Model[] {
  return models.filter(
    (old) => old.meta.year === undefined || meta.year === undefined || old.meta.year < meta.year,
  )
}

/** The formats wanted and how each is drawn; model and publication are made from the compilation. */
export interface PublishOptions extends Omit<EmitInput, 'model' | 'publication'> {
  readonly formats: readonly Format[]
}

/** One finished output: bytes of a DOCX, text of HTML and JSON. Nothing is written yet. */
export interface Output {
  readonly format: Format
  readonly data: Uint8Array | string
}

/** What the outputs say: the document with the figures of the year before and the series of all years. */
export function publicationOf(
  { disclosure, model, previous, changes, site }: Compilation,
  template: CheckOptions['template'],
): ReturnType<typeof compose> {
  const last = changes.at(-1)
  return compose(disclosure, template, {
    site,
    earlier: previous.map(({ meta }) => ({ year: meta.year, url: meta.url })),
    ...(last ? { changes: last, series: seriesOf([...previous, model]) } : {}),
  })
}

/** Composes and emits the outputs of a compiled source. The same input gives the same bytes. */
export async function publish(
  compilation: Compilation,
  template: CheckOptions['template'],
  options: PublishOptions,
): Promise<readonly Output[]> {
  let composed: ReturnType<typeof compose> | undefined
  const publication = () => {
    composed ??= publicationOf(compilation, template)
    return composed
  }
  const outputs: Output[] = []
  for (const format of options.formats) {
    outputs.push({
      format,
      data: await EMITTERS[format]({ ...options, model: compilation.model, publication }),
    })
  }
  return outputs
}
