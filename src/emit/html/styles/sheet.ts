// The style sheet of a page or a fragment, made of its parts, with the theme's colours and fonts.
import type { Theme } from '../../../model/template.ts'
import { clean } from '../safe.ts'
import { DATA } from './data.ts'
import { PAGE } from './page.ts'
import { print } from './print.ts'
import { TEXT } from './text.ts'
import { guestTokens, tokens } from './tokens.ts'

// matches the tags in `.gs h1,.gs .keys>h2{`; not the face in `var(--h1)`, nor h6, which has nothing below it
const HEADING = /(?<=[ >])h([1-5])(?=[,{ ])/g

/** A whole page: everything, `@page` included. */
export function pageSheet(theme: Theme): string {
  return clean([tokens(theme), TEXT, DATA, PAGE, print(theme)].join('\n').replaceAll('</', '<\\/'))
}

/** A fragment: only rules under `.gs`, none that touches the page it is put into; headings one level down. */
export function fragmentSheet(theme: Theme): string {
  const rules = [TEXT, DATA].join('\n').replace(HEADING, (_, level) => `h${Number(level) + 1}`)
  return clean([guestTokens(theme), rules].join('\n').replaceAll('</', '<\\/'))
}
