// The files whose change makes another output of a source: itself, its images, its configuration, the template's
// folder, earlier years.
import * as path from 'node:path'
import { decodeUrl } from '../text/links.ts'
import { CONFIG_NAMES } from './config.ts'
import type { Host } from './host.ts'

type Options = Readonly<Record<string, unknown>>

// matches the path in `![图](images/a.png "题")`; not that of a link
const IMAGE = /!\[[^\]]*\]\(\s*<?([^)\s>]+)/g

/** Absolute paths, each once; some may not exist (yet). */
export function watchList(source: string, options: Options, host: Host): readonly string[] {
  const full = path.resolve(host.cwd, source)
  const folder = path.dirname(full)
  const files = [
    full,
    path.join(folder, 'indicators.yaml'),
    ...configPlaces(folder, host),
    ...images(full, host),
  ]
  for (const name of ['previous', 'archive', 'config', 'template'] as const) {
    const value = options[name]
    if (typeof value === 'string' && (name !== 'template' || /[\\/]|^\./.test(value))) {
      files.push(path.resolve(host.cwd, value))
    }
  }
  return [...new Set(files)]
}

// A configuration may appear beside the source; further up only one that is there is looked at.
function configPlaces(folder: string, host: Host): readonly string[] {
  const places = CONFIG_NAMES.map((name) => path.join(folder, name))
  for (
    let above = path.dirname(folder), below = folder;
    above !== below;
    below = above, above = path.dirname(above)
  ) {
    places.push(...CONFIG_NAMES.map((name) => path.join(above, name)).filter((file) => host.status(file)))
  }
  return places
}

function images(source: string, host: Host): readonly string[] {
  try {
    const text = new TextDecoder().decode(host.read(source))
    const names = [...text.matchAll(IMAGE)].map((match) => match[1] ?? '')
    return names
      .filter((name) => !/^[a-z][a-z0-9+.-]*:/i.test(name))
      .map((name) => path.resolve(path.dirname(source), decodeUrl(name)))
  } catch {
    return []
  }
}
