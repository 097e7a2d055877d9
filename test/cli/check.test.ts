// `gongshi check` on files in memory: formats, exit status, fixes, configuration, baseline, privacy.
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { encode } from '../../src/text/encode.ts'
import { memoryHost } from '../support/memory-host.ts'

const FAULTY = '# 临江区人民政府2019年公示\n\n## 就业\n\n今年以来，，全区新增就业3000人,形势稳定。\n'
const CLEAN = '# 临江区人民政府2019年公示\n\n## 就业\n\n今年以来，全区新增就业3000人，形势稳定。\n'
const ID = '11010519491231002X'
const PRIVATE = `# 临江区人民政府2019年公示\n\n## 救助\n\n救助对象身份证号${ID}，电话13812345678。\n`

async function check(files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) {
  const host = memoryHost(files)
  const status = await main(['check', ...args, '--template', 'plain'], host)
  const text = (name: string) => new TextDecoder().decode(host.files.get(`/desk/${name}`))
  return { status, ...host.printed, host, text }
}

describe('the result', () => {
  it('lists twenty findings of a kind, all with --all and for programs', async () => {
    const source = { 'x.md': `# 2019年度公示\n\n## 甲\n\n${'新增就业（2万人。\n\n'.repeat(25)}` }
    const unbalanced = (out: string) => out.match(/punctuation\/unbalanced/g)?.length
    const few = await check(source, 'x.md')
    expect(unbalanced(few.out)).toBe(20)
    expect(few.err).toMatch(/25 个错误，.*；同类的另外 5 处没有逐条列出，用 --all 列出/)
    expect(few.status).toBe(1)
    const all = await check(source, 'x.md', '--all')
    expect(unbalanced(all.out)).toBe(25)
    expect(all.err).not.toContain('没有逐条列出')
    expect(unbalanced((await check(source, 'x.md', '--format', 'json')).out)).toBe(25)
  })

  it('begins each diagnostic with its place, on standard output, the summary on standard error', async () => {
    const { status, out, err } = await check({ 'a.md': FAULTY }, 'a.md')
    expect(status).toBe(1)
    expect(out).toMatch(/^a\.md:5:5 {2}错误/m)
    expect(err).toMatch(/检查了 1 个文件：1 个错误/)
  })

  it('is nothing for a clean file', async () => {
    const { status, out, err } = await check({ 'a.md': CLEAN, 'b.md': CLEAN }, 'a.md', 'b.md')
    expect([status, out]).toEqual([0, ''])
    expect(err).toMatch(/检查了 2 个文件/)
  })

  it.each(['pretty', 'json', 'sarif', 'github', 'junit'])('%s has the same exit status', async (format) => {
    expect((await check({ 'a.md': FAULTY }, 'a.md', '--format', format)).status).toBe(1)
    expect((await check({ 'a.md': CLEAN }, 'a.md', '--format', format)).status).toBe(0)
  })

  it('names a rule that does not exist once', async () => {
    const text = `${CLEAN}\n<!-- gongshi-disable-next-line punctuation/repeatet -->\n`
    const { out } = await check({ 'a.md': text }, 'a.md')
    expect(out.match(/read\/unused-disable/g)).toHaveLength(1)
    expect(out).toMatch(/没有名为“punctuation\/repeatet”的规则/)
  })

  it('speaks English on request', async () => {
    expect((await check({ 'a.md': FAULTY }, 'a.md', '--lang', 'en')).out).toMatch(/Repeated mark/)
  })

  it('ends with 2 when a file is missing, and still checks the others', async () => {
    const { status, out, err } = await check({ 'a.md': FAULTY }, 'a.md', 'b.md')
    expect(status).toBe(2)
    expect(err).toMatch(/b\.md：没有这个文件/)
    expect(out).toMatch(/a\.md:5:5/)
  })

  it('counts nothing with --quiet, and checks the others when a pattern matches nothing', async () => {
    const quiet = await check({ 'a.md': FAULTY }, 'a.md', '--quiet')
    expect([quiet.status, quiet.err]).toEqual([1, ''])
    const { status, out, err } = await check({ 'a.md': FAULTY }, 'no*.md', 'a.md')
    expect(status).toBe(2)
    expect(err).toMatch(/没有文件符合 no\*\.md/)
    expect(out).toMatch(/a\.md:5:5/)
  })

  it('fails beyond --max-warnings', async () => {
    const files = { 'a.md': '# 临江区人民政府2019年公示\n\n今年以来,形势稳定,向好。\n' }
    expect((await check(files, 'a.md', '--max-warnings', '2')).status).toBe(0)
    const { status, err } = await check(files, 'a.md', '--max-warnings', '1')
    expect(status).toBe(1)
    expect(err).toMatch(/警告 2 个，超过了允许的 1 个/)
    // What --quiet does not show counts all the same, and something tells why the call failed.
    const quiet = await check(files, 'a.md', '--max-warnings', '1', '--quiet', '--lang', 'en')
    expect([quiet.status, quiet.out, quiet.err]).toEqual([1, '', '2 warnings, more than the 1 let pass\n'])
  })

  it('tells one fault of a straight quote, not two', async () => {
    const files = { 'a.md': '# 临江区人民政府2019年公示\n\n深化"最多跑一次"改革。\n' }
    const { out } = await check(files, 'a.md', '--format', 'json')
    const rules = JSON.parse(out).diagnostics.map(({ rule }: { rule: string }) => rule)
    expect(rules).toEqual(['punctuation/straight-quotes', 'punctuation/straight-quotes'])
  })

  it('tells where the year comes from that the title does not have', async () => {
    const front = `---\nyear: 2018\n---\n\n${CLEAN}`
    expect((await check({ 'a.md': front }, 'a.md')).out).toContain('标题写的是2019年，文件头的年度是2018  ')
    for (const text of [front, CLEAN]) {
      const { out } = await check({ 'a.md': text }, 'a.md', '--year', '2017')
      expect(out).toContain('标题写的是2019年，编译时指定的年度是2017  ')
    }
  })

  it('folds mass faults into one, unless --all', async () => {
    const files = { 'a.md': '# 临江区人民政府2019年公示\n\n今年以来,形势稳定,向好。\n' }
    expect((await check(files, 'a.md')).out).toMatch(/（共 2 处）/)
    expect((await check(files, 'a.md', '--all')).out.match(/half-width/g)).toHaveLength(2)
  })
})

