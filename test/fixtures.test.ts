// The fixtures: what the compiler makes of them is what lies beside them (`npm run goldens` after a change
// that is meant), nothing in them stops a build, and their figures agree over the years.
import * as fs from 'node:fs'
import * as path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { compileFile } from '../src/cli/compile-file.ts'
import { nodeHost } from '../src/cli/host.ts'
import { settingsFor } from '../src/cli/settings.ts'
import { readSource } from '../src/cli/sources.ts'
import { emitJson } from '../src/emit/json.ts'
import type { ModelMetric, ModelSection } from '../src/model/disclosure.ts'
import { modelSchema } from '../src/schema/model-schema.ts'
import { repositoryFile } from './support/shared.ts'

const FILES = ['district', 'gov-info', 'red-head'].flatMap((folder) => {
  const full = repositoryFile(`fixtures/${folder}`)
  return fs.readdirSync(full).flatMap((name) => (name.endsWith('.md') ? [path.join(full, name)] : []))
})

const host = nodeHost(repositoryFile('.'))
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(modelSchema)

function compileFixture(file: string) {
  const settings = settingsFor(file, {}, host)
  return compileFile(readSource(file, host, settings.maxSize), settings, host)
}

function metricsOf(sections: readonly ModelSection[]): readonly ModelMetric[] {
  return sections.flatMap((section) => [...section.metrics, ...metricsOf(section.sections)])
}

describe.each(FILES.map((file) => [path.basename(file), file]))('%s', (_, file) => {
  it('compiles to its golden, valid and without errors', () => {
    const { model, diagnostics } = compileFixture(file)
    const json = emitJson(model)
    expect(validate(JSON.parse(json)) ? [] : validate.errors).toEqual([])
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([])
    expect(json).toBe(fs.readFileSync(file.replace(/\.md$/, '.golden.json'), 'utf8'))
  })
})

describe('the district’s three years', () => {
  const years = [2021, 2022, 2023].map((year) => repositoryFile(`fixtures/district/chenglan-${year}.md`))

  it('state growth that fits the year before', () => {
    const [, ...later] = years.map((file) => metricsOf(compileFixture(file).model.sections))
    const before = years.map((file) => metricsOf(compileFixture(file).model.sections))
    for (const [i, metrics] of later.entries()) {
      const jobs = metrics.find((metric) => metric.unit === '人' && metric.text.endsWith('万人'))
      const growth = metrics.find((metric) => metric.change?.of === jobs?.id)
      const last = before[i]?.find((metric) => metric.id === jobs?.id)
      expect(jobs?.value).toBeGreaterThan(last?.value ?? Number.POSITIVE_INFINITY)
      const ratio = ((jobs?.value ?? 0) / (last?.value ?? 1) - 1) * 100
      expect(growth?.value).toBeCloseTo(ratio, 0)
    }
  })
})
