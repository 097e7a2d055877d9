// Rewrites every `NAME.golden.json` beside the fixtures from what the built program makes of them,
// and `NAME.document.golden.xml` of the Word fixtures (`npm run goldens`). Look at the difference before committing it. Never runs in CI: there a golden that
// does not fit is a failure.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const FOLDERS = ['district', 'gov-info', 'red-head']

if (process.env.CI) {
  process.stderr.write('goldens are not written in CI\n')
  process.exit(1)
}
const out = mkdtempSync(join(tmpdir(), 'goldens-'))
try {
  for (const folder of FOLDERS.map((name) => join(root, 'fixtures', name))) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
      const program = [
        join(root, 'bin/gongshi.js'),
        'build',
        join(folder, file),
        '-o',
        out,
        '--formats',
        'json',
        '--quiet',
      ]
      execFileSync(process.execPath, program, { stdio: 'inherit' })
      const name = basename(file, '.md')
      copyFileSync(join(out, `${name}.json`), join(folder, `${name}.golden.json`))
      process.stdout.write(`${join(folder, name)}.golden.json\n`)
    }
  }
  // The XML of the Word fixtures is written by its own test.
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  execFileSync(process.execPath, [vitest, 'run', 'test/emit/docx/golden.test.ts', '--update'], {
    stdio: 'inherit',
    cwd: root,
  })
} finally {
  rmSync(out, { recursive: true, force: true })
}
