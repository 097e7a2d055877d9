// What a value from YAML is: text, a mapping, a list of something, one of several words.

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isListOf =
  (accepts: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(accepts)
export const isOneOf =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    isText(value) && names.includes(value)
