// Whole builds against pandoc: `node bench/build.mjs [SOURCE] [--factors 1,10,100,1000] [--runs N]`.
// Needs hyperfine, pandoc and GNU time (Debian: hyperfine pandoc time). SOURCE is repeated FACTOR times;
// both programs make DOCX, HTML and JSON of it, gongshi with all its checks, pandoc in three runs. Prints
// medians, their ratio and peak memory.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { factors: { type: 'string', default: '1,10,100' }, runs: { type: 'string', default: '10' } },
})
const source = resolve(positionals[0] ?? join(root, 'bench/sample.md'))
const folder = mkdtempSync(join(tmpdir(), 'gongshi-bench-'))
// A certificate bundle in the environment adds some 75 ms to every start of Node.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

try {
  const text = readFileSync(source, 'utf8')
  print(
    'machine',
    `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  )
  print('pandoc', execFileSync('pandoc', ['--version'], { encoding: 'utf8' }).split('\n')[0])
  print('', '')
  row('factor', 'gongshi s', 'pandoc s', 'ratio', 'MiB')
  for (const factor of values.factors.split(',').map(Number)) measureFactor(text, factor)
  print('', '')
  const bare = median(`node -e 0`, 20)
  for (const args of ['--version', '--help', 'schema']) {
    const own = median(`node ${join(root, 'bin/gongshi.js')} ${args}`, 20)
    print(`gongshi ${args}`, `${(own * 1000).toFixed(0)} ms, ${(own / bare).toFixed(2)} of bare node`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measureFactor(text, factor) {
  const input = join(folder, `x${factor}.md`)
  writeFileSync(input, scale(text, factor))
  const out = join(folder, 'out')
  const own = `node ${join(root, 'bin/gongshi.js')} build ${input} -o ${out} --quiet --force`
  const other = ['docx', 'html', 'json']
    .map((format) => `pandoc -s ${input} -o ${join(folder, `pandoc.${format}`)}`)
    .join(' && ')
  const runs = factor >= 100 ? Math.min(3, Number(values.runs)) : Number(values.runs)
  const [a, b] = [median(own, runs), median(`sh -c '${other}'`, runs)]
  row(`×${factor}`, a.toFixed(3), b.toFixed(3), (a / b).toFixed(2), peak(own).toFixed(0))
}

// The front matter and the title stand once; the sections are repeated under names of their own.
function scale(text, factor) {
  const at = text.search(/^## /m)
  const [head, body] = [text.slice(0, at), text.slice(at)]
  const copies = [body]
  for (let n = 2; n <= factor; n++) copies.push(body.replace(/^(##+ .*)$/gm, `$1 ${n}`))
  return head + copies.join('\n')
}

function median(command, runs) {
  const file = join(folder, 'hyperfine.json')
  execFileSync('hyperfine', ['-N', '-w', '1', '-r', String(runs), '-i', '--export-json', file, command], {
    env,
    stdio: 'ignore',
  })
  return JSON.parse(readFileSync(file, 'utf8')).results[0].median
}

function peak(command) {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', ...command.split(' ')], {
    env,
    encoding: 'utf8',
  })
  return Number(stderr.trim().split('\n').at(-1)) / 1024
}

function print(name, value) {
  process.stdout.write(`${name.padEnd(20)} ${value}\n`)
}

function row(...cells) {
  process.stdout.write(`${cells.map((cell) => cell.padStart(10)).join(' ')}\n`)
}
