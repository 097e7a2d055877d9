// docs/front-matter.md is what the key table says (`npm run docs:front-matter`).
import * as fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frontMatterDoc } from '../../scripts/front-matter-doc.ts'
import { META_KEYS } from '../../src/read/meta-keys.ts'
import { readText } from '../support/outline.ts'
import { repositoryFile } from '../support/shared.ts'

describe('the front matter', () => {
  it('is documented as it is', () => {
    expect(fs.readFileSync(repositoryFile('docs/front-matter.md'), 'utf8')).toBe(frontMatterDoc())
  })

  it('reads every example of its documentation under every name', () => {
    for (const { name, aliases, example } of META_KEYS) {
      for (const key of [name, ...aliases]) {
        const { findings, meta } = readText(`---\n${key}: ${example}\n---\n`)
        expect(findings, `${key}: ${example}`).toEqual([])
        expect(meta.spans).toHaveProperty(name)
      }
    }
  })

  it('has no name twice', () => {
    const names = META_KEYS.flatMap(({ name, aliases }) => [name, ...aliases]).map((one) => one.toLowerCase())
    const twice = names.filter((one, i) => names.indexOf(one) !== i)
    expect(twice.filter((one) => !META_KEYS.some(({ name }) => name.toLowerCase() === one))).toEqual([])
  })
})
