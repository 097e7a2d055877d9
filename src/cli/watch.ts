// `build --watch`: builds again what a change concerns, until interrupted. A build that fails writes nothing, so
// that the last good output stays.
import type { Call } from './call.ts'
import { CliError } from './error.ts'
import { isWithin, watchFiles } from './watch-files.ts'
import { watchList } from './watch-list.ts'

/** Builds one source and tells its findings; the exit status. */
export type BuildOne = (file: string, call: Call) => Promise<number>

/** Watches sources that were built once already. Resolves to 0 when interrupted. */
export async function watch(files: readonly string[], call: Call, build: BuildOne): Promise<number> {
  const { host, lang, options } = call
  const interrupted = new Promise<void>((resolve) => host.onInterrupt(resolve))
  const tell = (zh: string, en: string): void => host.err(`${lang === 'zh' ? zh : en}\n`)
  const lists = new Map(files.map((file) => [file, watchList(file, options, host)]))
  const rebuild = async (file: string): Promise<void> => {
    const start = performance.now()
    const status = await guarded(file, call, build)
    const took = Math.round(performance.now() - start)
    if (status === 0) tell(`${file}：已重新生成（${took} 毫秒）`, `${file}: built again (${took} ms)`)
    else tell(`${file}：未生成，保留上一次的输出`, `${file}: not built; the last output stays`)
    lists.set(file, watchList(file, options, host))
  }
  const watching = await watchFiles([...lists.values()].flat(), async (changed) => {
    const concerned = files.filter((file) => concerns(changed, lists.get(file) ?? []))
    for (const file of concerned) await rebuild(file)
    watching.add([...lists.values()].flat())
  })
  tell('等待改动；按 Ctrl-C 结束', 'waiting for changes; Ctrl-C ends')
  await interrupted
  await watching.close()
  return 0
}

// A fault is told and does not end the watch: the next change may mend it.
async function guarded(file: string, call: Call, build: BuildOne): Promise<number> {
  try {
    return await build(file, call)
  } catch (error) {
    call.host.err(`gongshi: ${error instanceof CliError ? error.text[call.lang] : String(error)}\n`)
    return 2
  }
}

// A watched folder (template, archive) concerns with everything in it.
function concerns(changed: ReadonlySet<string>, list: readonly string[]): boolean {
  return [...changed].some((file) => list.some((entry) => file === entry || isWithin(file, entry)))
}
