// Flags + configuration + defaults → one object with every field set, and where each value came from.
import * as path from 'node:path'
import type { Severity } from '../model/diagnostic.ts'
import type { Indicator, Term } from '../model/rule.ts'
import type { Site } from '../read/site.ts'
import type { RuleOptions } from '../schema/config.ts'
import { type LoadedConfig, loadConfig } from './config.ts'
import type { Host } from './host.ts'
import { indicatorsBeside } from './indicators.ts'

/** What a command works with; `undefined` where neither flags nor configuration say anything. */
export interface Settings {
  readonly year: number | undefined
  /** Name or folder; undefined lets front matter decide. */
  readonly template: string | undefined
  /** Where the configuration names it: `file:line:column`. */
  readonly templateAt: string | undefined
  /** Names of the outputs wanted; undefined is all. */
  readonly formats: readonly string[] | undefined
  readonly fonts: string | undefined
  readonly maxSize: number
  readonly maxWarnings: number | undefined
  /** Absolute path. */
  readonly baseline: string | undefined
  /** Absolute path. */
  readonly archive: string | undefined
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly ruleOptions: RuleOptions
  readonly indicators: readonly Indicator[]
  readonly terms: readonly Term[]
  /** What the configuration says of the site. */
  readonly site: Site
  /** Origin of each value by name: `flag`, `default` or the configuration's path. */
  readonly origins: Readonly<Record<string, string>>
}

type Options = Readonly<Record<string, unknown>>

/** The settings for one source: its configuration is looked for upwards from it, flags win. Throws `CliError`. */
export function settingsFor(file: string, options: Options, host: Host): Settings {
  const config = loadConfig(file, textOf(options.config), host)
  const origins: Record<string, string> = {}
  const pick = <Value>(name: string, flag: Value | undefined, own: Value | undefined): Value | undefined => {
    origins[name] = flag !== undefined ? 'flag' : own !== undefined && config ? config.file : 'default'
    return flag ?? own
  }
  const formats = textOf(options.formats)
    ?.split(',')
    .map((name) => name.trim())
  const settings = {
    year: pick('year', numberOf(options.year), undefined),
    template: pick('template', textOf(options.template), templatePath(config)),
    formats: pick('formats', formats, config?.formats),
    fonts: pick('fonts', textOf(options.fonts), config?.fonts),
    maxSize: pick('maxSize', numberOf(options.maxSize), config?.maxSize) ?? 16,
    maxWarnings: pick('maxWarnings', numberOf(options.maxWarnings), config?.maxWarnings),
    baseline: pick('baseline', absolute(textOf(options.baseline), host.cwd), ownPath(config, 'baseline')),
    archive: pick('archive', absolute(textOf(options.archive), host.cwd), ownPath(config, 'archive')),
    severities: pick('rules', undefined, config?.severities) ?? {},
    ruleOptions: pick('options', undefined, config?.ruleOptions) ?? {},
    indicators: pick('indicators', undefined, config?.indicators) ?? indicatorsBeside(file, host),
    site: pick('site', undefined, config?.site) ?? {},
    terms: pick('terms', undefined, config?.terms) ?? [],
  }
  return { ...settings, templateAt: config?.locate(['template']), origins }
}

/** The settings as YAML lines, each with its origin: what `--print-config` shows. */
export function printSettings(settings: Settings): string {
  const { origins, severities, ruleOptions, templateAt: _, ...rest } = settings
  const values: Readonly<Record<string, unknown>> = { ...rest, rules: severities, options: ruleOptions }
  return Object.entries(origins)
    .map(([name, origin]) => `${name}: ${JSON.stringify(values[name] ?? null)}  # ${origin}\n`)
    .join('')
}

// A template's folder in the configuration is relative to it.
function templatePath(config: LoadedConfig | undefined): string | undefined {
  if (config?.template === undefined) return undefined
  return /[\\/]|^\./.test(config.template) ? path.resolve(config.folder, config.template) : config.template
}

function ownPath(config: LoadedConfig | undefined, name: 'baseline' | 'archive'): string | undefined {
  return config ? absolute(config[name], config.folder) : undefined
}

function absolute(file: string | undefined, folder: string): string | undefined {
  return file === undefined ? undefined : path.resolve(folder, file)
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
