import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CliError } from '../../src/cli/error.ts'
import { main } from '../../src/cli/main.ts'
import { loadTemplate } from '../../src/cli/templates.ts'
import { WORD_KEYS } from '../../src/compose/words.ts'
import { HTML_WORD_KEYS } from '../../src/emit/html/words.ts'
import { memoryHost } from '../support/memory-host.ts'

const load = (name: string, files: Record<string, string> = {}) => loadTemplate(name, memoryHost(files))

describe('loadTemplate', () => {
  it.each(['social-evaluation', 'gov-info-annual', 'plain'])('loads %s, which ships', (name) => {
    expect(load(name).name).toBe(name)
  })

  it('merges mappings key by key and replaces the rest', () => {
    const own = `extends: social-evaluation\nname: ours\nheadline: [就业率]\nwording: { metricTable: 完成情况表 }\n`
    const template = load('./ours', { 'ours/template.yaml': own })
    expect(template.headline).toEqual(['就业率'])
    expect(template.wording.metricTable).toBe('完成情况表')
    expect(template.wording.contents).toBe('目录')
    expect(template.numbering).toBe('official')
  })

  it('finds what a template extends from its own folder', () => {
    const files = {
      'a/b/template.yaml': 'extends: ../c\nname: b\n',
      'a/c/template.yaml': 'extends: plain\nname: c\nheadline: [床位]\n',
    }
    expect(load('a/b', files)).toMatchObject({ name: 'b', headline: ['床位'] })
  })

  it.each<[string, string, RegExp]>([
    [
      'a folder that is not there',
      'extends: ./ours\nname: ours\n',
      /找不到模板 ours\/ours\/template\.yaml；/,
    ],
    ['itself', 'extends: ../ours\nname: ours\n', /扩展了自己/],
    ['no mapping', '- a\n', /ours\/template\.yaml：应当是/],
    ['bad YAML', 'name: [\n', /ours\/template\.yaml:2:1：YAML 写错了/],
    ['aliases', 'name: &a x\ntitle: *a\n', /ours\/template\.yaml:2:8：不支持 YAML 别名/],
    [
      'too little contrast',
      "extends: plain\nname: ours\ntheme: { colors: { text: '#eeeeee' } }\n",
      /theme\.colors/,
    ],
    ['an unknown key', 'extends: plain\nname: ours\ncolour: red\n', /colour/],
    [
      'a rule that there is not',
      'extends: plain\nname: ours\nseverities: { punctuation/rang: off }\n',
      /severities\.punctuation\/rang 没有这条规则，是不是 punctuation\/range$/,
    ],
    [
      'a word that no output has',
      'extends: plain\nname: ours\nwording: { metricTabel: 表 }\n',
      /wording\.metricTabel 没有这一项，是不是 metricTable$/,
    ],
    [
      'a value, by its line',
      'extends: plain\nname: ours\nheadline: 3\n',
      /^ours\/template\.yaml:3:1：模板有误：headline /,
    ],
    [
      'a value in a list, by the key above it',
      'extends: plain\nname: ours\nsections:\n  - title: 甲\n  - required: 5\n    title: 乙\n',
      /^ours\/template\.yaml:5:5：模板有误：sections\[2\]\.required /,
    ],
    ['a template to extend', 'name: ours\nextends: nope\n', /^ours\/template\.yaml:2:10：找不到模板 nope；/],
    ['a template that states next to nothing', 'name: ours\n', /另有 \d+ 处；没有写 extends 的模板/],
  ])('refuses %s with one message', (_, text, message) => {
    expect(() => load('./ours', { 'ours/template.yaml': text })).toThrow(CliError)
    expect(() => load('./ours', { 'ours/template.yaml': text })).toThrow(message)
  })
})

