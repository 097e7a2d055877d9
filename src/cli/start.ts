// The program's first line: the code cache, the real host, the exit status, nothing else.
import * as path from 'node:path'
import { cacheCode } from './code-cache.ts'
import { tuneV8 } from './tune-v8.ts'

// dist/cli/start.js stands two folders below the package's root; the bundle defines both.
declare const __dirname: string
declare const GONGSHI_VERSION: string

const READING = ['build', 'check', 'metrics', 'explain', 'diff', 'trend', 'new', 'verify']
const command = process.argv[2] ?? ''
// Calls that read no document are over before the options would be worth their time.
const plain = ['-V', '--version', '-h', '--help', 'help', 'schema', 'rules'].includes(command)
if (!plain) tuneV8()
cacheCode(__dirname, `${GONGSHI_VERSION}-${plain ? 'plain' : READING.includes(command) ? command : 'other'}`)
Promise.all([import('./main.ts'), import('./host.ts')])
  .then(([{ main }, { nodeHost }]) => main(process.argv.slice(2), nodeHost(path.join(__dirname, '..', '..'))))
  // Everything was written when it was printed. An exit that is waited for gives back the heap piece by piece, a tenth
  // of the time of a hundred reports.
  .then((status) => process.exit(status))
