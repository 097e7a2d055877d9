// The program's first line: the code cache, the real host, the exit status, nothing else.
import * as path from 'node:path'
import { cacheCode } from './code-cache.ts'
import { tuneV8 } from './tune-v8.ts'

// dist/cli/start.js stands two folders below the package's root; the bundle defines both.
declare const __dirname: string
declare const GONGSHI_VERSION: string

// Calls that read no document are over before that would be worth its time.
const reads = !['-V', '--version', '-h', '--help', 'help', 'schema', 'rules'].includes(process.argv[2] ?? '')
if (reads) tuneV8()
cacheCode(__dirname, reads ? GONGSHI_VERSION : `${GONGSHI_VERSION}-plain`)
Promise.all([import('./main.ts'), import('./host.ts')])
  .then(([{ main }, { nodeHost }]) => main(process.argv.slice(2), nodeHost(path.join(__dirname, '..', '..'))))
  .then((status) => {
    process.exitCode = status
  })
