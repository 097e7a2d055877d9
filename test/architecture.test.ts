// The house (docs/architecture.md): which folder may import what, no cycles, effects only in `src/cli/`.
import * as fs from 'node:fs'
import * as path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { layerOf, MODULES } from './support/modules.ts'
import { repositoryFile } from './support/shared.ts'

interface Layer {
  /** Layers it may import. */
  readonly layers: readonly string[]
  /** Packages it may import; a type import of `mdast` counts as one. */
  readonly packages: readonly RegExp[]
}

const ANYTHING_BELOW_CLI = [
  'model',
  'text',
  'metric',
  'measure',
  'read',
  'schema',
  'chart',
  'rules',
  'diff',
  'reporter',
  'compose',
  'emit',
  'verify',
  'top',
]

const MARKDOWN = /^(?:mdast|unified|remark-|micromark-|mdast-util-)/

const LAYERS: Readonly<Record<string, Layer>> = {
  model: { layers: [], packages: [] },
  text: { layers: ['model'], packages: [/^(?:get-east-asian-width|csv-stringify\/sync)$/] },
  metric: { layers: ['model', 'text'], packages: [] },
  measure: { layers: ['model', 'text', 'metric'], packages: [] },
  read: { layers: ['model', 'text'], packages: [MARKDOWN, /^(?:yaml|image-size|fastest-levenshtein)$/] },
  schema: { layers: ['model'], packages: [/^colord(?:\/|$)/, /^fastest-levenshtein$/] },
  chart: { layers: ['model', 'text'], packages: [/^d3-(?:scale|shape)$/] },
  rules: { layers: ['model', 'text'], packages: [/^fastest-levenshtein$/] },
  diff: { layers: ['model', 'text'], packages: [/^(?:munkres|fastest-levenshtein)$/] },
  reporter: { layers: ['model', 'text'], packages: [/^(?:picocolors|string-width)$/] },
  compose: { layers: ['model', 'text', 'chart'], packages: [] },
  emit: { layers: ['model', 'text', 'chart'], packages: [] },
  'emit/html': {
    layers: ['model', 'text', 'chart'],
    packages: [/^node:crypto$/],
  },
  'emit/docx': {
    layers: ['model', 'text', 'chart'],
    packages: [/^docx$/, /^node:crypto$/, /^@zip\.js\/zip\.js\/dist\/zip-module\.wasm$/],
  },
  verify: { layers: ['model'], packages: [/^(?:fflate|saxes)$/] },
  // compile.ts, measure.ts and index.ts: the pipeline and the public interface.
  top: { layers: ANYTHING_BELOW_CLI, packages: [] },
  cli: {
    layers: ANYTHING_BELOW_CLI,
    packages: [/^node:/, /^(?:commander|table|tinyglobby|yaml|chokidar|picocolors|string-width)$/],
  },
}

/** The floors of the metric engine, from the ground up; each stands on those before it, and its words on none. */
const ENGINE = [['lexicon', 'scan'], ['context'], ['name'], ['production'], ['reader']] as const
/** Within `name`: the words of a figure's own, what a list or a whole shares, the noun behind, and what decides. */
const NAMES: readonly string[] = ['own', 'shared', 'behind']
/** The floors of the comparison of years. */
const YEARS = [['lexicon'], ['name'], ['figures'], ['sections']] as const

function resolve(file: string, target: string): string {
  return path.normalize(path.join(path.dirname(file), target))
}

function mayImport(from: string, to: string): boolean {
  const own = from.split('/')[0] ?? ''
  if (from === to || (own === 'emit' && from === 'emit' && to.startsWith('emit/'))) return true
  if (from.startsWith('emit/') && to === 'emit') return true
  return LAYERS[from]?.layers.includes(to.split('/')[0] ?? '') === true
}

