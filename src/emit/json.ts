// Disclosure → canonical JSON (contract section 2).
import type { Disclosure, Model } from '../model/disclosure.ts'

export function toModel(_disclosure: Disclosure, _template: string): Model {
  throw new Error('not there yet')
}

export function emitJson(model: Model): string {
  return `${JSON.stringify(model, null, 2)}\n`
}
