// Writes docs/rules.md from the rules and their own texts: `npm run docs:rules`. The tests check that it is current.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bundled = await build({
  stdin: {
    contents: `export { RULES } from './src/rules/index.ts'
      export { parseRuleText } from './src/rules/documentation.ts'
      export { rulesMarkdown } from './src/rules/rules-markdown.ts'`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const url = `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
const { RULES, parseRuleText, rulesMarkdown } = await import(url)
const rows = RULES.map((rule) => {
  const file = join(root, 'src/rules', `${rule.id.replace('/', '-')}.md`)
  return { rule, text: parseRuleText(readFileSync(file, 'utf8')) }
})
writeFileSync(join(root, 'docs/rules.md'), rulesMarkdown(rows))
