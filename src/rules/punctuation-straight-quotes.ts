// 直引号：深化"最多跑一次"改革 → 深化“最多跑一次”改革
import type { Finding } from '../model/diagnostic.ts'
import type { Passage, Rule } from '../model/rule.ts'
import { shorten } from './matches.ts'

/** Matches 中, ，, “; not A, ". */
const HAN = /[\p{Script=Han}，。、；：？！《》（）“”]/u

/** The fix sets those that pair within the paragraph. */
export const punctuationStraightQuotes: Rule = {
  id: 'punctuation/straight-quotes',
  severity: 'warning',
  mass: true,
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const passage of passages) {
      yield* straight(passage, '"', '“”')
      yield* straight(passage, "'", '‘’')
    }
  },
}

function* straight(passage: Passage, mark: string, curly: string): Iterable<Finding> {
  const { written, text } = passage
  if (!written.includes(mark)) return
  const places = [...written.matchAll(new RegExp(mark, 'g'))].map(({ index }) => index)
  const primes = primesAmong(places, written)
  // Those that the reader set curly are Chinese ones, whatever stands beside them: "2023年度".
  const chinese = places.filter(
    (at) =>
      text.charAt(at) !== mark ||
      (HAN.test(written.charAt(at - 1) + written.charAt(at + 1)) && !primes.has(at)),
  )
  const paired = places.length % 2 === 0
  for (const at of chinese) {
    const span = passage.toSource(at, at + 1)
    const set = text.charAt(at)
    const right = curly.includes(set) ? set : curly.charAt(places.indexOf(at) % 2)
    const sure = paired || set !== mark
    const words = shorten(written.slice(Math.max(0, at - 4), at + 6), 12)
    yield {
      span,
      message: { zh: `“${words}”用了直引号 ${mark}`, en: `Straight quote ${mark} in “${words}”` },
      help: sure
        ? { zh: `改为 ${right}`, en: `Write ${right}` }
        : { zh: `改为成对的 ${curly.charAt(0)} ${curly.charAt(1)}`, en: `Write a pair of ${curly}` },
      ...(sure ? { fix: { span, text: right } } : {}),
    }
  }
}

// 5'30", 65"电视: minutes, seconds and inches stand behind a number where no quotation is open.
function primesAmong(places: readonly number[], written: string): ReadonlySet<number> {
  const primes = new Set<number>()
  let open = false
  for (const at of places) {
    if (!open && /\d/.test(written.charAt(at - 1))) primes.add(at)
    else open = !open
  }
  return primes
}
