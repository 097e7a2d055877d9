// `gongshi diff OLD NEW`: the comparison of two models as text, JSON, Markdown, CSV or a page.
import { diff } from '../../diff/diff.ts'
import { hasSection, SELECTABLE, type Selection, select } from '../../diff/select.ts'
import type { Changes } from '../../model/changes.ts'
import type { Call } from '../call.ts'
import { wantsColor } from '../color.ts'
import { CliError } from '../error.ts'
import { loadModel, noSection, withoutYear } from '../models.ts'
import { pageTemplate } from '../page-template.ts'

/** 0 done, 1 with `--exit-code` when something of what is shown differs, 2 a file is at fault. */
export async function run(call: Call): Promise<number> {
  const { args, options, host } = call
  const [oldFile = '', newFile = ''] = args
  const selection = selectionOf(options)
  const old = loadModel(oldFile, withoutYear(options), host)
  const all = diff(old, loadModel(newFile, options, host))
  if (selection.section !== undefined && !hasSection(all, selection.section))
    throw noSection(selection.section)
  const changes = select(all, selection)
  host.out(await print(changes, call))
  return options.exitCode === true && differ(changes) ? 1 : 0
}

function differ(changes: Changes): boolean {
  return [...changes.metrics, ...changes.sections].some(({ status }) => status !== 'same')
}

function selectionOf({ only, minChange, section }: Call['options']): Selection {
  const words = typeof only === 'string' ? only.split(',').map((word) => word.trim()) : undefined
  const unknown = words?.find((word) => !(SELECTABLE as readonly string[]).includes(word))
  if (unknown !== undefined) {
    const known = SELECTABLE.join('、')
    throw new CliError(
      `--only 没有“${unknown}”；可用 ${known}`,
      `--only knows no “${unknown}”; there are ${SELECTABLE.join(', ')}`,
    )
  }
  return {
    ...(words ? { only: words } : {}),
    ...(typeof minChange === 'number' ? { minChange } : {}),
    ...(typeof section === 'string' ? { section } : {}),
  }
}

async function print(changes: Changes, { options, host, lang }: Call): Promise<string> {
  switch (options.format) {
    case 'json':
      return (await import('../../reporter/changes-json.ts')).changesJson(changes)
    case 'markdown':
      return (await import('../../reporter/changes-markdown.ts')).changesMarkdown(changes, lang)
    case 'html': {
      const { changesPage } = await import('../../emit/html/changes-page.ts')
      return changesPage(changes, { lang, template: pageTemplate(options, host) })
    }
    case 'csv':
      return (await import('../../reporter/changes-csv.ts')).changesCsv(changes)
    default: {
      const { changesPretty } = await import('../../reporter/changes-pretty.ts')
      const columns = host.terminal.stdout ? host.terminal.columns : 120
      return changesPretty(changes, lang, { color: wantsColor(host), columns })
    }
  }
}
