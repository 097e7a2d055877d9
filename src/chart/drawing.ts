// A chart as shapes with places: what `bars.ts` and `lines.ts` make of a `Chart` and `svg.ts` prints.
// Coordinates are user units of a picture WIDTH wide; text is about 14 units high, so that a picture shown
// 300 CSS px wide is still readable. Colours are not here: a shape names its role and the page's style
// sheet gives it a colour, light or dark.

/** `s0`, `s1` … are the series; the others are parts of the frame. */
export type Role = `s${number}` | 'axis' | 'grid' | 'label' | 'value' | 'legend'

/** One piece of a drawing, measured in user units from the upper left corner; `d` is a path of SVG. */
export type Shape =
  | {
      readonly kind: 'rect'
      readonly role: Role
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  | {
      readonly kind: 'line'
      readonly role: Role
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
    }
  | { readonly kind: 'path'; readonly role: Role; readonly d: string }
  | {
      readonly kind: 'circle'
      readonly role: Role
      readonly x: number
      readonly y: number
      readonly r: number
    }
  | {
      readonly kind: 'text'
      readonly role: Role
      readonly x: number
      readonly y: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly text: string
    }

/** A picture as data. Title and description are for those who do not see it. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly shapes: readonly Shape[]
}

/** Width of every picture, in user units. */
export const WIDTH = 360

/** Size of type, in user units. */
export const FONT = 14

/** Two decimals at most, so that the same chart gives the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

/** Width in user units: a Han or full-width character 1, anything else about 0.55 of the font size. */
export function textWidth(text: string, size = FONT): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? size : size * 0.56
  return width
}

/** Cut to `width` with an ellipsis where it is longer. */
export function shorten(text: string, width: number, size = FONT): string {
  if (textWidth(text, size) <= width) return text
  let cut = ''
  for (const character of text) {
    if (textWidth(`${cut}${character}…`, size) > width) break
    cut += character
  }
  return `${cut}…`
}
