// What is made when it is first asked for, and kept: tables of words, the words of a clause that nobody may ask for.

/** A function that calls `make` once, when it is first called itself. */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
