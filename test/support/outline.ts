// Shortcuts for tests of the reader.
import type { Block, Outline } from '../../src/model/outline.ts'
import { type LoadImage, type ReadOptions, read } from '../../src/read/read.ts'
import { plainText } from '../../src/text/runs.ts'

const noImages: LoadImage = (path) => ({
  error: { zh: `没有图片文件“${path}”`, en: `no image file “${path}”` },
})

/** Reads a text as `测试.md`. */
export function readText(text: string, options: Partial<ReadOptions> = {}): Outline {
  const source = { path: '测试.md', text, encoding: 'utf-8' as const, bom: false }
  return read(source, { fileName: '测试', fullWidth: true, loadImage: noImages, ...options })
}

/** All blocks of all sections in order, sections flattened. */
export function allBlocks(outline: Outline): readonly Block[] {
  const walk = (sections: Outline['sections']): readonly Block[] =>
    sections.flatMap((section) => [...section.blocks, ...walk(section.sections)])
  return walk(outline.sections)
}

/** Plain text of a paragraph. */
export function textOf(block: Block | undefined): string {
  return block?.type === 'paragraph' || block?.type === 'heading' ? plainText(block.content) : ''
}

/** Rules of the findings, in order. */
export function rulesOf(outline: Outline): readonly string[] {
  return outline.findings.map((finding) => finding.rule)
}
