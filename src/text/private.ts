// Personal data in a string: identity numbers, mobile numbers, bank cards and the like, with their checksums,
// and the masked form that alone may be shown.
// 例：联系人138 1234 5678 → { kind: mobile, masked: 138 **** 5678 }
import { fold } from './fold.ts'

/** What personal data may be; a doubtful identity number has the form of one and a wrong check digit. */
export type PrivateKind =
  | 'id-card'
  | 'id-card-doubtful'
  | 'id-card-old'
  | 'mobile'
  | 'bank-card'
  | 'email'
  | 'messenger'
  | 'passport'
  | 'plate'
  | 'address'

/** Personal data at a place of the string, with the form of it that messages may show. */
export interface PrivateHit {
  readonly kind: PrivateKind
  /** UTF-16 offsets into the string searched. */
  readonly start: number
  readonly end: number
  /** As long as the hit, with `*` for what is hidden. */
  readonly masked: string
}

interface Detector {
  readonly kind: PrivateKind
  /** What a string must hold to be worth folding and searching: most hold nothing of the kind. */
  readonly hint: RegExp
  /** Searched in the folded string; group `v`, where there is one, is the value. */
  readonly pattern: RegExp
  readonly accept?: (value: string) => boolean
  /** How many characters stay visible at each end. */
  readonly show: readonly [head: number, tail: number]
}

const GAP = '[ -]?'
/** Eleven digits, however they are spaced or set. */
const LONG_NUMBER = /[\d０-９](?:[\s+\-－\u00ad\u200b-\u200d\u2060\ufeff]*[\d０-９]){10}/

const DETECTORS: readonly Detector[] = [
  {
    kind: 'id-card',
    hint: LONG_NUMBER,
    pattern: new RegExp(
      `(?<![\\dA-Za-z])[1-9]\\d{5}${GAP}(?:18|19|20)\\d{6}${GAP}\\d{3}[\\dXx](?![\\dA-Za-z])`,
      'g',
    ),
    accept: (value) => isIdCardShape(value) && hasIdCheckDigit(value),
    show: [6, 4],
  },
  {
    kind: 'id-card-doubtful',
    hint: LONG_NUMBER,
    pattern: /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{6}\d{3}[\dXx](?![\dA-Za-z])/g,
    accept: (value) => isIdCardShape(value) && !hasIdCheckDigit(value),
    show: [6, 4],
  },
  {
    kind: 'id-card-old',
    hint: LONG_NUMBER,
    pattern: /(?<![\dA-Za-z.])[1-9]\d{14}(?![\dA-Za-z.])/g,
    accept: (value) => PROVINCES.has(value.slice(0, 2)) && isDate(`19${value.slice(6, 12)}`),
    show: [6, 3],
  },
  {
    kind: 'mobile',
    hint: LONG_NUMBER,
    pattern: new RegExp(
      `(?<!\\d[.,-]?)(?<![A-Za-z])(?:\\+?86${GAP})?1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}(?![\\dA-Za-z%]|[.,]\\d|${GAP}\\d{4}|[元人件户吨])`,
      'g',
    ),
    show: [3, 4],
  },
  {
    kind: 'bank-card',
    hint: LONG_NUMBER,
    pattern: new RegExp(
      `(?<![\\dA-Za-z.-])[3-6]\\d{3}${GAP}\\d{4}${GAP}\\d{4}${GAP}\\d{4}(?:${GAP}\\d{1,3})?(?![\\dA-Za-z.-])`,
      'g',
    ),
    accept: (value) => isLuhn(value) && !(value.length === 18 && isIdCardShape(value)),
    show: [4, 4],
  },
  {
    kind: 'email',
    hint: /[@＠]/,
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g,
    accept: (value) => !/\.gov\.cn$/i.test(value),
    show: [1, 0],
  },
  {
    kind: 'messenger',
    hint: /QQ|微信|wechat/i,
    pattern:
      /(?:QQ|qq|微信|WeChat|wechat)(?:号码?|群)?[:： ]{0,2}(?<v>[1-9]\d{5,10}|[A-Za-z][\w-]{5,19})(?![\w])/g,
    show: [2, 0],
  },
  {
    kind: 'passport',
    hint: /护照/,
    pattern: /护照[^，。；\n]{0,8}?(?<v>(?<![A-Z0-9])(?:E[0-9A-HJ-NP-Z]\d{7}|[GDSP]E?\d{7,8})(?!\d))/g,
    show: [2, 0],
  },
  {
    kind: 'plate',
    hint: /\p{Script=Han}[A-ZＡ-Ｚ]/u,
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?(?=[A-HJ-NP-Z0-9]*\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Z0-9])/g,
    show: [2, 0],
  },
  {
    kind: 'address',
    hint: /单元/,
    pattern:
      /(?:小区|花园|公寓|新村|苑|村|路|街|巷|弄)[^,。;、\n]{0,10}?(?<v>\d{1,4}(?:幢|栋|号楼|号)[^,。;、\n]{0,6}?\d{1,2}单元[^,。;、\n]{0,4}?\d{2,4}室?)/g,
    show: [0, 0],
  },
]

