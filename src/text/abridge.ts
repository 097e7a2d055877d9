// Messages quote the source; a text without a full stop must not become a message of a megabyte.

const LONGEST_QUOTE = 300
const LONGEST = 1500

/** Words to be quoted, the middle of long ones left out. */
export function abridgeQuote(words: string): string {
  return shorten(words, LONGEST_QUOTE)
}

/** A message with the middle of its long quotes “…” left out, 1,500 UTF-16 units at most. */
export function abridge(message: string): string {
  if (message.length <= LONGEST_QUOTE) return message
  const words = message.replace(/“[^“”]*”/g, abridgeQuote)
  return shorten(words, LONGEST)
}

// Cut between characters, never inside a pair of surrogates.
function shorten(words: string, longest: number): string {
  if (words.length <= longest) return words
  const part = Math.floor((longest - 1) / 2)
  const head = words.slice(0, part).replace(/[\ud800-\udbff]$/, '')
  const tail = words.slice(-part).replace(/^[\udc00-\udfff]/, '')
  return `${head}…${tail}`
}
