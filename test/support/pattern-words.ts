// The source of a regular expression → what every match of it must hold. Reads the syntax that the rules use; anything
// else throws, so that nothing is proved by mistake.

type Row = readonly Node[]
type Node =
  | { readonly type: 'class'; readonly members: ReadonlySet<string> | undefined }
  | { readonly type: 'choice'; readonly options: readonly Row[]; readonly look?: 'ahead' | 'behind' }
  | { readonly type: 'repeat'; readonly node: Node; readonly least: number; readonly most: number }
  | { readonly type: 'nothing' }

const DIGITS = new Set('0123456789')
/** Longest class whose members are told one by one, and most spellings of a stretch that are followed. */
const LARGEST = 2000

/** Whether every match of `pattern` holds, looked at or consumed, one of `words`. */
export function holdsOneOf(pattern: RegExp, words: readonly string[]): boolean {
  if (pattern.ignoreCase) return false
  return parse(pattern.source).every((row) => rowHolds(row, words))
}

// One of the nodes does, or neighbours that can be spelled out do in each of their spellings.
function rowHolds(row: Row, words: readonly string[]): boolean {
  let runs: readonly string[] = ['']
  for (const node of row) {
    if (nodeHolds(node, words)) return true
    const own = spelled(node)
    runs = product(runs, own ?? begins(node))
    if (runs.every((run) => words.some((word) => run.includes(word)))) return true
    if (!own) runs = endsOf(node)
  }
  return false
}

function nodeHolds(node: Node, words: readonly string[]): boolean {
  if (node.type === 'choice') return node.options.every((row) => rowHolds(row, words))
  return node.type === 'repeat' && node.least > 0 && nodeHolds(node.node, words)
}

// What stands before the next node: known of a lookbehind alone.
function endsOf(node: Node): readonly string[] {
  return node.type === 'choice' && node.look === 'behind' ? (spelledOptions(node.options) ?? ['']) : ['']
}

// Everything that a node can match; undefined where that is without end or too much, and for what is only looked at.
function spelled(node: Node): readonly string[] | undefined {
  if (node.type === 'nothing') return ['']
  if (node.type === 'class') return node.members && [...node.members]
  if (node.type === 'repeat') {
    return node.least === node.most ? spelledRepeat(node.node, node.least) : undefined
  }
  return node.look ? undefined : spelledOptions(node.options)
}

function spelledOptions(options: readonly Row[]): readonly string[] | undefined {
  const all = options.map((row) =>
    row.reduce<readonly string[] | undefined>(
      (runs, next) => {
        const own = runs && spelled(next)
        return own && runs && product(runs, own)
      },
      [''],
    ),
  )
  return all.every((runs) => runs !== undefined) ? all.flat() : undefined
}

// What all that a node matches begins with, as far as that can be spelled out.
function begins(node: Node): readonly string[] {
  if (node.type === 'repeat')
    return spelledRepeat(node.node, node.least) ?? (node.least > 0 ? begins(node.node) : [''])
  if (node.type !== 'choice') return spelled(node) ?? ['']
  if (node.look === 'behind') return ['']
  return node.options.flatMap((row) => {
    let runs: readonly string[] = ['']
    for (const next of row) {
      const own = spelled(next)
      runs = product(runs, own ?? begins(next))
      if (!own) break
    }
    return runs
  })
}

function spelledRepeat(node: Node, times: number): readonly string[] | undefined {
  const own = times > 0 ? spelled(node) : undefined
  if (!own) return undefined
  let runs: readonly string[] = ['']
  for (let i = 0; i < times; i++) runs = product(runs, own)
  return runs
}

// Where there would be too many, what stands before is forgotten; what stands behind must not be.
function product(runs: readonly string[], more: readonly string[]): readonly string[] {
  if (runs.length * more.length > LARGEST) return more
  return runs.flatMap((run) => more.map((words) => run + words))
}

function parse(source: string): readonly Row[] {
  const reader = new Reader(source)
  const options = reader.choice()
  if (!reader.done()) throw new Error(`unread: ${source.slice(reader.at)}`)
  return options
}

class Reader {
  readonly source: string
  at = 0

  constructor(source: string) {
    this.source = source
  }

  done(): boolean {
    return this.at >= this.source.length
  }

  choice(): readonly Row[] {
    const options: Node[][] = [[]]
    while (!this.done() && this.source[this.at] !== ')') {
      if (this.take('|')) options.push([])
      else options.at(-1)?.push(this.repeated(this.atom()))
    }
    return options
  }

  take(words: string): boolean {
    if (!this.source.startsWith(words, this.at)) return false
    this.at += words.length
    return true
  }

  match(pattern: RegExp): string | undefined {
    const found = new RegExp(pattern.source, 'y')
    found.lastIndex = this.at
    const words = found.exec(this.source)?.[0]
    if (words !== undefined) this.at += words.length
    return words
  }

  repeated(node: Node): Node {
    const mark = this.match(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/)
    if (mark === undefined) return node
    const [, low, comma, high] = /^\{(\d+)(,?)(\d*)\}/.exec(mark) ?? []
    const least = low === undefined ? Number(mark.startsWith('+')) : Number(low)
    const most = low === undefined || (comma && !high) ? Number.POSITIVE_INFINITY : Number(high || low)
    return { type: 'repeat', node, least, most: mark.startsWith('?') ? 1 : most }
  }

  atom(): Node {
    if (this.match(/\(\?<?!/) !== undefined) {
      this.group()
      return { type: 'nothing' }
    }
    if (this.take('(?=')) return { ...this.group(), look: 'ahead' }
    if (this.take('(?<=')) return { ...this.group(), look: 'behind' }
    if (this.match(/\((?:\?:|\?<\w+>)?/) !== undefined) return this.group()
    if (this.match(/\^|\$|\\b/) !== undefined) return { type: 'nothing' }
    if (this.match(/\.|\\[1-9]|\\k<\w+>/) !== undefined) return { type: 'class', members: undefined }
    if (this.take('[')) return this.set()
    return { type: 'class', members: this.members() }
  }

  group(): Extract<Node, { type: 'choice' }> {
    const options = this.choice()
    if (!this.take(')')) throw new Error(`open group: ${this.source}`)
    return { type: 'choice', options }
  }

  set(): Node {
    const isNegated = this.take('^')
    const members = new Set<string>()
    let isKnown = !isNegated
    while (!this.take(']')) {
      const own = this.members()
      const [first, ...others] = own ?? []
      const isRange = others.length === 0 && this.source[this.at + 1] !== ']' && this.take('-')
      if (!own || first === undefined) isKnown = false
      else if (!isRange) for (const member of own) members.add(member)
      else {
        const last = [...(this.members() ?? [])][0]
        if (last === undefined) throw new Error(`range: ${this.source}`)
        for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) {
          members.add(String.fromCharCode(code))
        }
      }
    }
    return { type: 'class', members: isKnown && members.size <= LARGEST ? members : undefined }
  }

  // What one character or escape stands for; undefined for a class too large to tell.
  members(): ReadonlySet<string> | undefined {
    if (this.take('\\d')) return DIGITS
    if (this.match(/\\[DwWsS]|\\[pP]\{[^}]*\}/) !== undefined) return undefined
    const code = this.match(/\\u[\da-fA-F]{4}/)
    if (code !== undefined) return new Set([String.fromCharCode(Number.parseInt(code.slice(2), 16))])
    if (this.take('\\n')) return new Set(['\n'])
    this.take('\\')
    const character = this.source.charAt(this.at++)
    if (character === '') throw new Error(`cut short: ${this.source}`)
    return new Set([character])
  }
}