it('a fault is told where it stands: in what is extended, in the configuration that names it', async () => {
  const below = {
    'ours/template.yaml': 'extends: ../base\nname: ours\n',
    'base/template.yaml': 'extends: plain\nheadline: 3\n',
  }
  expect(() => load('./ours', below)).toThrow(/^base\/template\.yaml:2:1：模板有误：headline /)
  const told = async (config: string, files: Record<string, string> = {}): Promise<string> => {
    const host = memoryHost({ 'x.md': '# 2023年公示\n', 'gongshi.config.yaml': config, ...files })
    expect(await main(['metrics', 'x.md'], host)).toBe(2)
    return host.printed.err
  }
  expect(await told('formats: [html]\ntemplate: nope\n')).toMatch(
    /^gongshi: gongshi\.config\.yaml:2:11：找不到模板 nope；/,
  )
  expect(await told('template: ./ours\n', below)).toMatch(/^gongshi: base\/template\.yaml:2:1：模板有误/)
  expect(await told('indicators:\n  - name: 甲\n    单位: 5\n')).toMatch(
    /^gongshi: gongshi\.config\.yaml:3:5：第1项：unit/,
  )
  const indicators = '- name: 甲\n- 名称: 乙\n  单位: 5\n- 丙\n- name: 丁\n  aliases: [甲]\n'
  expect(await told('', { 'indicators.yaml': indicators })).toBe(
    [
      'gongshi: indicators.yaml:3:3：第2项：unit（单位）应为文字',
      'indicators.yaml:4:3：第3项：应写成“name: 指标名”',
      'indicators.yaml:5:3：“甲”既属“甲”又属“丁”\n',
    ].join('\n'),
  )
})

it('docs/templates.md lists the words that a template can set', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/templates.md'), 'utf8')
  for (const key of [...WORD_KEYS, ...HTML_WORD_KEYS]) expect(docs).toContain(`\`${key}\` `)
})

describe('a template that the front matter names', () => {
  const files = {
    'a/x-2023.md': '---\nyear: 2023\ntemplate: ./ours\n---\n\n# 公示\n\n全区就业率98.6%。\n',
    'a/ours/template.yaml': 'extends: plain\nname: ours\n',
    'a/gongshi.config.yaml': 'template: gov-info-annual\n',
    'a/y-2023.md': '---\nyear: 2023\ntemplate: ../../etc\n---\n\n# 公示\n',
    'a/z-2023.md': '---\ntemplate: nowhere\n---\n\n# 公示\n',
  }
  const build = async (file: string, ...options: string[]) => {
    const host = memoryHost(files)
    const status = await main(['build', file, '-o', 'out', '--formats', 'json', ...options], host)
    const bytes = host.files.get('/desk/out/x-2023.json')
    return { status, err: host.printed.err, model: bytes ? new TextDecoder().decode(bytes) : '' }
  }

  it('lies beside the source, and wins over the configuration', async () => {
    const { status, model } = await build('a/x-2023.md')
    expect(status).toBe(0)
    expect(model).toContain('"template": "ours"')
  })

  it.each([
    ['behind another name of the key', '---\nTemplate: ./ours\n---\n'],
    ['in quotes, with a blank and a remark', "---\n模板: './our own' # 本局\n---\n"],
    ['in front matter that ends in dots', '---\ntemplate: ./ours\n...\n'],
    ['where lines end in \\r', '---\rtemplate: ./ours\r---\r'],
  ])('is found %s', async (_, front) => {
    const own = 'extends: plain\nname: ours\n'
    const host = memoryHost({
      '2023.md': `${front}\n# 公示\n\n全区就业率98.6%。\n`,
      'ours/template.yaml': own,
      'our own/template.yaml': own,
    })
    expect(await main(['build', '2023.md', '-o', 'out', '--formats', 'json'], host)).toBe(0)
    expect(new TextDecoder().decode(host.files.get('/desk/out/2023.json'))).toContain('"template": "ours"')
  })

  it.each([
    ['a/y-2023.md', /^gongshi: a\/y-2023\.md:3:1：文件头里的模板 \.\.\/\.\.\/etc 不在源文件所在目录之内/],
    ['a/z-2023.md', /^gongshi: a\/z-2023\.md:2:1：找不到模板 nowhere/],
  ])('is told by its line where it cannot be used: %s', async (file, message) => {
    const { status, err } = await build(file)
    expect(status).toBe(2)
    expect(err).toMatch(message)
    expect((await build(file, '--template', 'plain')).status).toBe(0)
  })
})
