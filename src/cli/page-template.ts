// The template whose colours and fonts a page of comparison wears: the one asked for, or the default.
import type { Template } from '../model/template.ts'
import type { Call } from './call.ts'
import type { Host } from './host.ts'
import { DEFAULT_TEMPLATE, loadTemplate } from './templates.ts'

/** Throws `CliError` for a template that is not there or has a fault. */
export function pageTemplate(options: Call['options'], host: Host): Template {
  return loadTemplate(typeof options.template === 'string' ? options.template : DEFAULT_TEMPLATE, host)
}
