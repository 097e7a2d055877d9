// A WebAssembly module as its bytes (scripts/build.mjs, vitest.config.ts), and what is used of the runtime's interface,
// which neither TypeScript's library for programs without a browser nor Node's types describe.
declare module '*.wasm' {
  const bytes: Uint8Array
  export default bytes
}

declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module)
    readonly exports: object
  }
}
