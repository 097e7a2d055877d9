// What the package holds: an office that installs the tarball on a machine without a network reads its files only.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly files: readonly string[]
}

it.each([
  'README.md',
  'README.zh-CN.md',
  'docs/templates.md',
  'docs/front-matter.md',
])('%s links to files of the package only', (name) => {
  const folder = join(ROOT, name, '..')
  const links = [...readFileSync(join(ROOT, name), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
  for (const [, target = ''] of links) {
    const full = join(folder, target)
    expect(existsSync(full), target).toBe(true)
    expect(files, target).toContain(full.slice(ROOT.length + 1).split(/[\\/]/)[0])
  }
})
