// What the configuration says of the site stands on every page; the front matter of a page wins.
import { describe, expect, it } from 'vitest'
import { buildFile } from '../../src/cli/build-file.ts'
import { memoryHost } from '../support/memory-host.ts'

const SITE = `site:
  网站名称: 临江区人民政府门户网站
  SiteIDCode: "3399990001"
  columnName: 政府信息公开年报
  往年报告: { 2022: https://www.example.gov.cn/2022.html }
`

async function pageOf(config: string, source: string, more: Record<string, string> = {}, options = {}) {
  const host = memoryHost({ 'gongshi.config.yaml': config, 'a.md': source, ...more })
  const built = await buildFile('a.md', {
    args: ['a.md'],
    options: { ...options, force: true },
    host,
    lang: 'zh',
  })
  const text = (name: string) => String(built.outputs.find((output) => output.name === name)?.data)
  return { html: text('a.html'), json: text('a.json') }
}

describe('site: of the configuration', () => {
  it('fills the meta elements and links of every page, and leaves the model alone', async () => {
    const { html, json } = await pageOf(SITE, '---\ncolumnName: 公示\nyear: 2023\n---\n\n# 题\n\n一段话。\n')
    expect(html).toContain('<meta content="临江区人民政府门户网站" name="SiteName">')
    expect(html).toContain('<meta content="3399990001" name="SiteIDCode">')
    expect(html).toContain('<meta content="公示" name="ColumnName">')
    expect(html).toContain('<a href="https://www.example.gov.cn/2022.html"')
    expect(json).not.toContain('siteName')
  })

  it('takes the address of an earlier page from its model', async () => {
    const old = '---\nyear: 2022\nurl: https://a.gov.cn/22.html\n---\n\n# 题\n\n新建公园3个。\n'
    const now = '---\nyear: 2023\n---\n\n# 题\n\n新建公园4个。\n'
    const { html } = await pageOf('{}\n', now, { 'old.md': old }, { previous: 'old.md' })
    expect(html).toContain('<a href="https://a.gov.cn/22.html"')
  })

  it('is refused with its place where a key is unknown or a value of another kind', async () => {
    await expect(pageOf('site:\n  标题: 题\n', '# 题\n')).rejects.toThrow(
      /gongshi\.config\.yaml:2:\d+：site 里没有“标题”/,
    )
    await expect(pageOf('site:\n  往年报告: 2022\n', '# 题\n')).rejects.toThrow(
      /“往年报告”应当是“年份: 地址”/,
    )
  })
})
