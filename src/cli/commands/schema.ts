// `gongshi schema`: the JSON Schema of the model (or of the configuration) on standard output.
import type { Call } from '../call.ts'

/** `--of config` prints the schema of the configuration. Always 0. */
export async function run({ options, host }: Call): Promise<number> {
  if (options.of === 'config') host.out(await configuration())
  else host.out(new TextDecoder().decode(host.resource('dist/schema/model.schema.json')))
  return 0
}

// Made from the rules on the spot; loaded only here, because the model's schema must come at once.
async function configuration(): Promise<string> {
  const { RULES } = await import('../../rules/index.ts')
  const { configSchema } = await import('../../schema/config-schema.ts')
  return `${JSON.stringify(configSchema(RULES), undefined, 2)}\n`
}
