// One relationship for an address, however often and from whatever part it is linked.

/** Numbers of the addresses of a document, and the parts that are related to them already. */
export interface LinkNumbers {
  readonly number: (url: string) => number
  /** Whether that part meets that address for the first time. */
  readonly isNew: (part: object, number: number) => boolean
}

/** Numbers from 1 in the order of asking. */
export function createLinkNumbers(): LinkNumbers {
  const numbers = new Map<string, number>()
  const related = new WeakMap<object, Set<number>>()
  return {
    number: (url) => {
      const number = numbers.get(url) ?? numbers.size + 1
      numbers.set(url, number)
      return number
    },
    isNew: (part, number) => {
      const known = related.get(part) ?? new Set()
      related.set(part, known)
      return known.size < known.add(number).size
    },
  }
}
