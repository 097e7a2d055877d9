// A count with its noun in English messages. 例：`1 year`, `3 years`

/** `noun` in the singular, of those that take an s. */
export function several(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
