// The style sheet of a page or a fragment, made of its parts, with the theme's colours and fonts.
import type { Theme } from '../../../model/template.ts'
import { clean } from '../safe.ts'
import { DATA } from './data.ts'
import { PAGE } from './page.ts'
import { print } from './print.ts'
import { TEXT } from './text.ts'
import { tokens } from './tokens.ts'

/** A whole page: everything, `@page` included. */
export function pageSheet(theme: Theme): string {
  return clean([tokens(theme), TEXT, DATA, PAGE, print(theme)].join('\n').replaceAll('</', '<\\/'))
}

/** A fragment: only rules under `.gs`, none that touches the page it is put into. */
export function fragmentSheet(theme: Theme): string {
  return clean([tokens(theme), TEXT, DATA].join('\n').replaceAll('</', '<\\/'))
}
