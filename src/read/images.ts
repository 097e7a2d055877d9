// Images: local files below the source's folder only, recognised by their content. A web image is never
// fetched. 例：`images/空气.png` is loaded, `../../etc/passwd` and `https://…` are not.
import { imageSize } from 'image-size'
import type { Bilingual, RawFinding } from '../model/diagnostic.ts'
import type { Image } from '../model/inline.ts'
import type { Asset } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { checkSvg } from './svg.ts'
import { isWhole } from './whole-image.ts'

/** Loads an image by its path relative to the source, already checked to stay inside the source's folder. */
export type LoadImage = (path: string) => { readonly data: Uint8Array } | { readonly error: Bilingual }

type Outcome<Value> = { readonly value: Value } | Refusal

interface Refusal {
  readonly error: Bilingual
  /** What to do about it; the rule's own help when absent. */
  readonly help?: Bilingual
}

const MIME = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif', svg: 'image/svg+xml' } as const

const MIB = 1_048_576
/** Of one file, and of all that a source shows: a page and a Word file take eight times as much memory to make. */
export const LARGEST = { file: 32 * MIB, all: 96 * MIB } as const
/** Where the size must be stated: a damaged picture is looked through for it byte by byte. */
const HEAD = 4 * MIB

/** Collects the images of a source; each file is loaded once. */
export class ImageShelf {
  readonly assets = new Map<string, Asset>()
  readonly #failed = new Map<string, Refusal>()
  #size = 0
  readonly #load: LoadImage
  readonly #findings: RawFinding[]

  constructor(load: LoadImage, findings: RawFinding[]) {
    this.#load = load
    this.#findings = findings
  }

  /** The image as inline content; one that cannot be had is reported and has no asset. */
  image(url: string, alt: string, title: string | undefined, span: Span): Image {
    const image = { type: 'image' as const, alt, ...(title === undefined ? {} : { title }), url, span }
    const path = imagePath(url)
    const refusal = 'error' in path ? path : this.#shelve(url, path.value)
    if (refusal === undefined) return { ...image, asset: url }
    const { error, help = HELP } = refusal
    this.#findings.push({ rule: 'markdown/image', span, message: error, help })
    return image
  }

  #shelve(key: string, path: string): Refusal | undefined {
    if (this.assets.has(key)) return undefined
    const failed = this.#failed.get(key)
    if (failed) return failed
    const loaded = this.#load(path)
    const result = 'error' in loaded ? loaded : this.#read(key, loaded.data)
    if ('error' in result) {
      this.#failed.set(key, result)
      return result
    }
    this.assets.set(key, result.value)
    this.#size += result.value.data.length
    return undefined
  }

  #read(key: string, data: Uint8Array): Outcome<Asset> {
    if (data.length > LARGEST.file) return tooLarge(key, LARGEST.file)
    if (this.#size + data.length > LARGEST.all) return tooMany(key)
    return readImage(key, data)
  }
}

const HELP: Bilingual = {
  zh: '把 PNG、JPEG、GIF 或 SVG 图片放在源文件所在目录内，写相对路径',
  en: 'put a PNG, JPEG, GIF or SVG image into the folder of the source and give its relative path',
}

function tooLarge(key: string, most: number): Refusal {
  return {
    error: {
      zh: `图片“${clip(key)}”超过 ${most / MIB} MiB`,
      en: `the image “${clip(key)}” is larger than ${most / MIB} MiB`,
    },
    help: SMALLER,
  }
}

function tooMany(key: string): Refusal {
  const most = LARGEST.all / MIB
  return {
    error: {
      zh: `到图片“${clip(key)}”为止，全文图片超过 ${most} MiB`,
      en: `with the image “${clip(key)}” the images of the text are larger than ${most} MiB`,
    },
    help: SMALLER,
  }
}

const SMALLER: Bilingual = {
  zh: '把图片缩小到印刷所需的大小（A4 通栏约 1900 像素宽），或存为 JPEG',
  en: 'make the image as small as print needs (some 1,900 pixels over the width of A4), or save it as JPEG',
}

/** The path to load, relative to the source with `/`, or why there is none. */
export function imagePath(url: string): Outcome<string> {
  let path: string
  try {
    path = decodeURIComponent(url)
  } catch {
    return refuse(`图片路径“${url}”写错了`, `the image path “${url}” is malformed`)
  }
  if (path === '') return refuse('图片没有路径', 'the image has no path')
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) {
    return refuse(
      `图片“${clip(url)}”不是本地文件，不会去下载`,
      `the image “${clip(url)}” is no local file and is not fetched`,
    )
  }
  if (/^\/|\\|\p{Cc}/u.test(path)) {
    return refuse(`图片路径“${clip(url)}”不是相对路径`, `the image path “${clip(url)}” is not relative`)
  }
  const parts: string[] = []
  for (const part of path.split(/[?#]/)[0]?.split('/') ?? []) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) {
      return refuse(
        `图片“${clip(url)}”在源文件所在目录之外`,
        `the image “${clip(url)}” lies outside the folder of the source`,
      )
    }
  }
  return { value: parts.join('/') }
}

function readImage(key: string, data: Uint8Array): Outcome<Asset> {
  const unknown = refuse(
    `图片“${clip(key)}”不是 PNG、JPEG、GIF 或 SVG`,
    `the image “${clip(key)}” is no PNG, JPEG, GIF or SVG`,
  )
  try {
    const { width, height, type } = imageSize(data.subarray(0, HEAD))
    const mime = type === 'png' || type === 'jpg' || type === 'gif' || type === 'svg' ? MIME[type] : undefined
    if (!mime) return unknown
    if (!(width > 0 && height > 0 && width <= 65_535 && height <= 65_535)) {
      return refuse(
        `图片“${clip(key)}”的尺寸 ${width}×${height} 不合理`,
        `the image “${clip(key)}” has an absurd size, ${width}×${height}`,
      )
    }
    if (!isWhole(data, mime)) return broken(key)
    const fault = mime === 'image/svg+xml' ? checkSvg(data) : undefined
    if (fault) return refuse(`SVG 图片“${clip(key)}”${fault.zh}`, `the SVG image “${clip(key)}” ${fault.en}`)
    return { value: { key, mime, data, width: Math.round(width), height: Math.round(height) } }
  } catch {
    return looksLikeSvg(data)
      ? refuse(
          `SVG 图片“${clip(key)}”没有写尺寸；请在 <svg> 里写 width、height 或 viewBox`,
          `the SVG image “${clip(key)}” has no size; give width and height, or viewBox, in <svg>`,
        )
      : unknown
  }
}

function broken(key: string): Refusal {
  return {
    error: {
      zh: `图片“${clip(key)}”不完整，文件只有一部分`,
      en: `the image “${clip(key)}” is broken off: part of the file is missing`,
    },
    help: {
      zh: '从原处重新复制或导出这张图片，用看图软件打开核对',
      en: 'copy or export the picture again and open it to see that it is whole',
    },
  }
}

// What reads the sizes knows no drawing without one.
function looksLikeSvg(data: Uint8Array): boolean {
  return /<svg[\s>]/.test(new TextDecoder().decode(data.subarray(0, 4096)))
}

function clip(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}

function refuse(zh: string, en: string): { readonly error: Bilingual } {
  return { error: { zh, en } }
}
