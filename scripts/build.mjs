// Builds `dist/`: the command line as CommonJS chunks (Node starts them faster than ES modules), the
// library as ES modules with its types. Chunks are split at dynamic imports, so that DOCX code is loaded
// only when a DOCX is asked for. `--quick` leaves out types and licences.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { parse } from 'yaml'
import { thirdPartyLicences } from './third-party.mjs'
import { thriftyPackages } from './thrifty-packages.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const quick = process.argv.includes('--quick')

const common = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  loader: { '.wasm': 'binary' },
  define: { GONGSHI_VERSION: JSON.stringify(version) },
}

rmSync(dist, { recursive: true, force: true })
const metafiles = [await bundleCommandLine(), await bundleLibrary()]
writeRuleTexts()
writeTemplates()
await writeModelSchema()
if (!quick) {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
    { stdio: 'inherit' },
  )
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicences(metafiles, root))
}

async function bundleCommandLine() {
  const outdir = join(dist, 'cli')
  const result = await build({
    ...common,
    entryPoints: ['src/cli/start.ts'],
    plugins: [thriftyPackages],
    outdir,
    chunkNames: '[name]-[hash]',
    write: false,
  })
  refuseCircles(result.metafile)
  mkdirSync(outdir, { recursive: true })
  for (const { path, text } of result.outputFiles) {
    const { code } = await transform(linkedDirectly(withFileUrl(text)), {
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      minify: true,
      supported: { 'dynamic-import': false },
      legalComments: 'none',
      // It warns of `module.exports` in what it reads as an ES module.
      logLevel: 'error',
    })
    writeFileSync(path, asciiOnly(code))
  }
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n')
  return result.metafile
}

// What chunks give each other as plain properties, taken once: esbuild's own CommonJS asks a getter at every use. It
// holds as long as no chunk is imported by one that it imports (see `refuseCircles`).
function linkedDirectly(text) {
  const renamed = (list, order) => list.replace(/([\w$]+) as ([\w$]+)/g, order)
  return text
    .replace(
      /^import (\{[^}]*\}) from ("\.\/[^"]+");$/gm,
      (_, list, file) => `const ${renamed(list, '$1: $2')} = require(${file});`,
    )
    .replace(/^export (\{[^}]*\});$/gm, (_, list) => `module.exports = ${renamed(list, '$2: $1')};`)
}

function refuseCircles({ outputs }) {
  const done = new Set()
  const visit = (name, above) => {
    if (above.includes(name)) throw new Error(`chunks in a circle: ${[...above, name].join(' > ')}`)
    if (done.has(name)) return
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement') visit(path, [...above, name])
    }
    done.add(name)
  }
  for (const name of Object.keys(outputs)) visit(name, [])
}

// esbuild escapes strings but not regular expressions; a chunk with one Han character takes twice the memory in V8.
function asciiOnly(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function writeTemplates() {
  const folder = join(root, 'templates')
  const entries = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'template.yaml')))
    .map((name) => [name, parse(readFileSync(join(folder, name, 'template.yaml'), 'utf8'))])
  writeFileSync(join(dist, 'templates.json'), JSON.stringify(Object.fromEntries(entries)))
}

// CommonJS has no `import.meta`; a chunk that asks for its own address gets it.
function withFileUrl(text) {
  if (!text.includes('import.meta.url')) return text
  const address =
    "import { pathToFileURL as toUrl } from 'node:url'; const ownAddress = toUrl(__filename).href;\n"
  return address + text.replaceAll('import.meta.url', 'ownAddress')
}

async function bundleLibrary() {
  const result = await build({
    ...common,
    entryPoints: ['src/index.ts', 'src/metric.ts'],
    outdir: join(dist, 'lib'),
    chunkNames: '[name]-[hash]',
    // Words stand as they are: escaped, the engine would be a quarter longer.
    charset: 'utf8',
    // CommonJS packages inside ask for Node's modules by `require`, which an ES module has not.
    banner: {
      js: "import { createRequire as ownRequire } from 'node:module'; const require = ownRequire(import.meta.url);",
    },
    minify: true,
  })
  return result.metafile
}

// The JSON Schema of the model, from the code that defines it; `gongshi schema` prints this file.
async function writeModelSchema() {
  const entryPoints = ['src/schema/model-schema.ts']
  const result = await build({ ...common, splitting: false, metafile: false, entryPoints, write: false })
  const code = Buffer.from(result.outputFiles[0].contents).toString('base64')
  const { modelSchema } = await import(`data:text/javascript;base64,${code}`)
  mkdirSync(join(dist, 'schema'), { recursive: true })
  writeFileSync(join(dist, 'schema/model.schema.json'), `${JSON.stringify(modelSchema, null, 2)}\n`)
}

// The rules' own texts in one file, read by `gongshi rules` and the SARIF reporter; and the schema of the
// configuration for editors.
function writeRuleTexts() {
  const folder = join(root, 'src/rules')
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const byId = Object.fromEntries(texts.map((text) => [/^# (\S+)/.exec(text)?.[1], text]))
  writeFileSync(join(dist, 'rules.json'), `${JSON.stringify(byId)}\n`)
  const schema = execFileSync(process.execPath, [join(root, 'bin/gongshi.js'), 'schema', '--of', 'config'])
  mkdirSync(join(dist, 'schema'), { recursive: true })
  writeFileSync(join(dist, 'schema/config.schema.json'), schema)
}
