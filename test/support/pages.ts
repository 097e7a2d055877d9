// One Chromium for a test file: pages open from a file as a reader would open them, and every request that is
// not for that file is recorded and refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

export interface OpenedPage {
  readonly page: Page
  /** Addresses of requests beyond the page itself. */
  readonly requests: readonly string[]
  /** Messages of the console: refused styles, scripts, faults. */
  readonly messages: readonly string[]
}

export class Pages {
  readonly #browser: Browser
  readonly #folder = mkdtempSync(join(tmpdir(), 'gongshi-pages-'))
  #count = 0

  constructor(browser: Browser) {
    this.#browser = browser
  }

  static async launch(executablePath: string): Promise<Pages> {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
    return new Pages(await chromium.launch({ executablePath, args }))
  }

  /** Writes `html` to a file and opens it. */
  async open(html: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
    const file = join(this.#folder, `${++this.#count}.html`)
    writeFileSync(file, html)
    const url = pathToFileURL(file).href
    const context = await this.#browser.newContext(options)
    const page = await context.newPage()
    const requests: string[] = []
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    await context.route('**/*', (route) => {
      const wanted = route.request().url()
      if (wanted === url) return route.continue()
      requests.push(wanted)
      return route.abort()
    })
    await page.goto(url)
    return { page, requests, messages }
  }

  async close(): Promise<void> {
    await this.#browser.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
