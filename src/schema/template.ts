// `template.yaml` as read (unknown) → Template, or what is wrong with it.
import type { Template } from '../model/template.ts'

/** The template, or the problems in words (English; the caller puts file names around them). */
export function parseTemplate(
  value: unknown,
): { readonly template: Template } | { readonly problems: readonly string[] } {
  if (typeof value !== 'object' || value === null) return { problems: ['not a mapping'] }
  return { template: value as Template }
}
