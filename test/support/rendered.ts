// Rendered pages, measured: DOCX → PDF by LibreOffice, words with their boxes by pdftotext, ink by pdftoppm.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One line of text on a page; lengths in millimetres from the paper's top left corner. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

const MM = 25.4 / 72

/** Whether the programs that render and measure are on this machine. */
export function canRender(): boolean {
  return ['soffice', 'pdftotext', 'pdftoppm'].every((program) => {
    try {
      execFileSync('which', [program], { stdio: 'pipe' })
      return true
    } catch {
      return false
    }
  })
}

/** Renders several documents in one run of LibreOffice. */
export function renderAll(documents: Readonly<Record<string, Uint8Array>>): {
  readonly pages: (name: string) => readonly Page[]
  readonly ink: (name: string, page: number, isInk: IsInk, area: Area) => Area | undefined
  readonly close: () => void
} {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  const names = Object.keys(documents)
  for (const name of names) writeFileSync(join(folder, `${name}.docx`), documents[name] ?? new Uint8Array())
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const files = names.map((name) => join(folder, `${name}.docx`))
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'pipe',
    timeout: 180_000,
  })
  return {
    pages: (name) => readPages(join(folder, `${name}.pdf`)),
    ink: (name, page, isInk, area) => findInk(join(folder, `${name}.pdf`), page, isInk, area),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function readPages(pdf: string): readonly Page[] {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { maxBuffer: 1 << 28 }).toString()
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: Number(/width="([\d.]+)"/.exec(page)?.[1]) * MM,
      height: Number(/height="([\d.]+)"/.exec(page)?.[1]) * MM,
      lines: page.split('<line ').slice(1).map(readLine),
    }))
}

function readLine(line: string): Line {
  const [left = 0, top = 0, right = 0, bottom = 0] = ['xMin', 'yMin', 'xMax', 'yMax'].map(
    (side) => Number(new RegExp(`${side}="([\\d.]+)"`).exec(line)?.[1]) * MM,
  )
  const text = [...line.matchAll(/<word [^>]*>([^<]*)</g)].map(([, word]) => word).join('')
  return { text, left, right, top, bottom }
}

export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type IsInk = (red: number, green: number) => boolean

/** Pixels a millimetre. */
const SCALE = 10

/** Extent of the ink inside an area, in millimetres; undefined where there is none. */
function findInk(pdf: string, page: number, isInk: IsInk, area: Area): Area | undefined {
  const args = ['-r', String(25.4 * SCALE), '-f', String(page), '-l', String(page), pdf]
  const data = execFileSync('pdftoppm', args, { maxBuffer: 1 << 28 })
  const [, columns = '0', rows = '0'] =
    /^P6\n(\d+) (\d+)\n255\n/.exec(data.subarray(0, 40).toString('latin1')) ?? []
  const [width, height] = [Number(columns), Number(rows)]
  const start = data.length - width * height * 3
  let found: { left: number; top: number; right: number; bottom: number } | undefined
  for (let y = Math.max(0, Math.floor(area.top * SCALE)); y < Math.min(height, area.bottom * SCALE); y++) {
    for (let x = Math.max(0, Math.floor(area.left * SCALE)); x < Math.min(width, area.right * SCALE); x++) {
      const at = start + (y * width + x) * 3
      if (!isInk(data[at] ?? 255, data[at + 1] ?? 255)) continue
      found ??= { left: x, top: y, right: x + 1, bottom: y + 1 }
      found = { ...found, left: Math.min(found.left, x), right: Math.max(found.right, x + 1), bottom: y + 1 }
    }
  }
  return (
    found && {
      left: found.left / SCALE,
      top: found.top / SCALE,
      right: found.right / SCALE,
      bottom: found.bottom / SCALE,
    }
  )
}