/** All personal data of `text`, or of the given kinds, in order. Linear: every pattern is bounded. */
export function findPrivate(text: string, kinds?: readonly PrivateKind[]): readonly PrivateHit[] {
  return search(text, kinds ? DETECTORS.filter(({ kind }) => kinds.includes(kind)) : DETECTORS)
}

/** What a text must match to hold personal data of the kind: most hold nothing of it. */
export function hintOf(wanted: PrivateKind): RegExp {
  const detector = DETECTORS.find(({ kind }) => kind === wanted)
  if (!detector) throw new Error(`no detector of ${wanted}`)
  return detector.hint
}

function search(text: string, detectors: readonly Detector[]): readonly PrivateHit[] {
  const wanted = detectors.filter(({ hint }) => hint.test(text))
  if (wanted.length === 0) return []
  const folded = fold(text)
  const hits: PrivateHit[] = []
  for (const { kind, pattern, accept, show } of wanted) {
    for (const match of folded.text.matchAll(pattern)) {
      const value = match.groups?.v ?? match[0]
      if (accept && !accept(value.replace(/[ +-]/g, (c) => (kind === 'email' ? c : '')))) continue
      const from = match.index + match[0].lastIndexOf(value)
      const start = folded.at(from)
      const end = folded.at(from + value.length - 1) + 1
      hits.push({ kind, start, end, masked: mask(text.slice(start, end), kind, show) })
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** `text` with everything personal masked, character by character, so that its length stays. */
export function maskPrivate(text: string): string {
  let result = text
  for (const { start, end, masked } of findPrivate(text)) {
    result = result.slice(0, start) + masked + result.slice(end)
  }
  return result
}

function mask(value: string, kind: PrivateKind, [head, tail]: readonly [number, number]): string {
  const stop = kind === 'email' ? value.indexOf('@') : value.length
  const characters = [...value.slice(0, stop)]
  const isValue = (c: string): boolean => !/[\s+\-·\u200b-\u200d\ufeff]/.test(c)
  const count = characters.filter(isValue).length
  let seen = 0
  const hidden = characters.map((c) => {
    if (!isValue(c)) return c
    seen++
    return seen <= head || seen > count - tail ? c : '*'.repeat(c.length)
  })
  return hidden.join('') + value.slice(stop)
}

const PROVINCES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
)

function isIdCardShape(value: string): boolean {
  return PROVINCES.has(value.slice(0, 2)) && isDate(value.slice(6, 14))
}

function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number)
  if (!year || !month || !day || month > 12) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** ISO 7064 MOD 11-2 as in GB 11643: 11010519491231002X holds, 110105194912310021 does not. */
export function hasIdCheckDigit(value: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(value[i]), 0)
  return '10X98765432'.charAt(sum % 11) === value.charAt(17).toUpperCase()
}

/** Luhn's check: 4111111111111111 holds, 6222021234567890123 does not. */
export function isLuhn(value: string): boolean {
  let sum = 0
  for (let i = 0; i < value.length; i++) {
    const digit = Number(value.charAt(value.length - 1 - i))
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0 && !/^(\d)\1*$/.test(value)
}
