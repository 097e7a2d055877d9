import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { flagsFor } from '../../src/cli/tune-v8.ts'

it('V8 is told nothing that it does not know', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  for (const flag of flagsFor(process.versions.v8))
    expect(known).toContain(`  ${flag.replace(/=.*/, '').replace('--no-', '--')} `)
})

it('versions that were tried get the options that they have, others none', () => {
  const names = (version: string) => flagsFor(version).map((flag) => flag.replace(/=.*/, ''))
  const common = ['--heap-growing-percent', '--no-incremental-marking', '--no-regexp-tier-up']
  expect(names('11.3.244.8-node.26')).toEqual(['--interrupt-budget', ...common])
  expect(names('12.4.254.21-node.57')).toEqual(common)
  expect(names('13.6.233.17-node.53')).toEqual(common)
  expect(names('14.0.0')).toEqual([])
})
