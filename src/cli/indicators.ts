// `indicators.yaml` beside the source, or the file that the configuration names → the office's indicators.
import * as path from 'node:path'
import type { Bilingual } from '../model/diagnostic.ts'
import type { Indicator } from '../model/rule.ts'
import { parseIndicators } from '../schema/indicators.ts'
import type { Host } from './host.ts'
import { readYamlFile, refuse } from './read-yaml.ts'

const INDICATORS_FILE = 'indicators.yaml'

/** The indicators for a source; without a file there are none. Throws `CliError` for a faulty file. */
export function indicatorsBeside(source: string, host: Host): readonly Indicator[] {
  const file = path.join(source === '-' ? '.' : path.dirname(source), INDICATORS_FILE)
  return host.status(path.resolve(host.cwd, file))?.kind === 'file' ? loadIndicators(file, host) : []
}

/** Reads one file of indicators; a path is relative to the working directory. */
export function loadIndicators(file: string, host: Host, ifMissing?: Bilingual): readonly Indicator[] {
  const { value, locate } = readYamlFile(path.resolve(host.cwd, file), file, host, ifMissing)
  const result = parseIndicators(value)
  if ('indicators' in result) return result.indicators
  refuse(result.problems, locate)
  return []
}