describe('personal data', () => {
  it.each(['pretty', 'json', 'sarif', 'github', 'junit'])('never appears in %s', async (format) => {
    const { status, out, err } = await check({ 'a.md': PRIVATE }, 'a.md', '--format', format, '--all')
    expect(status).toBe(1)
    expect(out).toMatch(/110105\*{8}002X/)
    for (const value of [ID, '13812345678', ID.slice(4, 16)]) expect(out + err).not.toContain(value)
  })

  it('is masked in a diff, too', async () => {
    const files = { 'a.md': PRIVATE.replace('，电话', ',电话') }
    const { out } = await check(files, 'a.md', '--fix', '--dry-run')
    expect(out).toMatch(/^\+.*110105\*{8}002X，/m)
    expect(out).not.toContain(ID)
  })
})

const PASTED =
  '澄岚区2023年度工作情况公示\n　　今年以来，形势稳定。\n\n一、就业情况\n　　新增就业3000人。\n（一）培训\n　　培训12期。\n　　　　　　澄岚区人民政府\n　　　　　　2024年1月15日\n'

describe('--fix', () => {
  it('rewrites the source and leaves nothing to fix', async () => {
    const { status, text } = await check({ 'a.md': FAULTY }, 'a.md', '--fix')
    expect([status, text('a.md')]).toEqual([0, CLEAN])
  })

  it('with --dry-run prints a diff and writes nothing', async () => {
    const { out, text } = await check({ 'a.md': FAULTY }, 'a.md', '--fix', '--dry-run')
    expect(out).toMatch(/^--- a\.md\n\+\+\+ a\.md\n@@ -4,3 \+4,3 @@\n/)
    expect(text('a.md')).toBe(FAULTY)
  })

  it('with --dry-run shows what would be left, beside the diff on standard error', async () => {
    const files = { 'a.md': `${FAULTY}\n新增就业（2万人。\n` }
    const { status, out, err } = await check(files, 'a.md', '--fix', '--dry-run')
    expect(status).toBe(1)
    expect(out).toMatch(/^--- a\.md\n/)
    expect(out).not.toContain('punctuation/')
    expect(err).toMatch(/^a\.md:7:5 {2}错误 .*punctuation\/unbalanced/m)
    expect(err).toMatch(/1 个错误.*；可修正 2 处；列出的是修正后仍有的问题，行号按修正后计\n$/)
    const nothing = { 'a.md': `${CLEAN}\n新增就业（2万人。\n` }
    const plain = await check(nothing, 'a.md', '--fix', '--dry-run')
    expect([plain.status, plain.out]).toEqual([1, (await check(nothing, 'a.md')).out])
    expect((await check({ 'a.md': FAULTY }, 'a.md', '--fix', '--dry-run')).err).not.toContain('修正后仍有')
  })

  it.each([
    ['--update-baseline', '--baseline', 'known.json'],
    ['--format', 'json'],
  ])('with --dry-run refuses %s, and writes nothing', async (...options) => {
    const { status, out, err, host } = await check({ 'a.md': FAULTY }, 'a.md', '--dry-run', ...options)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^gongshi: --dry-run .*不能与 .* 同用\n$/)
    expect(host.list('/desk')).toEqual(['a.md'])
  })

  it('makes a report of a text pasted from Word, and shows the blank lines that it puts in', async () => {
    const files = { 'a.md': PASTED }
    const { out, text } = await check(files, 'a.md', '--fix', '--dry-run')
    expect(out).toMatch(/^--- a\.md\n\+\+\+ a\.md\n@@ -1,10 \+1,16 @@\n/)
    expect(out).toContain(' \n-一、就业情况\n+## 一、就业情况\n+\n-　　新增就业3000人。\n+新增就业3000人。\n')
    expect(text('a.md')).toBe(PASTED)
    const fixed = await check(files, 'a.md', '--fix')
    expect(fixed.text('a.md')).toBe(
      '# 澄岚区2023年度工作情况公示\n\n今年以来，形势稳定。\n\n## 一、就业情况\n\n新增就业3000人。\n\n### （一）培训\n\n培训12期。\n\n澄岚区人民政府\n\n2024年1月15日\n',
    )
  })

  it.each([
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['gb18030', false],
  ] as const)('keeps %s and line ends', async (encoding, bom) => {
    const crlf = (text: string) => encode(text.replaceAll('\n', '\r\n'), encoding, bom)
    const { host } = await check({ 'a.md': crlf(FAULTY) }, 'a.md', '--fix')
    expect(host.files.get('/desk/a.md')).toEqual(crlf(CLEAN))
  })
})

