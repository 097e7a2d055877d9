// What severities are called in messages and in the documentation. 例：错误, error
import type { Bilingual, Severity } from '../model/diagnostic.ts'

/** The name of each severity in both languages. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}
