// 空的列表项：- ⏎
import type { Finding } from '../model/diagnostic.ts'
import type { Block } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'

/** At any depth. */
export const structureEmptyItem: Rule = {
  id: 'structure/empty-item',
  severity: 'warning',
  *check(_disclosure, { sections }): Iterable<Finding> {
    for (const { blocks } of sections) yield* items(blocks)
  },
}

function* items(blocks: readonly Block[]): Iterable<Finding> {
  for (const block of blocks) {
    if (block.type === 'quote') yield* items(block.blocks)
    if (block.type !== 'list') continue
    for (const item of block.items) {
      if (item.blocks.length > 0) yield* items(item.blocks)
      else {
        yield {
          span: item.span,
          message: { zh: '列表项是空的', en: 'The list item is empty' },
          help: { zh: '补上内容，或删去这一项', en: 'Fill it in or remove it' },
        }
      }
    }
  }
}
