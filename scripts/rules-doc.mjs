// Writes docs/rules.md from the rules and their own texts: `npm run docs:rules`. The tests check that it is current.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importSource, root } from './import-source.mjs'

const { RULES, parseRuleText, rulesMarkdown } = await importSource(`
  export { RULES } from './src/rules/index.ts'
  export { parseRuleText } from './src/rules/documentation.ts'
  export { rulesMarkdown } from './src/rules/rules-markdown.ts'`)
const rows = RULES.map((rule) => {
  const file = join(root, 'src/rules', `${rule.id.replace('/', '-')}.md`)
  return { rule, text: parseRuleText(readFileSync(file, 'utf8')) }
})
writeFileSync(join(root, 'docs/rules.md'), rulesMarkdown(rows))
