// A paragraph of more inlines than a call has room for arguments.
import { expect, it } from 'vitest'
import { h } from '../../src/emit/html/tree.ts'

it('takes its content as one list', () => {
  const content = Array.from({ length: 200_000 }, () => h('b', '5家'))
  expect(h('p', content).children).toHaveLength(200_000)
})
