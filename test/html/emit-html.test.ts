// The page as text: what machines read in it, the policy, anchors, generated parts, the same bytes, fragments.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { listYears } from '../../src/compose/years.ts'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import type { Publication, PublicationSection } from '../../src/model/publication.ts'
import { readText } from '../support/outline.ts'
import { publicationOf, richPublication } from '../support/publication.ts'

const publication = richPublication()
const html = emitHtml(publication, {
  modelName: 'rich.json',
  documentName: 'rich.docx',
  model: '{"a":"</script>"}',
})

const sections = (of: readonly PublicationSection[]): readonly string[] =>
  of.flatMap(({ id, sections: inner }) => [id, ...sections(inner)])

const metaOf = (front: string) => readText(`---\nyear: 2023\n${front}\n---\n\n话。\n`).meta

const elements = (tag: string, page = html): readonly string[] =>
  [...page.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => match[1] ?? '')

describe('emitHtml', () => {
  it('gives sections and metrics the ids of the model, each once', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of sections(publication.sections)) expect(ids).toContain(id)
    for (const { metric } of publication.facts) expect(ids).toContain(metric.id)
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
  })

  it('keeps ids apart where a metric and a section share one', () => {
    const clash = publicationOf('@year 2023\n---\n# 题\n\n## 就业率\n\n达[98.6%|98.6 %|就业率]。\n')
    const page = emitHtml(clash)
    expect(page).toContain('<section id="就业率">')
    expect(page).toContain('<data id="metric-就业率"')
  })

  it('keeps its own ids apart from those of sections', () => {
    const page = emitHtml(publicationOf('@year 2023\n---\n# 题\n\n## top\n\n## text\n\n话。\n'))
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(page).toMatch(/<body[^>]* id="top-2"/)
    expect(page).toContain('href="#top-2"')
  })

  it('marks figures with their exact value and describes them on their button', () => {
    expect(html).toContain('<data id="新增就业人数" class="n" value="21000">2.1万人<button')
    expect(html).toContain('value="3..5">3—5张')
    expect(html).toContain('title="新增就业人数：2.1万人（2023年）；2022年1.9万人，+2000人（+10.5%）"')
  })

  it('names the elements of the guideline for government sites', () => {
    const expected = {
      SiteName: '临江区人民政府门户网站',
      SiteIDCode: '3399990001',
      ColumnKeywords: '年报,公示',
      ArticleTitle: '临江区2023年度为民办实事情况公示',
      PubDate: '2024-01-16 09:00',
      ContentSource: '临江区人民政府办公室',
      Url: 'https://www.linjiang.example.gov.cn/art/2024/1/16/a_1.html',
    }
    for (const [name, content] of Object.entries(expected)) {
      expect(html).toContain(`<meta content="${content}" name="${name}">`)
    }
    expect(elements('title')[0]).toBe(
      '临江区2023年度为民办实事情况公示_政府信息公开年报_临江区人民政府门户网站',
    )
    expect(emitHtml(publicationOf('@year 2023\n---\n# 题\n\n一段话。\n'))).not.toContain('SiteName')
  })

  it('describes itself to machines as a Report with its Observations', () => {
    const report = JSON.parse(elements('script')[0] ?? '') as Record<string, unknown>
    expect(report).toMatchObject({
      '@type': 'Report',
      name: '临江区2023年度为民办实事情况公示',
      reportNumber: '临政发〔2024〕3号',
      temporalCoverage: '2023-01-01/2023-12-31',
    })
    expect(report.mentions).toHaveLength(publication.facts.length)
    expect((report.mentions as readonly unknown[])[2]).toEqual({
      '@type': 'Observation',
      '@id': '#新增就业人数',
      name: '新增就业人数',
      observationDate: '2023-12-31',
      observationPeriod: '2023-01-01/2023-12-31',
      value: 21000,
      unitText: '人',
    })
    expect(JSON.parse(elements('script')[1] ?? '')).toEqual({ a: '</script>' })
  })

  it('allows what is inline by hash and nothing else', () => {
    const policy = /content="([^"]*)" http-equiv="Content-Security-Policy"/.exec(html)?.[1] ?? ''
    const hashes = [...elements('style'), ...elements('script')].map(
      (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`,
    )
    expect(hashes).toHaveLength(4)
    for (const hash of hashes) expect(policy).toContain(hash)
    expect(policy).toContain('default-src &#39;none&#39;')
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(html).not.toMatch(/<[^>]+ (?:on\w+|style)=/)
  })

  it('marks everything generated', () => {
    for (const generated of [
      'nav id="contents" class="toc"',
      'section class="keys"',
      'section class="appendix"',
      'dl class="fields"',
    ]) {
      const tag = new RegExp(`<${generated}[^>]*>`).exec(html)?.[0] ?? ''
      expect(tag, generated).toContain('data-generated')
    }
  })

  it('links every reference with its note and every note with its references', () => {
    expect(html).toContain('href="#note-1" role="doc-noteref"')
    expect(html).toMatch(/<li id="note-1"[^>]*>[\s\S]*?href="#noteref-1" role="doc-backlink"/)
  })

  it('prints attachments behind the signature and the imprint last', () => {
    const order = ['2024年1月15日</span></div></div>', 'id="主要指标解释"', 'class="imprint"'].map((s) =>
      html.indexOf(s),
    )
    expect(order.every((place, i) => place > (order[i - 1] ?? 0))).toBe(true)
  })

  it('gives the same bytes again, a page below 150 KB, one line feed at the end', () => {
    const again = emitHtml(richPublication(), {
      modelName: 'rich.json',
      documentName: 'rich.docx',
      model: '{"a":"</script>"}',
    })
    expect(again).toBe(html)
    expect(Buffer.byteLength(html)).toBeLessThan(150_000)
    expect(html).toMatch(/<\/html>\n$/)
  })

  it('gives the article alone with rules that touch nothing else', () => {
    const fragment = emitHtml(publication, { fragment: true })
    expect(fragment).toMatch(/^<div class="gs" lang="zh-CN"><style>/)
    expect(fragment).not.toMatch(/<(?:html|head|body|script|main|h1)\b/)
    const ids = [...fragment.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '')
    const model = new Set([
      ...sections(publication.sections),
      ...publication.facts.map(({ metric }) => metric.id),
    ])
    expect(ids.filter((id) => !model.has(id) && !id.startsWith('gs-'))).toEqual([])
    for (const id of model) expect(ids).toContain(id)
    expect(fragment).toContain('<h2>临江区2023年度为民办实事情况公示</h2>')
    expect(fragment).toMatch(/<h3>(?:<span[^>]*>一、<\/span>)?就业与社会保障/)
    expect(fragment).toContain('.gs h2{font:700 clamp(')
    expect(fragment).toContain('var(--h1)')
    const sheet = (elements('style', fragment)[0] ?? '').replace(
      /@(?:media|supports)[^{]*\{((?:[^{}]*\{[^{}]*\})*)\}/g,
      '$1',
    )
    for (const [, selectors = ''] of sheet.matchAll(/([^{}]+)\{[^{}]*\}/g)) {
      for (const selector of selectors.split(/,(?![^(]*\))/)) expect(selector.trim()).toMatch(/^\.gs\b/)
    }
  })

  it('links the reports of other years, those of the archive among them, and refuses other schemes', () => {
    const page = (extra: string, earlier: readonly { year?: number; url?: unknown }[] = []) =>
      emitHtml({ ...publication, otherYears: listYears(metaOf(extra), earlier) })
    const written =
      'otherYears: { 2022: https://a.gov.cn/2022.html, 2021: "javascript:alert(1)", 2023: x.html }'
    const html = page(written, [
      { year: 2020, url: '2020.html' },
      { year: 2022, url: 'old.html' },
      { year: 2019 },
    ])
    const nav = /<nav class="about"[^>]*>.*?<\/nav>/.exec(html)?.[0] ?? ''
    expect(nav).toContain('data-generated')
    expect([...nav.matchAll(/href="([^"]*)">([^<]*)/g)].map(([, href, name]) => [href, name])).toEqual([
      ['https://a.gov.cn/2022.html', '2022年'],
      ['2020.html', '2020年'],
    ])
    expect(nav).toContain('<b aria-current="page">2023年</b>')
    expect(page('')).not.toContain('class="about" aria-label')
  })

  it('tells when it was changed and what was corrected', () => {
    const front = 'updated: 2024-02-01\ncorrections: 2月1日更正：应为<3个。\n'
    const html = emitHtml(publicationOf(`@year 2023\n---\n---\n标题: 题\n${front}---\n\n一段话。\n`))
    expect(html).toContain('<dt>更新日期</dt><dd>2024年2月1日</dd>')
    expect(html).toMatch(/<section[^>]*aria-label="更正说明"[^>]*>.*<p>2月1日更正：应为&lt;3个。<\/p>/)
    expect(JSON.parse(/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '')).toMatchObject({
      dateModified: '2024-02-01',
    })
  })

  it('sets the figures of a column below one another and leaves columns of words as they are', () => {
    const table = '| 街道 | 收入 | 说明 |\n| --- | --- | --- |\n| 甲 | 1,234.5 | 3 |\n| 乙 | — | 好 |\n'
    const page = emitHtml(publicationOf(`@year 2023\n---\n# 题\n\n${table}`))
    expect(page).toContain('<th class="right" scope="col">收入</th><th scope="col">说明</th>')
    expect(page).toContain('<td class="right">1,234.5</td><td>3</td>')
  })

  it('emphasizes Han characters with dots and Latin words with a slant', () => {
    const page = emitHtml(publicationOf('@year 2023\n---\n# 题\n\n*重点*与*GDP per capita*。\n'))
    expect(page).toContain('<em>重点</em>与<em class="latin">GDP per capita</em>')
  })

  it('speaks the language of the template', () => {
    const english: Publication = {
      ...publication,
      lang: 'en',
      template: { ...publication.template, lang: 'en', wording: {} },
    }
    const page = emitHtml(english)
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('Key figures')
  })
})
