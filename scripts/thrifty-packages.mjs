// An esbuild plugin for the command line: what packages do when they are loaded, though most calls have no use for it.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leanDocx } from './docx-library.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const YAML = ['isAlias', 'isMap', 'isScalar', 'LineCounter', 'parse', 'parseDocument', 'visit']

// The package is run when one of its functions is first used: a source without front matter needs none.
const LATE_YAML = `
let loaded
const yaml = () => (loaded ??= require('yaml'))
const late = (name) =>
  new Proxy(function () {}, {
    apply: (_, self, values) => yaml()[name](...values),
    construct: (_, values) => new (yaml()[name])(...values),
    get: (_, key) => yaml()[name][key],
  })
${YAML.map((name) => `export const ${name} = late('${name}')`).join('\n')}
`

// The package asks when it is loaded whether standard output is a terminal, for which Node sets its streams up (12 ms for
// a pipe). Here colours are always asked for by `createColors(wanted)`.
const colours = readFileSync(join(root, 'node_modules/picocolors/picocolors.js'), 'utf8')
const ASKS = 'let p = process || {}'
if (!colours.includes(ASKS)) throw new Error('picocolors has changed: see thrifty-packages.mjs')

// Node takes 5 ms to load it; a Word file needs it only for names of bookmarks that are too long.
const LATE_CRYPTO = "export const createHash = (name) => require('node:crypto').createHash(name)"

export const thriftyPackages = {
  name: 'thrifty-packages',
  setup({ onResolve, onLoad }) {
    // commander starts programs of other names for subcommands, which there are none of here.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'nothing', namespace: 'thrifty' } : undefined,
    )
    // fflate for Node loads worker threads for functions that are not used here; the rest is the same for browsers.
    onResolve({ filter: /^fflate$/ }, () => ({ path: join(root, 'node_modules/fflate/esm/browser.js') }))
    onResolve({ filter: /^yaml$/ }, ({ namespace }) =>
      namespace === 'thrifty' ? undefined : { path: 'yaml', namespace: 'thrifty' },
    )
    onLoad({ filter: /picocolors\.js$/ }, () => ({ contents: colours.replace(ASKS, 'let p = {}') }))
    onResolve({ filter: /^node:crypto$/ }, ({ importer }) =>
      importer.includes('/emit/docx/') ? { path: 'crypto', namespace: 'thrifty' } : undefined,
    )
    onLoad({ filter: /\/docx\/dist\/index\.mjs$/ }, ({ path }) => ({
      contents: leanDocx(readFileSync(path, 'utf8')),
    }))
    onLoad({ filter: /^crypto$/, namespace: 'thrifty' }, () => ({ contents: LATE_CRYPTO }))
    onLoad({ filter: /^nothing$/, namespace: 'thrifty' }, () => ({ contents: 'module.exports = {}' }))
    onLoad({ filter: /^yaml$/, namespace: 'thrifty' }, () => ({ contents: LATE_YAML, resolveDir: root }))
  },
}
