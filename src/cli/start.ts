// The program's first line: the code cache, the real host, the exit status, nothing else.
import * as path from 'node:path'
import { cacheCode } from './code-cache.ts'

// dist/cli/start.js stands two folders below the package's root; the bundle defines both.
declare const __dirname: string
declare const GONGSHI_VERSION: string

cacheCode(__dirname, GONGSHI_VERSION)
Promise.all([import('./main.ts'), import('./host.ts')])
  .then(([{ main }, { nodeHost }]) => main(process.argv.slice(2), nodeHost(path.join(__dirname, '..', '..'))))
  .then((status) => {
    process.exitCode = status
  })
