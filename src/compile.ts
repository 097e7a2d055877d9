// The pipeline on one screen: read → measure → check → compose → emit.
import { type ComposeOptions, compose } from './compose/compose.ts'
import { diff } from './diff/diff.ts'
import { EMITTERS, type EmitInput, type Format } from './emit/emitters.ts'
import { toModel } from './emit/json.ts'
import { measure } from './measure.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Disclosure, Model } from './model/disclosure.ts'
import type { Source } from './model/source.ts'
import { type ReadOptions, read } from './read/read.ts'
import { type CheckOptions, check } from './rules/check.ts'

export interface CompileOptions {
  readonly read: ReadOptions
  readonly check: CheckOptions
}

export interface Compilation {
  readonly disclosure: Disclosure
  readonly model: Model
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads, measures and checks one source. Faults of the text are diagnostics; nothing throws for them. */
export function compile(source: Source, options: CompileOptions): Compilation {
  const outline = read(source, options.read)
  const disclosure = measure(outline, options.check.indicators)
  const model = toModel(disclosure, options.check.template.name)
  const changes = (options.check.previous ?? []).map((old) => diff(old, model))
  const diagnostics = check(disclosure, { ...options.check, changes })
  return { disclosure, model, diagnostics }
}

export interface PublishOptions extends Omit<EmitInput, 'model' | 'publication'> {
  readonly formats: readonly Format[]
  readonly compose: ComposeOptions
}

export interface Output {
  readonly format: Format
  readonly data: Uint8Array | string
}

/** Composes and emits the outputs of a compiled source. The same input gives the same bytes. */
export async function publish(
  { disclosure, model }: Compilation,
  template: CheckOptions['template'],
  options: PublishOptions,
): Promise<readonly Output[]> {
  let composed: ReturnType<typeof compose> | undefined
  const publication = () => {
    composed ??= compose(disclosure, template, options.compose)
    return composed
  }
  const outputs: Output[] = []
  for (const format of options.formats) {
    outputs.push({ format, data: await EMITTERS[format]({ ...options, model, publication }) })
  }
  return outputs
}
