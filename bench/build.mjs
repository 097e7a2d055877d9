// Whole builds against pandoc: `node bench/build.mjs [SOURCE] [--factors 1,10,100,1000] [--runs N]`.
// Needs hyperfine, pandoc and GNU time (Debian: hyperfine pandoc time). SOURCE is repeated FACTOR times;
// both programs make DOCX, HTML and JSON of it, gongshi with all its checks, pandoc in three runs. Prints
// medians of the time that passed, processor time (user and system, which other programs on the machine disturb
// less), the ratios of both and peak memory; then a table of 5,000 rows against pandoc's DOCX run alone.
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
  row('', 'gongshi s', 'pandoc s', 'ratio', 'cpu s', 'cpu s', 'cpu ratio', 'MiB')
  for (const factor of values.factors.split(',').map(Number)) measureFactor(text, factor)
  measureTable()
  print('', '')
  const bare = run(`node -e 0`, 20)
  for (const args of ['--version', '--help', 'schema']) {
    const own = run(`node ${join(root, 'bin/gongshi.js')} ${args}`, 20)
    const [time, processor] = [own.time / bare.time, own.processor / bare.processor]
    print(
      `gongshi ${args}`,
      `${(own.time * 1000).toFixed(0)} ms, ${time.toFixed(2)} of bare node, processor time ${processor.toFixed(2)}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measureFactor(text, factor) {
  const input = join(folder, `x${factor}.md`)
  writeFileSync(input, scale(text, factor))
  const other = ['docx', 'html', 'json']
    .map((format) => `pandoc -s ${input} -o ${join(folder, `pandoc.${format}`)}`)
    .join(' && ')
  compare(`×${factor}`, input, `sh -c '${other}'`, factor >= 100 ? 3 : 10)
}

function measureTable() {
  const input = join(folder, 'rows.md')
  const rows = Array.from(
    { length: 5000 },
    (_, i) => `| ${i + 1} | 第${i + 1}社区 | ${i * 7} | ${i % 1000} | ${i % 100} |`,
  )
  const head =
    '# 某某区2019年度公示\n\n## 办理情况\n\n| 序号 | 单位 | 受理数 | 办结数 | 办结率 |\n| --- | --- | --- | --- | --- |\n'
  writeFileSync(input, `${head}${rows.join('\n')}\n`)
  compare('5,000 rows', input, `pandoc -s ${input} -o ${join(folder, 'pandoc.docx')}`, 3)
}

function compare(name, input, other, most) {
  const own = `node ${join(root, 'bin/gongshi.js')} build ${input} -o ${join(folder, 'out')} --quiet --force`
  const runs = Math.min(most, Number(values.runs))
  const [a, b] = [run(own, runs), run(other, runs)]
  row(
    name,
    ...[a.time, b.time, a.time / b.time].map((value) => value.toFixed(2)),
    ...[a.processor, b.processor, a.processor / b.processor].map((value) => value.toFixed(2)),
    peak(own).toFixed(0),
  )
}

// The front matter and the title stand once; the sections are repeated under names of their own.
function scale(text, factor) {
  const at = text.search(/^## /m)
  const [head, body] = [text.slice(0, at), text.slice(at)]
  const copies = [body]
  for (let n = 2; n <= factor; n++) copies.push(body.replace(/^(##+ .*)$/gm, `$1 ${n}`))
  return head + copies.join('\n')
}

/** Seconds: the median that passed, and what the processor took on average. */
function run(command, runs) {
  const file = join(folder, 'hyperfine.json')
  execFileSync('hyperfine', ['-N', '-w', '1', '-r', String(runs), '-i', '--export-json', file, command], {
    env,
    stdio: 'ignore',
  })
  const [{ median, user, system }] = JSON.parse(readFileSync(file, 'utf8')).results
  return { time: median, processor: user + system }
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
