// The Nu HTML checker has nothing to say about the pages. One run for all of them: Java starts slowly.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import { findPackageFile, findProgram } from '../support/programs.ts'
import { publicationOf, richPublication } from '../support/publication.ts'

const java = findProgram(['java'], 'the Nu HTML checker')
const jar = findPackageFile('vnu-jar/build/dist/vnu.jar', 'the Nu HTML checker')

// The checker refuses `data:` pictures under every policy, `img-src data:` included.
const FALSE_ALARM = /image “data:image\/[^”]*” blocked by “img-src” directive/

/** Messages by name of the page. */
function check(pages: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'gongshi-checker-'))
  try {
    for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html)
    const args = ['-Xss4m', '-XX:TieredStopAtLevel=1', '-jar', jar ?? '', '--stdout', '--format', 'gnu']
    const { stdout } = spawnSync(
      java ?? '',
      [...args, ...Object.keys(pages).map((name) => join(folder, `${name}.html`))],
      { encoding: 'utf8' },
    )
    const lines = stdout.split('\n').filter((line) => line !== '' && !FALSE_ALARM.test(line))
    return Object.fromEntries(
      Object.keys(pages).map((name) => [name, lines.filter((line) => line.includes(`/${name}.html`))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.runIf(java && jar)('the Nu HTML checker', () => {
  it('finds a fault where there is one, and nothing in a rich, a bare and a hostile page', () => {
    const hostile = `@year 2023\n---\n# <b>题"'&\u0001\n\n一段<script>x</script>话。\n`
    const rich = richPublication()
    const found = check({
      faulty: '<!DOCTYPE html><title>x</title><p><div></p>',
      rich: emitHtml(rich, { modelName: 'a.json', documentName: 'a.docx', model: '{}' }),
      charts: emitHtml({
        ...rich,
        charts: rich.charts.map((chart) => ({ ...chart, id: `部分/${chart.id} 〔1〕` })),
      }),
      plain: emitHtml(publicationOf('@year 2023\n---\n一段话。\n', { template: 'plain' })),
      hostile: emitHtml(publicationOf(hostile)),
    })
    expect(found.faulty).not.toEqual([])
    expect({ ...found, faulty: [] }).toEqual({ faulty: [], rich: [], charts: [], plain: [], hostile: [] })
  })
})
