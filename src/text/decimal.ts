// Exact decimals: an integer and a power of ten. 0.36万 is 3600 and 38.1 − 35.4 is 2.7, because nothing
// passes through binary fractions until `toNumber` prints.

/** `digits` × 10^−`scale`; `scale` ≥ 0. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** Reads `-1234.50` (ASCII digits, one point, optional sign); undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) return undefined
  const fraction = match[3] ?? ''
  const digits = BigInt((match[2] ?? '') + fraction)
  return { digits: match[1] === '-' ? -digits : digits, scale: fraction.length }
}

/** The exact decimal that a finite number prints as. */
export function fromNumber(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 }
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const decimal = parseDecimal(mantissa) ?? { digits: 0n, scale: 0 }
  return shift(decimal, Number(exponent))
}

/** Times 10^`power`: 0.36 shifted by 4 is 3600. */
export function shift(value: Decimal, power: number): Decimal {
  if (power === 0) return value
  if (power >= value.scale) return { digits: value.digits * 10n ** BigInt(power - value.scale), scale: 0 }
  return { digits: value.digits, scale: value.scale - power }
}

/** `a` + `b`, exactly. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (a.digits === 0n && a.scale <= b.scale) return b
  if (b.digits === 0n && b.scale <= a.scale) return a
  const scale = Math.max(a.scale, b.scale)
  return { digits: raise(a, scale) + raise(b, scale), scale }
}

/** `a` - `b`, exactly: 38.1 less 35.4 is 2.7. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { digits: -b.digits, scale: b.scale })
}

/** `a` × `b`, exactly; the decimals of the two add up. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale }
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const difference = raise(a, scale) - raise(b, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The nearest number, by way of the decimal digits, so that 0.36万 prints 3600 and never 3599.9999. */
export function toNumber(value: Decimal): number {
  const digits = Number(value.digits)
  if (value.scale === 0) return digits
  // Both are exact, and so is what a division of them is rounded to.
  if (value.scale < EXACT_POWERS.length && Number.isSafeInteger(digits))
    return digits / (EXACT_POWERS[value.scale] ?? 1)
  return Number(toText(value))
}

/** Powers of ten that a number holds exactly. */
const EXACT_POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

/** `-12.5`; no exponent, no trailing zeros in the fraction. */
export function toText(value: Decimal): string {
  const sign = value.digits < 0n ? '-' : ''
  const digits = (value.digits < 0n ? -value.digits : value.digits).toString().padStart(value.scale + 1, '0')
  const whole = digits.slice(0, digits.length - value.scale)
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, '')
  return sign + whole + (fraction ? `.${fraction}` : '')
}

function raise(value: Decimal, scale: number): bigint {
  // Most figures have one scale, and powers of big integers are dear.
  if (scale === value.scale) return value.digits
  return value.digits * 10n ** BigInt(scale - value.scale)
}
