// The version that `package.json` states.
import type { Host } from './host.ts'

/** Version of the package. */
export function versionOf(host: Host): string {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(host.resource('package.json')))
  return String((parsed as { version?: unknown }).version)
}
