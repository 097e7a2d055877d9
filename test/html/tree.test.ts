import { describe, expect, it } from 'vitest'
import { h, printTree, sealed, text } from '../../src/emit/html/tree.ts'

const cell = () => h('td', { className: 'n', id: 'a&"<' }, text('一 & <b>'), '\u0001')
const table = (drawn: ReturnType<typeof sealed>) => h('table', h('tbody', drawn, drawn), drawn)

describe('sealed', () => {
  it('prints what would be printed later, wherever it stands among the children', () => {
    expect(printTree(table(sealed(cell())))).toBe(printTree(table(cell())))
  })

  it('escapes once', () => {
    expect(printTree(h('p', sealed(h('q', '&amp;<i>'))))).toBe('<p><q>&#38;amp;&lt;i></q></p>')
  })

  it('takes no words for printed text', () => {
    expect(printTree(h('p', sealed(text('<script>'))))).toBe('<p>&lt;script></p>')
  })
})
