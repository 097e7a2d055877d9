// The licence texts of every package whose code is in the bundle, as their licences ask.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `metafiles`: esbuild metafiles; `root`: the package's folder. Sorted by name; throws for a package without a licence. */
export function thirdPartyLicences(metafiles, root) {
  const folders = new Set()
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
      if (match) folders.add(match[1])
    }
  }
  return [...folders]
    .map((folder) => licenceOf(join(root, folder)))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`)
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!license) throw new Error(`${name} states no licence`)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const holder = typeof author === 'string' ? author : (author?.name ?? name)
  const text =
    file && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8')
      : `Copyright (c) ${holder}`
  return { name, version, licence: license, text }
}
