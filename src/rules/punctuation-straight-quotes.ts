// 直引号：深化"最多跑一次"改革 → 深化“最多跑一次”改革
import type { Finding } from '../model/diagnostic.ts'
import type { Passage, Rule } from '../model/rule.ts'
import { shorten } from './matches.ts'

const HAN = /[\p{Script=Han}，。、；：？！《》（）“”]/u

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
  const { written } = passage
  if (!written.includes(mark)) return
  const places = [...written.matchAll(new RegExp(mark, 'g'))].map(({ index }) => index)
  const chinese = places.filter((at) => HAN.test(written.charAt(at - 1) + written.charAt(at + 1)))
  const paired = places.length % 2 === 0
  for (const at of chinese) {
    const span = passage.toSource(at, at + 1)
    const right = curly.charAt(places.indexOf(at) % 2)
    const words = shorten(written.slice(Math.max(0, at - 4), at + 6), 12)
    yield {
      span,
      message: { zh: `“${words}”用了直引号 ${mark}`, en: `Straight quote ${mark} in “${words}”` },
      help: paired
        ? { zh: `改为 ${right}`, en: `Write ${right}` }
        : { zh: '改为成对的 “ ”', en: 'Write a pair of “ ”' },
      ...(paired ? { fix: { span, text: right } } : {}),
    }
  }
}