describe('the configuration', () => {
  it('is found upwards and changes severities and options', async () => {
    const files = {
      'gongshi.config.yaml': 'rules: { punctuation/repeated: warning, punctuation/half-width: off }\n',
      'in/a.md': FAULTY,
    }
    const { status, out } = await check(files, 'in/a.md')
    expect(status).toBe(0)
    expect(out).toMatch(/警告.*标点重复/)
    expect(out).not.toMatch(/half-width/)
  })

  it('reports unknown keys with the nearest and where they stand', async () => {
    const files = {
      'gongshi.config.yaml': 'rules:\n  punctuation/repeatet: off\nbaselin: x\n',
      'a.md': CLEAN,
    }
    const { status, err } = await check(files, 'a.md')
    expect(status).toBe(2)
    expect(err).toMatch(/gongshi\.config\.yaml:2:3：.*punctuation\/repeated/)
    expect(err).toMatch(/gongshi\.config\.yaml:3:1：/)
    expect(err).toMatch(/baseline/)
  })

  it('tells in words what a value should be', async () => {
    const files = {
      'gongshi.config.yaml':
        'formats: [pdf]\nmaxWarnings: many\noptions: { punctuation/missing-stop: { minimum: x } }\n',
      'a.md': CLEAN,
    }
    const { err } = await check(files, 'a.md')
    expect(err).toMatch(/“formats”（输出格式）的值不对，应当是列表，每项是 docx、html、json 之一/)
    expect(err).toMatch(/“maxWarnings”（警告超过此数即失败）的值不对，应当是非负整数/)
    expect(err).toMatch(/“minimum”应当是数/)
    const english = await check(files, 'a.md', '--lang', 'en')
    expect(english.err).toMatch(/\(outputs\) must be a list of one of docx, html, json/)
    expect(english.err).toMatch(/“minimum” must be a number/)
  })

  it('is printed with the origin of each value', async () => {
    const files = { 'gongshi.config.yaml': 'maxWarnings: 3\n', 'a.md': CLEAN }
    const { out } = await check(files, 'a.md', '--print-config')
    expect(out).toMatch(/^maxWarnings: 3 {2}# gongshi\.config\.yaml$/m)
    expect(out).toMatch(/^template: "plain" {2}# flag$/m)
    expect(out).toMatch(/^maxSize: 16 {2}# default$/m)
  })
})

describe('the baseline', () => {
  it('hides what is known, wherever it has moved, and shows what is new', async () => {
    const first = await check({ 'a.md': FAULTY }, 'a.md', '--baseline', 'known.json', '--update-baseline')
    expect(first.status).toBe(0)
    const known = first.text('known.json')
    expect(known).not.toContain('今年')
    const moved = FAULTY.replace('## 就业', '前言部分，另起一段。\n\n## 就业')
    const again = await check({ 'a.md': moved, 'known.json': known }, 'a.md', '--baseline', 'known.json')
    expect([again.status, again.out]).toEqual([0, ''])
    const worse = await check(
      { 'a.md': `${FAULTY}\n养老服务，，改善。\n`, 'known.json': known },
      'a.md',
      '--baseline',
      'known.json',
    )
    expect(worse.status).toBe(1)
    expect(worse.out).toMatch(/a\.md:7:5/)
  })

  it('cannot be updated where none is named', async () => {
    const { status, err } = await check({ 'a.md': CLEAN }, 'a.md', '--update-baseline')
    expect(status).toBe(2)
    expect(err).toMatch(/没有说明更新哪个基线；请加 --baseline/)
  })

  it('that is not there is a fault of the call, unless it is to be written', async () => {
    const { status, err } = await check({ 'a.md': CLEAN }, 'a.md', '--baseline', 'known.json')
    expect(status).toBe(2)
    expect(err).toMatch(/known\.json：没有这个文件；用 --update-baseline 生成基线/)
  })

  it('tells what is gone', async () => {
    const first = await check({ 'a.md': FAULTY }, 'a.md', '--baseline', 'known.json', '--update-baseline')
    const files = { 'a.md': CLEAN, 'known.json': first.text('known.json') }
    expect((await check(files, 'a.md', '--baseline', 'known.json')).err).toMatch(/2 处已不存在/)
  })
})
