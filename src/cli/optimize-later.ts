// Tells V8 to optimise later. A build of a report is over before most optimised code would have paid for being made:
// with the usual budget a third of its time went there, and a hundred times the report still gains.

/** Bytes of bytecode that a function runs through before V8 optimises it; 132 KiB is what Node 20 would do. */
const BUDGET = 1_000_000

/** Must come before any compiled code is taken from the cache, since V8 keeps code of one set of flags apart. */
export function optimizeLater(): void {
  // Not imported: Node takes 2 ms to load this module, which calls that read no document need not spend.
  process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${BUDGET}`)
}
