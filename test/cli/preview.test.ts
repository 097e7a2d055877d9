// The preview as a browser on this machine meets it, and the watch of the build, on real files in a new folder.
import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Call } from '../../src/cli/call.ts'
import { run } from '../../src/cli/commands/preview.ts'
import { type Host, nodeHost } from '../../src/cli/host.ts'
import { watch } from '../../src/cli/watch.ts'
import { repositoryFile } from '../support/shared.ts'

const TEXT = '# 临江区2023年度公示\n\n## 就业\n\n新增就业2.1万人。\n\n## 养老\n\n一段话。\n'

interface Answer {
  readonly status: number
  readonly body: string
}

function get(port: number, path: string, more: { method?: string; host?: string; address?: string } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const headers = { host: more.host ?? `127.0.0.1:${port}` }
    const options = { host: more.address ?? '127.0.0.1', port, path, headers, method: more.method ?? 'GET' }
    request(options, (response) => {
      let body = ''
      response.on('data', (data) => {
        body += data
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })
}

/** Resolves with each event's data in turn. */
function events(port: number): { readonly next: () => Promise<string> } {
  const waiting: ((data: string) => void)[] = []
  const ready: string[] = []
  request(
    { host: '127.0.0.1', port, path: '/events', headers: { host: `localhost:${port}` } },
    (response) => {
      response.on('error', () => {})
      response.on('data', (chunk) => {
        for (const [, data = ''] of String(chunk).matchAll(/data: (.*)\n\n/g)) {
          const taker = waiting.shift()
          if (taker) taker(data)
          else ready.push(data)
        }
      })
    },
  )
    .on('error', () => {})
    .end()
  return {
    next: () =>
      new Promise((resolve) => {
        const data = ready.shift()
        if (data === undefined) waiting.push(resolve)
        else resolve(data)
      }),
  }
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A host on the real disk whose streams are read and which is interrupted by hand. */
function setUp(): {
  folder: string
  host: Host
  printed: { out: string; err: string }
  interrupt: () => void
} {
  const folder = mkdtempSync(join(tmpdir(), 'gongshi-preview-'))
  folders.push(folder)
  writeFileSync(join(folder, '公示.md'), TEXT)
  const printed = { out: '', err: '' }
  const stops: (() => void)[] = []
  const host: Host = {
    ...nodeHost(repositoryFile('.')),
    cwd: folder,
    out: (text) => {
      printed.out += text
    },
    err: (text) => {
      printed.err += text
    },
    onInterrupt: (callback) => {
      stops.push(callback)
      return () => {}
    },
  }
  const interrupt = (): void => {
    for (const stop of stops) stop()
  }
  return { folder, host, printed, interrupt }
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 5000) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const callOf = (host: Host, args: string[]): Call => ({ args, options: {}, host, lang: 'zh' })

describe('preview', () => {
  it('serves the page on loopback, reloads it on change, keeps it through faults, ends cleanly', async () => {
    const { folder, host, printed, interrupt } = setUp()
    const ended = run(callOf(host, ['公示.md']))
    await until(() => printed.out !== '')
    const port = Number(/^http:\/\/127\.0\.0\.1:(\d+)\/\n$/.exec(printed.out)?.[1])
    const page = await get(port, '/')
    expect(page.body).toContain('新增就业')
    expect(page.body).toMatch(/connect-src &#39;self&#39;/)

    expect((await get(port, '/', { host: 'evil.example:80' })).status).toBe(403)
    expect((await get(port, '/', { host: `localhost:${port}` })).status).toBe(200)
    expect((await get(port, '/', { method: 'POST' })).status).toBe(405)
    expect((await get(port, '/../package.json')).status).toBe(404)
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4')
    if (outside) await expect(get(port, '/', { address: outside.address })).rejects.toThrow(/ECONNREFUSED/)

    const stream = events(port)
    const first = await stream.next()
    expect(page.body).toContain(first)
    writeFileSync(
      join(folder, '公示.md'),
      TEXT.replace('2.1万人', '2.2万人').replace('一段话。', '就业率120%。'),
    )
    expect(await stream.next()).not.toBe(first)
    const changed = await get(port, '/')
    expect(changed.body).toContain('2.2万人')
    expect(changed.body).toMatch(/就业率[\s\S]*<aside class="finding[\s\S]*metric\//)

    unlinkSync(join(folder, '公示.md'))
    await stream.next()
    const kept = await get(port, '/')
    expect(kept.body).toContain('2.2万人')
    expect(kept.body).toContain('没有这个文件')

    interrupt()
    expect(await ended).toBe(0)
    await expect(get(port, '/')).rejects.toThrow()
  })

  it('names the remedy when the port is taken', async () => {
    const { host, printed, interrupt } = setUp()
    const ended = run(callOf(host, ['公示.md']))
    await until(() => printed.out !== '')
    const port = Number(/:(\d+)\//.exec(printed.out)?.[1])
    await expect(run({ ...callOf(host, ['公示.md']), options: { port } })).rejects.toMatchObject({
      text: { zh: expect.stringContaining('--port') },
    })
    await until(() => printed.err !== '')
    interrupt()
    expect(await ended).toBe(0)
  })
})

describe('build --watch', () => {
  it('builds what changed, once for several writes, and goes on after a fault', async () => {
    const { folder, host, printed, interrupt } = setUp()
    const built: string[] = []
    let fail = false
    const ended = watch(['公示.md'], callOf(host, []), async (file) => {
      built.push(readFileSync(join(folder, file), 'utf8'))
      if (fail) throw new Error('故障')
      return 0
    })
    await until(() => printed.err.includes('Ctrl-C'))
    writeFileSync(join(folder, '别的.md'), '别的')
    writeFileSync(join(folder, '公示.md'), '')
    writeFileSync(join(folder, '公示.md'), `${TEXT}一\n`)
    await until(() => built.length > 0)
    fail = true
    writeFileSync(join(folder, '公示.md'), `${TEXT}二\n`)
    await until(() => printed.err.includes('故障'))
    expect(printed.err).toContain('保留上一次的输出')
    fail = false
    writeFileSync(join(folder, 'gongshi.config.yaml'), 'rules: {}\n')
    await until(() => built.length > 2)
    expect(built).toEqual([`${TEXT}一\n`, `${TEXT}二\n`, `${TEXT}二\n`])
    interrupt()
    expect(await ended).toBe(0)
  })
})
