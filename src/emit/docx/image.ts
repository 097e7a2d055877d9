// Images → inline drawings, at their own size (96 pixels an inch) and at most as wide as the text.
import type { Image } from '../../model/inline.ts'
import type { Asset } from '../../model/outline.ts'
import type { DocumentContext } from './context.ts'
import { TEXT_HEIGHT, TEXT_WIDTH } from './geometry.ts'
import { element } from './xml.ts'

const EMU_PER_PIXEL = 9525
const EMU_PER_TWIP = 635
/** An image leaves room for its caption on the page. */
const TALLEST = Math.round(TEXT_HEIGHT * 0.85)

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const EXTENSIONS: Readonly<Record<Asset['mime'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
}

/** A run with the image, or undefined when it could not be had. */
export function inlineDrawing(image: Image, context: DocumentContext): string | undefined {
  const asset = image.asset === undefined ? undefined : context.assets.get(image.asset)
  if (!asset) return undefined
  const path = context.media.add(asset.key, EXTENSIONS[asset.mime], asset.data)
  const relationship = context.relationships.add('image', path)
  const size = drawnSize(asset)
  const id = context.nextDrawing()
  const name = `图片${id}`
  const picture = element(
    'pic:pic',
    { 'xmlns:pic': `${DRAWING}/picture` },
    element(
      'pic:nvPicPr',
      {},
      element('pic:cNvPr', { id, name, descr: image.alt }),
      element('pic:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
    ),
    element('pic:blipFill', {}, blip(asset, relationship, context), '<a:stretch><a:fillRect/></a:stretch>'),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, '<a:off x="0" y="0"/>', element('a:ext', size)),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  )
  return drawing({ id, name, description: image.alt, size }, `${DRAWING}/picture`, picture)
}

/** An inline drawing around any graphic. */
export function drawing(
  frame: {
    readonly id: number
    readonly name: string
    readonly description: string
    readonly size: { readonly cx: number; readonly cy: number }
  },
  uri: string,
  graphic: string,
): string {
  const { id, name, description, size } = frame
  return element(
    'w:r',
    {},
    element(
      'w:drawing',
      {},
      element(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        element('wp:extent', size),
        '<wp:effectExtent l="0" t="0" r="0" b="0"/>',
        element('wp:docPr', { id, name, descr: description }),
        '<wp:cNvGraphicFramePr/>',
        element('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, element('a:graphicData', { uri }, graphic)),
      ),
    ),
  )
}

// Word shows an SVG through an extension of the blip that names a raster image; programs that know SVG use the former.
function blip(asset: Asset, relationship: string, context: DocumentContext): string {
  if (asset.mime !== 'image/svg+xml') return element('a:blip', { 'r:embed': relationship })
  const fallback = context.relationships.add('image', context.media.add('#blank', 'png', BLANK_PNG))
  const svg = element('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': relationship,
  })
  return element(
    'a:blip',
    { 'r:embed': fallback },
    element('a:extLst', {}, element('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, svg)),
  )
}

/** A transparent PNG of one pixel. */
const BLANK_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

function drawnSize({ width, height }: Asset): { readonly cx: number; readonly cy: number } {
  const natural = { cx: Math.max(1, width) * EMU_PER_PIXEL, cy: Math.max(1, height) * EMU_PER_PIXEL }
  const scale = Math.min(1, (TEXT_WIDTH * EMU_PER_TWIP) / natural.cx, (TALLEST * EMU_PER_TWIP) / natural.cy)
  return { cx: Math.round(natural.cx * scale), cy: Math.round(natural.cy * scale) }
}
