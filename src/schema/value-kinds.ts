// What a value from YAML is: text, a mapping, a list of something, one of several words.

/** A text that is not empty. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** A mapping; no list, no null. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list, empty ones too, all of whose items are accepted. */
export const isListOf =
  (accepts: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(accepts)

/** One of the words given, spelt alike. */
export const isOneOf =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    isText(value) && names.includes(value)
