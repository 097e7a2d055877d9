// `gongshi schema`: the JSON Schema of the model (or of the configuration) on standard output.
import type { Call } from '../program.ts'

export async function run({ options, host }: Call): Promise<number> {
  const name = options.of === 'config' ? 'config' : 'model'
  host.out(new TextDecoder().decode(host.resource(`dist/schema/${name}.schema.json`)))
  return 0
}
