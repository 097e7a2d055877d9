// Packs the project, installs the tarball in an empty folder without a network, and builds the sample with it.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = mkdtempSync(join(tmpdir(), 'gongshi-package-'))
const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

try {
  const tarball = npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root)
    .trim()
    .split('\n')
    .at(-1)
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], folder)
  cpSync(join(root, 'fixtures/district'), join(folder, 'district'), { recursive: true })
  const source = readdirSync(join(folder, 'district')).find((name) => name.endsWith('.md'))
  const bin = join(folder, 'node_modules/.bin/gongshi')
  execFileSync(bin, ['build', join('district', source), '-o', 'out'], { cwd: folder, stdio: 'inherit' })
  for (const format of ['docx', 'html', 'json']) {
    const { size } = statSync(join(folder, 'out', source.replace(/md$/, format)))
    if (size === 0) throw new Error(`empty ${format}`)
  }
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { decode, readMetrics } from 'gongshi'
       import { readMetrics as alone } from 'gongshi/metric'
       if (readMetrics('就业率98.6%').mentions.length !== 1 || !decode || alone !== readMetrics) process.exit(1)`,
    ],
    { cwd: folder, stdio: 'inherit' },
  )
  process.stdout.write(`package works: ${tarball}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
