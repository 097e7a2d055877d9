// The theme of a template: fonts by role, colours whose contrast is enough (WCAG 2.2, 1.4.3), deviations.
import { colord, extend } from 'colord'
import a11y from 'colord/plugins/a11y'
import type { FontRole, Theme } from '../model/template.ts'
import { asBoolean, asMapping, asNumber, asOneOf, asText, asTexts, type Problems } from './check.ts'

const FONTS = ['title', 'body', 'heading1', 'heading2', 'number'] as const
const COLORS = ['text', 'background', 'accent', 'muted', 'rule'] as const
const GENERICS = ['serif', 'sans-serif', 'monospace', 'cursive', 'system-ui'] as const

/** Least contrast of text with its background (WCAG 2.2, 1.4.3, level AA). */
const LEAST_CONTRAST = 4.5

/** The page lays up to so much of the accent under text: key figures, the row and the figure a link leads to. */
const STRONGEST_TINT = 0.18

/** Every fault is a problem, and something to go on with stands in its place. */
export function parseTheme(value: unknown, problems: Problems): Theme {
  const fields = asMapping(
    value,
    'theme',
    ['fonts', 'colors', 'darkColors', 'logo', 'evenImprint', 'deviations'],
    problems,
  )
  const fonts = asMapping(fields.fonts, 'theme.fonts', FONTS, problems)
  const font = (role: (typeof FONTS)[number]): FontRole =>
    parseFont(fonts[role], `theme.fonts.${role}`, problems)
  const deviations = asMapping(
    fields.deviations,
    'theme.deviations',
    ['centredPageNumbers', 'linePitch'],
    problems,
  )
  return {
    fonts: {
      title: font('title'),
      body: font('body'),
      heading1: font('heading1'),
      heading2: font('heading2'),
      number: font('number'),
    },
    colors: parseColors(fields.colors, 'theme.colors', problems),
    darkColors: parseColors(fields.darkColors, 'theme.darkColors', problems),
    ...(fields.logo === undefined ? {} : { logo: parseLogo(fields.logo, problems) }),
    evenImprint:
      fields.evenImprint !== undefined && asBoolean(fields.evenImprint, 'theme.evenImprint', problems),
    deviations: {
      centredPageNumbers: asBoolean(
        deviations.centredPageNumbers,
        'theme.deviations.centredPageNumbers',
        problems,
      ),
      linePitch: asNumber(deviations.linePitch, [400, 900], 'theme.deviations.linePitch', problems),
    },
  }
}

// A font's name goes into CSS and XML: letters, digits, blanks and a few marks; Word takes 31 characters.
const FONT_NAME = /^[\p{L}\p{N} _().-]{1,31}$/u
// The names of the templates that ship; V8 takes 2 ms to make ready for all of Unicode's letters.
const COMMON_FONT_NAME = /^[\w\u4e00-\u9fff ().-]{1,31}$/

function parseFont(value: unknown, path: string, problems: Problems): FontRole {
  const fields = asMapping(value, path, ['names', 'generic'], problems)
  const names = asTexts(fields.names, `${path}.names`, problems)
  if (names.length === 0 || !names.every((name) => COMMON_FONT_NAME.test(name) || FONT_NAME.test(name))) {
    problems.add(
      `${path}.names`,
      '应当是一列字体名，每个不超过31字，不含引号等符号',
      'must be a list of font names of at most 31 characters without quotes and the like',
    )
  }
  return { names, generic: asOneOf(fields.generic, GENERICS, `${path}.generic`, problems) }
}

function parseColors(value: unknown, path: string, problems: Problems): Theme['colors'] {
  const fields = asMapping(value, path, COLORS, problems)
  const color = (name: (typeof COLORS)[number]): string =>
    parseColor(fields[name], `${path}.${name}`, problems)
  const colors = {
    text: color('text'),
    background: color('background'),
    accent: color('accent'),
    muted: color('muted'),
    rule: color('rule'),
  }
  for (const name of ['text', 'accent', 'muted'] as const) {
    const plain = contrastOf(colors[name], colors.background)
    const tinted = contrastOf(colors[name], tint(colors))
    if (plain === undefined || tinted === undefined || Math.min(plain, tinted) >= LEAST_CONTRAST) continue
    const [zh, en] =
      plain < LEAST_CONTRAST
        ? ['背景', 'the background']
        : ['铺了18%强调色的背景', 'the background under 18 % of the accent']
    const contrast = (plain < LEAST_CONTRAST ? plain : tinted).toFixed(2)
    problems.add(
      `${path}.${name}`,
      `与${zh}的对比度是 ${contrast}，应不低于 ${LEAST_CONTRAST}`,
      `has a contrast of ${contrast} with ${en}; at least ${LEAST_CONTRAST} is needed`,
    )
  }
  return colors
}

// As CSS mixes colours in sRGB: channel by channel.
function tint({ accent, background }: Pick<Theme['colors'], 'accent' | 'background'>): string {
  if (!HEX.test(accent) || !HEX.test(background)) return ''
  const [over, under] = [colord(accent).rgba, colord(background).rgba]
  const mix = (a: number, b: number): number => a * STRONGEST_TINT + b * (1 - STRONGEST_TINT)
  return colord({ r: mix(over.r, under.r), g: mix(over.g, under.g), b: mix(over.b, under.b) }).toHex()
}

// Hexadecimal only: `#a80000`. The value goes into CSS and Word as it is.
const HEX = /^#[0-9a-f]{6}$/i

function parseColor(value: unknown, path: string, problems: Problems): string {
  const color = asText(value, path, problems)
  if (color !== '' && !HEX.test(color))
    problems.add(path, '应当是颜色，如 #a80000', 'must be a colour such as #a80000')
  return color
}

/** Contrast ratio, 1 to 21; undefined when one of them is no colour. */
export function contrastOf(color: string, background: string): number | undefined {
  if (!HEX.test(color) || !HEX.test(background)) return undefined
  extend([a11y])
  return colord(color).contrast(background)
}

function parseLogo(value: unknown, problems: Problems): string {
  const name = asText(value, 'theme.logo', problems)
  if (name !== '' && !/^[^/\\:\p{Cc}]+\.(?:png|jpe?g|gif|svg)$/iu.test(name)) {
    problems.add(
      'theme.logo',
      '应当是模板目录里的图片文件名，如 logo.svg',
      'must be the name of an image file in the folder of the template, such as logo.svg',
    )
  }
  return name
}
