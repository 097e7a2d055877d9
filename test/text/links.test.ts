// The page and the reader follow the same links.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeUrl } from '../../src/emit/html/safe.ts'
import { decodeUrl, isSafeUrl } from '../../src/text/links.ts'

it.each([
  ['https://www.gov.cn/', true],
  ['TEL:12345', true],
  ['./附件.pdf', true],
  ['#一、总体', true],
  ['/a:b', true],
  ['java\nscript:alert(1)', false],
  ['//a.cn/', false],
  ['/\\a.cn', false],
  ['甲:乙', false],
  ['a\ufffdb', false],
])('%j may be followed: %s', (url, expected) => {
  expect(isSafeUrl(url)).toBe(expected)
})

it('is one list: the page keeps what the reader keeps, and what it prints is safe again', () => {
  const part = fc.constantFrom(
    'javascript',
    'https',
    ':',
    '/',
    '//',
    '\\',
    ' ',
    '\t',
    '甲',
    '#',
    '?',
    '\u3000',
    'a.cn',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const url = parts.join('')
      const printed = safeUrl(url)
      expect(printed !== undefined).toBe(isSafeUrl(url))
      if (printed !== undefined) expect(isSafeUrl(printed)).toBe(true)
    }),
  )
})

it('resolves percent signs, and leaves what is malformed', () => {
  expect(decodeUrl('%E7%94%B2')).toBe('甲')
  expect(decodeUrl('100%')).toBe('100%')
})
