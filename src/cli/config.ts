// Finds `gongshi.config.yaml` upwards from a source, reads it and what it points at (terms, indicators).
import * as path from 'node:path'
import type { Indicator, Term } from '../model/rule.ts'
import { readSite, type Site } from '../read/site.ts'
import { RULES } from '../rules/index.ts'
import { type Config, parseConfig, readTerms } from '../schema/config.ts'
import type { Problem } from '../schema/config-problems.ts'
import type { Host } from './host.ts'
import { loadIndicators } from './indicators.ts'
import { namedIn } from './read-file.ts'
import { readYamlFile, refuse, type YamlFile } from './read-yaml.ts'

/** File names, the first one found in a folder wins. */
export const CONFIG_NAMES = ['gongshi.config.yaml', 'gongshi.config.yml'] as const

/** A configuration with the files that it points at read. */
export interface LoadedConfig extends Omit<Config, 'terms' | 'indicators' | 'site'> {
  /** As shown in messages: relative to the working directory where it is below it. */
  readonly file: string
  readonly folder: string
  readonly terms?: readonly Term[]
  readonly indicators?: readonly Indicator[]
  readonly site: Site
  /** `file:line:column` of the value of a key. */
  readonly locate: YamlFile['locate']
}

/** The configuration for `source`: `explicit` (`--config`), or the nearest file upwards; undefined without any. */
export function loadConfig(
  source: string,
  explicit: string | undefined,
  host: Host,
): LoadedConfig | undefined {
  const full = explicit === undefined ? findConfig(source, host) : path.resolve(host.cwd, explicit)
  if (full === undefined) return undefined
  const shown = showPath(full, host)
  const folder = path.dirname(full)
  const { value, locate } = readYamlFile(full, shown, host)
  const { config, problems } = parseConfig(value, RULES)
  refuse(problems, locate)
  const { terms, indicators, site: written, ...rest } = config
  const { site, problems: faults } = readSite(written ?? {})
  refuse(
    faults.map(({ key, message }) => ({ path: ['site', key], message })),
    locate,
  )
  return {
    ...rest,
    file: shown,
    folder,
    site,
    locate,
    ...(terms === undefined ? {} : { terms: termsOf(terms, full, host) }),
    ...(indicators === undefined
      ? {}
      : {
          indicators:
            typeof indicators === 'string'
              ? loadIndicators(path.resolve(folder, indicators), host, namedIn(shown, 'indicators'))
              : indicators,
        }),
  }
}

function findConfig(source: string, host: Host): string | undefined {
  for (let folder = path.dirname(path.resolve(host.cwd, source)); ; folder = path.dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const file = path.join(folder, name)
      if (host.status(file)?.kind === 'file') return file
    }
    if (path.dirname(folder) === folder) return undefined
  }
}

// `config` is the path of the configuration, which a path in it is relative to.
function termsOf(terms: string | readonly Term[], config: string, host: Host): readonly Term[] {
  if (typeof terms !== 'string') return terms
  const full = path.resolve(path.dirname(config), terms)
  const { value, locate } = readYamlFile(
    full,
    showPath(full, host),
    host,
    namedIn(showPath(config, host), 'terms'),
  )
  const problems: Problem[] = []
  const result = readTerms(value, problems)
  refuse(problems, locate)
  return result
}

/** Relative to the working directory where it lies below it. */
export function showPath(full: string, host: Host): string {
  const relative = path.relative(host.cwd, full)
  return relative.startsWith('..') ? full : relative
}
