// Markdown text → mdast, with every character's place known: an entity, an escape and a line end are text
// nodes of their own, so that a text node either equals its source or maps to it as a whole.
// 例：`5&nbsp;%` → text "5", text "\u00a0" (span of `&nbsp;`), text "%".
import type { Root } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

function parser(disabled: readonly string[]) {
  return unified()
    .data('micromarkExtensions', [
      cjkFriendlyExtension(),
      gfmStrikethroughCjkFriendly({ singleTilde: false }),
      gfmTable(),
      gfmFootnote(),
      ...(disabled.length > 0 ? [{ disable: { null: [...disabled] } }] : []),
    ])
    .data('fromMarkdownExtensions', [
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      exactText(),
    ])
    .use(remarkParse)
    .freeze()
}

const PARSER = parser([])

/** Parses CommonMark with tables, footnotes and strikethrough; offsets count from the start of `text`. */
export function parseMarkdown(text: string): Root {
  return PARSER.parse(text)
}

/** The same of a block of HTML: its tags stand in lines of text, and nothing in it is defined for elsewhere. */
export function parseWithinHtml(text: string): Root {
  return parser(['htmlFlow', 'codeIndented', 'definition', 'gfmFootnoteDefinition']).parse(text)
}

// The stock handlers append to the text node before; these open a node for each token.
function exactText(): Extension {
  return {
    enter: { data: open, characterEscape: open, characterReference: open },
    exit: { lineEnding },
  }
}

function open(this: CompileContext, token: Token): undefined {
  const parent = this.stack.at(-1)
  if (!parent || !('children' in parent)) throw new Error('text outside a parent')
  const node = {
    type: 'text' as const,
    value: '',
    position: { start: { ...token.start }, end: { ...token.end } },
  }
  const siblings: unknown[] = parent.children
  siblings.push(node)
  this.stack.push(node)
}

function lineEnding(this: CompileContext, token: Token): undefined {
  const parent = this.stack.at(-1)
  if (!parent) throw new Error('line ending outside a node')
  if (this.data.atHardBreak) {
    const tail = 'children' in parent ? parent.children.at(-1) : undefined
    if (tail?.position) tail.position.end = { ...token.end }
    this.data.atHardBreak = undefined
    return
  }
  if (this.data.setextHeadingSlurpLineEnding || !this.config.canContainEols.includes(parent.type)) return
  open.call(this, token)
  const node = this.stack.pop()
  if (node && 'value' in node) node.value = '\n'
}
