// The rules' own .md texts, loaded when somebody wants to read them: from the sources in a checkout, from one
// file in the package.
import { parseRuleText, type RuleText } from '../rules/documentation.ts'
import { RULES } from '../rules/index.ts'
import type { Host } from './host.ts'

/** Texts by rule id, in the order of the rules. */
export function loadRuleTexts(host: Host): ReadonlyMap<string, RuleText> {
  const texts = packaged(host)
  return new Map(
    RULES.map(({ id }) => {
      const text = texts[id] ?? decode(host.resource(`src/rules/${id.replace('/', '-')}.md`))
      return [id, parseRuleText(text)]
    }),
  )
}

/** One object of texts by id, written by the build. A checkout has the texts themselves, which are newer. */
function packaged(host: Host): Readonly<Record<string, string>> {
  try {
    host.resource('src/rules/index.ts')
    return {}
  } catch {
    return JSON.parse(decode(host.resource('dist/rules.json'))) as Readonly<Record<string, string>>
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