describe('the house', () => {
  it('has no arrow that the table does not have', () => {
    const wrong = MODULES.flatMap(({ file, layer, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('.'))
        .filter(({ target }) => !mayImport(layer, layerOf(resolve(file, target))))
        .map(({ target }) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('lets no floor of the engine, or of the comparison, import a higher one', () => {
    const climbs =
      (root: string, floors: readonly (readonly string[])[]) => (file: string, target: string) => {
        const floor = (place: string) => {
          const [own, folder = '', more] = place.split(path.sep)
          if (own !== root) return -1
          const found = floors.findIndex((names) => names.includes(folder))
          // Files of the root itself stand above all.
          return more === undefined || found < 0 ? floors.length : found
        }
        return floor(file) >= 0 && floor(target) > floor(file)
      }
    const names = (file: string, target: string) => {
      const room = (place: string) => {
        const [root, folder, own = ''] = place.split(path.sep)
        const found = NAMES.indexOf(own)
        return root !== 'metric' || folder !== 'name' ? -1 : found < 0 ? NAMES.length : found
      }
      return room(file) >= 0 && room(target) > room(file)
    }
    const wrong = [climbs('metric', ENGINE), climbs('diff', YEARS), names].flatMap((climb) =>
      MODULES.flatMap(({ file, imports }) =>
        imports
          .filter(({ target }) => target.startsWith('.') && climb(file, resolve(file, target)))
          .map(({ target }) => `${file} → ${target}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('uses each package in its place only', () => {
    const wrong = MODULES.flatMap(({ file, layer, imports }) =>
      imports
        .filter(({ target }) => !target.startsWith('.'))
        .filter(({ target }) => !LAYERS[layer]?.packages.some((pattern) => pattern.test(target)))
        .map(({ target }) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('says of each room in docs/architecture.md which packages it uses', () => {
    const rows = fs
      .readFileSync(repositoryFile('docs/architecture.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| `/.test(line) && line.split('|').length === 5)
    const said = (layer: string) => rows.find((row) => row.split('|')[1]?.includes(`\`${layer}\``))
    const unsaid = MODULES.flatMap(({ layer, imports }) =>
      imports
        .map(({ target }) => target)
        .filter((target) => !/^(?:\.|node:)/.test(target) && layer !== 'cli')
        .map((target) =>
          target
            .split('/')
            .slice(0, target.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => !/^(?:remark-|micromark-|mdast)/.test(name) && !said(layer)?.includes(name))
        .map((name) => `${layer}: ${name}`),
    )
    expect([...new Set(unsaid)]).toEqual([])
  })

  it('makes Word files with the docx library of the pinned version', () => {
    const writers = MODULES.filter(({ imports }) => imports.some(({ target }) => target === 'docx'))
    expect(writers.map(({ file }) => file.split(path.sep).join('/'))).toContain('emit/docx/emit-docx.ts')
    const { devDependencies } = JSON.parse(fs.readFileSync(repositoryFile('package.json'), 'utf8'))
    expect(devDependencies.docx).toBe('9.15.2')
  })

  it('has no cycle, of types neither', () => {
    const next = new Map(
      MODULES.map(({ file, imports }) => [
        file,
        imports.filter(({ target }) => target.startsWith('.')).map(({ target }) => resolve(file, target)),
      ]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      if (done.has(file) || trail.includes(file)) return
      for (const target of next.get(file) ?? []) walk(target, [...trail, file])
      done.add(file)
    }
    for (const { file } of MODULES) walk(file, [])
    expect(cycles).toEqual([])
  })

  // What Intl answers depends on the data the runtime was built with; what is published must not.
  it('keeps the data of the runtime out of what makes the outputs', () => {
    const makers = ['read', 'measure', 'metric', 'compose', 'chart', 'emit', 'text', 'diff']
    const users = MODULES.filter(
      ({ layer, source }) =>
        makers.includes(layer) && /\bIntl\.|\.toLocale|\.localeCompare\(/.test(source.text),
    )
    expect(users.map(({ file }) => file)).toEqual([])
  })

  it('keeps effects in src/cli and state out of modules', () => {
    const wrong = MODULES.flatMap(({ file, layer, source }) => {
      const found: string[] = []
      for (const statement of source.statements) {
        if (ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const)) {
          found.push(`${file}: ${statement.getText().slice(0, 40)}`)
        }
      }
      if (layer === 'cli') return found
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node) && /^(?:process|console)$/.test(node.text) && !isProperty(node)) {
          found.push(`${file}: ${node.text}`)
        }
        if (/^(?:new Date\(\)|Date\.now\(\)|Math\.random\(\))$/.test(node.getText(source))) {
          found.push(`${file}: ${node.getText(source)}`)
        }
        ts.forEachChild(node, visit)
      }
      visit(source)
      return found
    })
    expect(wrong).toEqual([])
  })
})

function isProperty(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent)
  )
}
