// A theme changes colours, logo, wording and blocks; the rest of the page stays.
import { describe, expect, it } from 'vitest'
import { loadTemplate } from '../../src/cli/templates.ts'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import { memoryHost } from '../support/memory-host.ts'
import { richPublication } from '../support/publication.ts'

describe('a theme', () => {
  it('that ships changes colours, wording and logo', () => {
    const html = emitHtml(richPublication('azure'))
    expect(html).toContain('--accent:#005a9c')
    expect(html).toContain('<img alt="" src="data:image/svg+xml;base64,')
    expect(html).toContain('>一图读懂</h2>')
    expect(html).toContain('@bottom-center')
    expect(emitHtml(richPublication())).not.toContain('@bottom-center')
  })

  it('of a folder takes the logo from beside the template that names it', () => {
    const files = {
      'base/template.yaml': 'extends: plain\nname: base\ntheme: { logo: 标.png }\n',
      'base/标.png': 'PNG',
      'ours/template.yaml': 'extends: ../base\nname: ours\nblocks: { keyFigures: false }\n',
    }
    const { theme, blocks } = loadTemplate('./ours', memoryHost(files))
    expect(theme.logoImage?.mime).toBe('image/png')
    expect(new TextDecoder().decode(theme.logoImage?.data)).toBe('PNG')
    expect(blocks.keyFigures).toBe(false)
    const { 'base/标.png': _, ...missing } = files
    expect(() => loadTemplate('./ours', memoryHost(missing))).toThrow(/徽标 标\.png/)
  })

  it('leaves out the blocks it does not want', () => {
    const { metricTable, keyFigures, ...rest } = richPublication()
    expect(metricTable && keyFigures.length > 0).toBe(true)
    const html = emitHtml({ ...rest, metricTable: false, keyFigures: [], charts: [], contents: [] })
    expect(html).not.toMatch(/class="(?:keys|toc|appendix|charts)"/)
    expect(html).not.toContain('#row-')
  })
})
