import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cliMarkdown } from '../../scripts/cli-page.ts'
import { main } from '../../src/cli/main.ts'
import { memoryHost } from '../support/memory-host.ts'
import { repositoryFile } from '../support/shared.ts'

it('docs/cli.md is what the program says (npm run docs:cli)', async () => {
  const help = async (args: readonly string[]): Promise<string> => {
    const host = memoryHost()
    expect(await main(args, host)).toBe(0)
    return host.printed.out
  }
  expect(readFileSync(repositoryFile('docs/cli.md'), 'utf8')).toBe(await cliMarkdown(help))
})
