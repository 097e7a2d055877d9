// `gongshi rules`: the list, one rule, all as Markdown (docs/rules.md is that, and current).
import * as fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { RULES } from '../../src/rules/index.ts'
import { memoryHost } from '../support/memory-host.ts'
import { repositoryFile } from '../support/shared.ts'

async function rules(...args: string[]) {
  const host = memoryHost()
  return { status: await main(['rules', ...args], host), ...host.printed }
}

describe('rules', () => {
  it('lists every rule with its severity and title', async () => {
    const { status, out } = await rules()
    expect(status).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(RULES.length)
    expect(out).toMatch(/^punctuation\/repeated\terror\t标点重复$/m)
  })

  it('explains one rule', async () => {
    const { out } = await rules('punctuation/range')
    expect(out).toMatch(/^## punctuation\/range/)
    expect(out).toContain('GB/T 15834-2011 4.13.3.2')
  })

  it('explains one rule in one language', async () => {
    const english = (await rules('punctuation/range', '--lang', 'en')).out
    expect(english).toMatch(
      /^## punctuation\/range\n\n\*\*Hyphen in a range\*\*\n\nseverity: warning\n\nRanges take/,
    )
    expect(english).not.toMatch(/级别|改后|不用短横线/)
    const chinese = (await rules('punctuation/range')).out
    expect(chinese).not.toMatch(/severity|Ranges take|wrong:/)
  })

  it('ends with 2 for a rule that is not there', async () => {
    expect((await rules('punctuation/nothing')).status).toBe(2)
  })

  it('is what docs/rules.md says; `npm run docs:rules` refreshes it', async () => {
    const { out } = await rules('--format', 'markdown')
    expect(fs.readFileSync(repositoryFile('docs/rules.md'), 'utf8')).toBe(out)
  })
})

describe('schema --of config', () => {
  it('names every rule and option', async () => {
    const host = memoryHost()
    expect(await main(['schema', '--of', 'config'], host)).toBe(0)
    const schema = JSON.parse(host.printed.out)
    for (const { id, options } of RULES) {
      expect(schema.properties.rules.properties[id].enum).toContain('off')
      if (options)
        expect(Object.keys(schema.properties.options.properties[id].properties)).toEqual(Object.keys(options))
    }
  })
})
