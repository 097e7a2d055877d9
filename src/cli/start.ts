// The program's first line: the real host, the exit status, nothing else.
import * as path from 'node:path'
import { nodeHost } from './host.ts'
import { main } from './main.ts'

// dist/cli/start.js stands two folders below the package's root; the bundle defines __dirname.
declare const __dirname: string

main(process.argv.slice(2), nodeHost(path.join(__dirname, '..', '..'))).then((status) => {
  process.exitCode = status
})
