// `gongshi preview`: the page on 127.0.0.1, reloaded on change, with the diagnostics in place, until interrupted.
import { several } from '../../text/several.ts'
import type { Call } from '../call.ts'
import { CliError } from '../error.ts'
import { type PreviewPage, previewPage } from '../preview-page.ts'
import { LOOPBACK, type PreviewServer, type Served, startServer } from '../preview-server.ts'
import { type Watching, watchFiles } from '../watch-files.ts'
import { watchList } from '../watch-list.ts'

/** Resolves to 0 when interrupted. The address is the only line on standard output. */
export async function run(call: Call): Promise<number> {
  const { args, options, host } = call
  const file = args[0] ?? ''
  const interrupted = new Promise<void>((resolve) => host.onInterrupt(resolve))
  let page: PreviewPage | undefined
  let server: PreviewServer | undefined
  const show = (): PreviewPage => {
    page = previewPage(file, call, page)
    report(page, call)
    return page
  }
  // Before the page is made and its address told: a change in between would be seen by nobody.
  const watching: Watching = await watchFiles(watchList(file, options, host), async () => {
    // Not made yet: it will be of the source as it is then.
    if (!page) return
    show()
    server?.announce()
    watching.add(watchList(file, options, host))
  })
  try {
    const first = show()
    const port = typeof options.port === 'number' ? options.port : 0
    server = await listen({ html: () => (page ?? first).html, version: () => (page ?? first).version }, port)
  } catch (error) {
    await watching.close()
    throw error
  }
  host.out(`http://${LOOPBACK}:${server.port}/\n`)
  await interrupted
  await Promise.all([watching.close(), server.close()])
  return 0
}

async function listen(served: Served, port: number): Promise<PreviewServer> {
  try {
    return await startServer(served, port)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new CliError(
      `端口 ${port} 用不了（${code}）；请用 --port 另指一个，或不写而任选`,
      `port ${port} cannot be used (${code}); name another with --port, or none for any free one`,
    )
  }
}

function report({ counts }: PreviewPage, { host, lang }: Call): void {
  const { error, warning, info } = counts
  host.err(
    lang === 'zh'
      ? `错误 ${error}，警告 ${warning}，提示 ${info}\n`
      : `${several(error, 'error')}, ${several(warning, 'warning')}, ${several(info, 'hint')}\n`,
  )
}
