// A template's theme → custom properties, light and dark, under the scope class `.gs`.
// A value that is not a plain colour or font name cannot leave its declaration: it is replaced or quoted.
import type { FontRole, Theme } from '../../../model/template.ts'
import { lettersOf } from '../../../text/letters.ts'

// matches `#a80000`, `rgb(168 0 0 / 90%)`, `darkred`; not `red;}body{`
const COLOUR =
  /^(?:#[0-9a-f]{3,8}|[a-z]+|(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch)\([\d\s.,%/+-]+(?:deg)?[\d\s.,%/+-]*\))$/i

type Colours = Theme['colors']

const LIGHT: Colours = {
  text: '#1b1b1b',
  background: '#fff',
  accent: '#a80000',
  muted: '#595959',
  rule: '#c9c9c9',
}
const DARK: Colours = {
  text: '#ececec',
  background: '#16181b',
  accent: '#ff9d8f',
  muted: '#b0b4ba',
  rule: '#4a4f57',
}

/** Screens are read in the sans-serif face of the system; the faces of GB/T 9704 are for the title and for print. */
const SCREEN =
  '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif'

/** Custom properties of a theme; everything else in the style sheets refers to them. */
export function tokens(theme: Theme): string {
  return `.gs{color-scheme:light dark;${colours(theme.colors, LIGHT)};
${faces(theme)}}
@media screen and (prefers-color-scheme:dark){.gs{${colours(theme.darkColors, DARK)}}}`
}

/** The same for a fragment: dark only where the page it is put into says that it can be dark. */
export function guestTokens({ colors, darkColors, fonts }: Theme): string {
  const both = Object.fromEntries(
    (Object.keys(LIGHT) as (keyof Colours)[]).map((name) => [
      name,
      `light-dark(${safeColour(colors[name], LIGHT[name])},${safeColour(darkColors[name], DARK[name])})`,
    ]),
  ) as unknown as Colours
  return `.gs{${colours(colors, LIGHT)};
${faces({ fonts })}}
@supports (color:light-dark(#000,#fff)){.gs{${declare(both)}}}`
}

function faces({ fonts }: Pick<Theme, 'fonts'>): string {
  return `--screen:${SCREEN};--title:${stack(fonts.title)};--body:${stack(fonts.body)};--h1:${stack(fonts.heading1)};--h2:${stack(fonts.heading2)};--digits:${stack(fonts.number)}`
}

/** A colour that is safe to print, or `otherwise`. */
export function safeColour(value: string, otherwise: string): string {
  return COLOUR.test(value.trim()) ? value.trim() : otherwise
}

function colours(own: Colours, otherwise: Colours): string {
  const { text, background, accent, muted, rule } = own
  return declare({
    text: safeColour(text, otherwise.text),
    background: safeColour(background, otherwise.background),
    accent: safeColour(accent, otherwise.accent),
    muted: safeColour(muted, otherwise.muted),
    rule: safeColour(rule, otherwise.rule),
  })
}

function declare({ text, background, accent, muted, rule }: Colours): string {
  return [
    `--text:${text}`,
    `--bg:${background}`,
    `--accent:${accent}`,
    `--muted:${muted}`,
    `--rule:${rule}`,
    '--soft:color-mix(in srgb,var(--accent) 6%,var(--bg))',
    '--line:color-mix(in srgb,var(--rule) 55%,var(--bg))',
  ].join(';')
}

function stack({ names, generic }: FontRole): string {
  const quoted = names.map((name) => `"${lettersOf(name, ' _().-', '')}"`)
  return [...quoted, /^[a-z-]+$/.test(generic) ? generic : 'serif'].join(',')
}
