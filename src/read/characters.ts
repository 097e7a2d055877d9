// Characters that no output can hold (XML 1.0, 2.2; HTML's noncharacters and controls): each is replaced by
// one U+FFFD, a form feed or vertical tab by a blank, so that every offset stays.
import type { RawFinding } from '../model/diagnostic.ts'

// Matches U+0000, a lone surrogate, U+FFFE; not a tab or a line feed.
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu

const SHOWN = 20

/** The text with such characters replaced, one finding each (the first twenty, then one for the rest). */
export function cleanCharacters(text: string): {
  readonly text: string
  readonly findings: readonly RawFinding[]
} {
  const findings: RawFinding[] = []
  let count = 0
  const clean = text.replace(FORBIDDEN, (character: string, at: number) => {
    count++
    const blank = character === '\f' || character === '\v'
    if (count <= SHOWN) findings.push(finding(character, at))
    return blank ? ' ' : '\ufffd'
  })
  return { text: clean, findings }
}

function finding(character: string, at: number): RawFinding {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const span = { start: at, end: at + 1 }
  return {
    rule: 'read/control-character',
    span,
    message: {
      zh: `文中有不能显示的字符 ${code}`,
      en: `the text holds the character ${code}, which cannot be shown`,
    },
    help: { zh: '删去这个字符', en: 'delete the character' },
    fix: { span, text: '' },
  }
}
