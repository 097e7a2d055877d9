// The docx library's code as the command line needs it: what it makes for every document though the emitter replaces it,
// and what it brings along for Node and browsers of ten years ago, is left out when the program is bundled. Every place
// must be there once, so that another version of the library fails the build (it is pinned); test/cli/built.test.ts
// compares what the built program writes with what the source and the library as it is write.

/** What is found, and what stands there instead. */
const CHANGES = [
  [
    // Its copy of fflate fills tables with 100,000 numbers when it is loaded. The emitter packs by itself, embeds no
    // archives of the library's and gives it no themes to read.
    /^\/\/ node_modules\/fflate\/esm\/browser\.js\n[\s\S]*?(?=^\/\/ src\/util\/zip\.ts\n)/gm,
    "var zipSync = () => { throw new Error('no archives') }, unzipSync = zipSync;\n",
  ],
  [
    // Keys are names here, so that nothing has to become one.
    /\(r = toPropertyKey\(r\)\) in e \?/g,
    'r in e ?',
  ],
  [
    // Set at once by what comes after it, in every component there is.
    /_defineProperty\(\s*this,\s*\/\*\*[^/]*\*\/\s*"rootKey",\s*void 0\s*\);\s*(?=this\.rootKey = rootKey;)/g,
    '',
  ],
  [
    /_defineProperty\(\s*this,\s*\/\*\*[^/]*\*\/\s*"root",\s*void 0\s*\);\s*(?=this\.root = new Array\(\);)/g,
    '',
  ],
  [
    // `{ ...a, ...b }` as a function, key by key; its target is always a new object.
    /^function _objectSpread2\(e\) \{\n[\s\S]*?^\}\n/gm,
    'var _objectSpread2 = Object.assign;\n',
  ],
  [
    // The emitter gives all styles, in place of the library's thirty.
    /const defaultStyles = new DefaultStylesFactory\(\)\.newInstance\(options\.styles\.default\);\s*this\.styles = new Styles\(_objectSpread2\(_objectSpread2\(\{\}, defaultStyles\), options\.styles\)\);/g,
    'this.styles = new Styles(options.styles);',
  ],
  [
    // The emitter gives the lists (`numbering.ts`), in place of a list of nine bullets, twice.
    /this\.numbering = new Numbering\(options\.numbering \? options\.numbering : \{ config: \[\] \}\);/g,
    '',
  ],
  [
    /(_defineProperty\(this, "concreteNumUniqueNumericId", concreteNumUniqueNumericIdGen\(\)\);\n)[\s\S]*?(?=^\t\}\n)/gm,
    '$1',
  ],
]

/** The library's code without that; throws when a place is missing or there is more than one. */
export function leanDocx(code) {
  return CHANGES.reduce((text, [pattern, instead]) => {
    const found = text.match(pattern)?.length ?? 0
    if (found !== 1) throw new Error(`docx: ${pattern} found ${found} times`)
    return text.replace(pattern, instead)
  }, code)
}
