// Images → inline drawings, at their own size (96 pixels an inch) and at most as wide as the text.
import { ImageRun } from 'docx'
import type { Image } from '../../model/inline.ts'
import type { Asset } from '../../model/outline.ts'
import { TEXT_HEIGHT, TEXT_WIDTH } from '../../text/page-geometry.ts'
import type { DocumentContext } from './context.ts'
import { clean } from './package/element.ts'
import type { Inlines } from './paragraph.ts'
import { withRoom } from './room.ts'

/** 1440 to an inch, 96 to an inch. */
const TWIPS_PER_PIXEL = 15
/** An image leaves room for its caption on the page. */
const TALLEST = Math.round(TEXT_HEIGHT * 0.85)

/** A run with the image, or undefined when it could not be had. */
export function inlineDrawing(image: Image, context: DocumentContext): Inlines | undefined {
  const asset = image.asset === undefined ? undefined : context.assets.get(image.asset)
  if (!asset) return undefined
  const id = context.nextDrawing()
  const size = drawnSize(asset)
  const common = {
    data: asset.data,
    transformation: size,
    altText: { id: String(id), name: `图片${id}`, description: clean(image.alt) },
  }
  const type = TYPES[asset.mime]
  const run =
    // Word shows an SVG through an extension that names a raster image besides; programs that know SVG use the former.
    type === 'svg'
      ? new ImageRun({ type, ...common, fallback: { type: 'png', data: BLANK_PNG } })
      : new ImageRun({ type, ...common })
  return [withRoom(run, { height: Math.round(size.height * TWIPS_PER_PIXEL) })]
}

const TYPES = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
} as const satisfies Readonly<Record<Asset['mime'], string>>

/** A transparent PNG of one pixel. */
const BLANK_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** In pixels; the library makes whole EMU of them. */
function drawnSize({ width, height }: Asset): { readonly width: number; readonly height: number } {
  const natural = { width: Math.max(1, width), height: Math.max(1, height) }
  const scale = Math.min(
    1,
    TEXT_WIDTH / TWIPS_PER_PIXEL / natural.width,
    TALLEST / TWIPS_PER_PIXEL / natural.height,
  )
  return { width: natural.width * scale, height: natural.height * scale }
}
