// V8 for a program that reads one document and ends. As it comes, it optimises early and collects late, for servers.

/**
 * Bytes of bytecode that a function runs through before V8 optimises it (Node 20: 132 KiB). A third of the time of a
 * report's build went into optimised code that it was over too soon to use; a hundred reports' build still gains.
 */
const BUDGET = 1_000_000

/**
 * How much the heap may grow between two full collections, in percent (as it comes, up to 300 on a large machine). A
 * table of 5,000 rows takes 310 MiB instead of 540 and a twentieth more time.
 */
const GROWTH = 80

/**
 * A collection that is spread over many turns lets a server answer in between; here nobody asks, and its bookkeeping was
 * a tenth of a report's build. An expression that is interpreted once and compiled at its second use is compiled twice,
 * and few of the program's some hundred are used once.
 */
const AT_ONCE = ['--no-incremental-marking', '--no-regexp-tier-up'] as const

/**
 * The options that a V8 of this version has, as `11.3.244.8`. Node prints an error in every call for one that it does not
 * know; what no version was tried with stays as it comes.
 */
export function flagsFor(version: string): readonly string[] {
  const major = Number.parseInt(version, 10)
  return [
    // From 12 on V8 counts calls, not bytes.
    ...(major === 11 ? [`--interrupt-budget=${BUDGET}`] : []),
    ...(major >= 11 && major <= 13 ? [`--heap-growing-percent=${GROWTH}`, ...AT_ONCE] : []),
  ]
}

/** Must come before any compiled code is taken from the cache, since V8 keeps code of one set of flags apart. */
export function tuneV8(): void {
  // Not imported: Node takes 2 ms to load this module, which calls that read no document need not spend.
  const v8 = process.getBuiltinModule('node:v8')
  for (const flag of flagsFor(process.versions.v8)) v8.setFlagsFromString(flag)
}
